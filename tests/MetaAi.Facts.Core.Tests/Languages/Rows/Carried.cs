using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>A phrase of a table in words that it makes a figure with, and the figure that they then say.</summary>
/// <param name="Text">The words.</param>
/// <param name="Expected">What they say, in the words of <see cref="CaseRow.Describe"/>.</param>
internal record Carried(string Text, string Expected)
{
    /// <summary>The day on which the words were published: a Wednesday.</summary>
    public static readonly DateOnly Issued = new(2025, 6, 18);

    public FigureKinds Kinds { get; init; } = FigureKinds.Any;

    public string? Currency { get; init; }

    public int? FiscalYearStart { get; init; }

    /// <summary>The words with one in the phrase's place that no table has; null where the phrase alone makes the figure. They say something else.</summary>
    public virtual Carried? Control => null;

    /// <summary>What is declared about the words.</summary>
    protected ReadingContext ContextIn(string language) => new()
    {
        Language = language == "en" ? "en-US" : language,
        Kinds = Kinds,
        Currency = Currency,
        Issued = EdtfDate.TryParse($"{Issued:yyyy-MM-dd}"),
        FiscalYearStart = FiscalYearStart,
    };

    /// <summary>What the words are read as.</summary>
    public virtual string ReadIn(string language) => CaseRow.Describe(FigureReader.Read(Text, ContextIn(language)));
}
