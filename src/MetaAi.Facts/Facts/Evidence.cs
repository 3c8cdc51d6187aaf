using System.Text.Json.Serialization;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Json;
using MetaAi.Facts.Text;

namespace MetaAi.Facts;

/// <summary>The words that a fact was read from, and where they stand (W3C Web Annotation text quote and text position selectors).</summary>
[JsonConverter(typeof(NoFactJson))]
public sealed record Evidence
{
    /// <summary>The source that the words stand in.</summary>
    public required Source Source { get; init; }

    /// <summary>The figure's own words, as they stand in the text.</summary>
    public required string Exact { get; init; }

    /// <summary>The words before the quote that tell it from others like it, or null where it needs none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The words after the quote that tell it from others like it, or null where it needs none.</summary>
    public string? Suffix { get; init; }

    /// <summary>Why the words mean what is read, although something beside them speaks against it; null where nobody had to say so.</summary>
    public string? Confirmed { get; init; }

    /// <summary>When somebody last looked whether what the words say still holds: the quote's own date, else its source's; null where neither is declared.</summary>
    public ExtendedDate? CheckedOn
    {
        get => field ?? Source.CheckedOn;
        init;
    }

    /// <summary>Where the words stand in the decoded text, in UTF-16 units: what <see cref="string.Substring(int)"/> counts.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>Where the words stand in the decoded text, in code points: what exports count, and Web Annotation asks for.</summary>
    public required TextPosition CodePoints { get; init; }

    /// <summary>The words that say when the fact holds; null where its period was stated without words of the text, and where it has none.</summary>
    public PeriodEvidence? Period { get; init; }

    /// <summary>The further quotes of a fact whose names stand apart in the text, all of the same source; empty for every other fact.</summary>
    public EquatableArray<Evidence> Further { get; init; }

    /// <summary>The quoted words and the source: <c>"60 %" (Znews, 2025)</c>.</summary>
    public override string ToString() => $"\"{Exact}\" ({Source.Citation})";
}
