using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>A text that facts are quoted from, and what is known about it. The names are those of CSL where it has one.</summary>
[DebuggerDisplay("{Name,nq}: {Citation,nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record Source
{
    /// <summary>The name of the property that declares it; unique in an assembly.</summary>
    public required string Name { get; init; }

    /// <summary>The file name of the text.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the UTF-8 of the decoded text, without byte order mark and with CRLF as LF, in lower-case hexadecimal; null where it is not known.</summary>
    public string? TextHash { get; init; }

    /// <summary>The title of the work.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published: an absolute URL.</summary>
    public string? Url { get; init; }

    /// <summary>The language of the text, a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The ISO 4217 code that an ambiguous word or sign stands for in the text.</summary>
    public string? Currency { get; init; }

    /// <summary>The terms that the text is under.</summary>
    public string? License { get; init; }

    /// <summary>When it was published, as exactly as it is known.</summary>
    public ExtendedDate? Issued { get; init; }

    /// <summary>When it was read.</summary>
    public ExtendedDate? Accessed { get; init; }

    /// <summary>When somebody last looked whether what it says still holds; null where that is not declared.</summary>
    public ExtendedDate? CheckedOn { get; init; }

    /// <summary>The month in which the fiscal year starts, 1 to 12, or null where it is not declared.</summary>
    public int? FiscalYearStart { get; init; }

    /// <summary>Who answers for the text: the publisher, else the author, else the name.</summary>
    public string Attribution => Publisher ?? Author ?? Name;

    /// <summary>A short citation: who answers for the text, and when it was published, in EDTF: "Znews, 2025", "Le Temps, 2024?".</summary>
    public string Citation => Issued is null ? Attribution : $"{Attribution}, {Issued.Edtf}";

    /// <summary>The short citation.</summary>
    public override string ToString() => Citation;
}
