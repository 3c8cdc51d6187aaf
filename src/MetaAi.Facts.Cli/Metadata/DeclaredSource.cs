using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Metadata;

/// <summary>What a <c>[Source]</c> attribute declares of how its text is read.</summary>
/// <param name="Text">The name of its text.</param>
/// <param name="Language">The language tag, or null.</param>
/// <param name="Currency">The currency, or null.</param>
/// <param name="Issued">EDTF, or null.</param>
/// <param name="FiscalYearStart">The month, 1 to 12, or null.</param>
internal sealed record DeclaredSource(string Text, string? Language, string? Currency, string? Issued, int? FiscalYearStart)
{
    /// <summary>When it was read: EDTF, or null.</summary>
    public string? Accessed { get; init; }

    /// <summary>Who answers for the text, and when it was published: the library's <see cref="Source.Citation"/>.</summary>
    public string Citation { get; init; } = "";

    /// <summary>What it is called in code.</summary>
    public string Name { get; init; } = "";

    /// <summary>The title of the work, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The terms that its text is under, or null.</summary>
    public string? License { get; init; }

    /// <summary>What an attribute declares.</summary>
    /// <param name="source">The attribute.</param>
    /// <param name="name">The name of the property that it stands at.</param>
    public static DeclaredSource From(MetadataAttribute source, string name) => new(
        source.First,
        source.Text(nameof(SourceAttribute.Language)),
        source.Text(nameof(SourceAttribute.Currency)),
        source.Text(nameof(SourceAttribute.Issued)),
        source.Number(nameof(SourceAttribute.FiscalYearStart), 0) is >= 1 and <= 12 and var month ? month : null)
    {
        Accessed = source.Text(nameof(SourceAttribute.Accessed)),
        Name = name,
        Title = source.Text(nameof(SourceAttribute.Title)),
        Author = source.Text(nameof(SourceAttribute.Author)),
        Publisher = source.Text(nameof(SourceAttribute.Publisher)),
        Url = source.Text(nameof(SourceAttribute.Url)),
        License = source.Text(nameof(SourceAttribute.License)),
        Citation = CitationWords.Of(source.Text(nameof(SourceAttribute.Publisher)), source.Text(nameof(SourceAttribute.Author)), name, source.Text(nameof(SourceAttribute.Issued))),
    };

    /// <summary>In what context the words of its text are read.</summary>
    public ReadingContext Context => new()
    {
        Language = Language ?? "",
        Currency = Currency,
        Issued = EdtfDate.TryParse(Issued),
        FiscalYearStart = FiscalYearStart,
    };

    /// <summary>Whether a fact that names its text so is quoted from this source: by the name declared, or by its last part.</summary>
    public bool Is(string text) => Text == text || Text.EndsWith("/" + text, StringComparison.Ordinal);
}
