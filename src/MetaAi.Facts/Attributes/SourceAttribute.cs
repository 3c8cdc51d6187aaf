namespace MetaAi.Facts;

/// <summary>Declares a source: a text that facts are quoted from, and what is known about it.</summary>
/// <param name="text">The text's file name, or as much of the end of its path as tells it from the others.</param>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class SourceAttribute(string text) : Attribute
{
    /// <summary>The text's file name, or as much of the end of its path as tells it from the others; <c>/</c> between folders.</summary>
    public string Text { get; } = text;

    /// <summary>The title of the work (CSL <c>title</c>).</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it (CSL <c>author</c>).</summary>
    public string? Author { get; init; }

    /// <summary>Who published it (CSL <c>publisher</c>): "Znews".</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published: an absolute URL (CSL <c>URL</c>).</summary>
    public string? Url { get; init; }

    /// <summary>The language of the text, a BCP 47 tag: <c>fr</c>, <c>en-US</c>. Decides how its figures are read.</summary>
    public string? Language { get; init; }

    /// <summary>The ISO 4217 code that an ambiguous word or sign ("dollars", "$", "centimes") stands for in the text: <c>USD</c>.</summary>
    public string? Currency { get; init; }

    /// <summary>
    /// When it was published, as exactly as it is known: EDTF (ISO 8601-2), so <c>2025</c>, <c>2025-07-01</c>, or <c>2024?</c> where the year is
    /// the editor's inference. Gives a year to dates that say none.
    /// </summary>
    public string? Issued { get; init; }

    /// <summary>When it was read: EDTF (ISO 8601-2) (CSL <c>accessed</c>).</summary>
    public string? Accessed { get; init; }

    /// <summary>When somebody last looked whether what the source says still holds: EDTF (ISO 8601-2). <c>facts check --older-than</c> lists what is older.</summary>
    public string? CheckedOn { get; init; }

    /// <summary>The terms that the text is under: an SPDX expression, or a short phrase.</summary>
    public string? License { get; init; }

    /// <summary>The month in which the fiscal year starts, 1 to 12; 0 where it is not declared, and then "exercice" and "FY" cannot be read.</summary>
    public int FiscalYearStart { get; init; }
}
