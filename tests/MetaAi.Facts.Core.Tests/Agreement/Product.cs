using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>What the product answers, in the maker's terms.</summary>
internal sealed class Product
{
    private readonly Dictionary<FigureKinds, ReadingContext> contexts;

    public Product(string language)
    {
        Context = new() { Language = language, Currency = "USD", Issued = EdtfDate.TryParse("2025") };
        contexts = Types.ToDictionary(kinds => kinds, kinds => Context with { Kinds = kinds });
    }

    /// <summary>The kinds that are read into the types that a fact can be declared with; at last any.</summary>
    public static IReadOnlyList<FigureKinds> Types { get; } =
    [
        FigureKinds.Money, FigureKinds.Percent | FigureKinds.Fraction | FigureKinds.Ratio, FigureKinds.Points, FigureKinds.Count, FigureKinds.Number, FigureKinds.Date,
        FigureKinds.Duration, FigureKinds.Any,
    ];

    /// <summary>What is declared of every made sentence.</summary>
    public ReadingContext Context { get; }

    /// <summary>The kinds of the type that a kind of figure is declared with.</summary>
    public static FigureKinds TypeOf(Said said) => Types.First(kinds => kinds.HasFlag(ExchangeForm.ToKinds(said.Kind)));

    /// <summary>What words say by themselves under a declared type; null where they are refused.</summary>
    public Said? Read(string words, FigureKinds kinds) => Say(FigureReader.Read(words, contexts[kinds]));

    /// <summary>Whether words stand in a text as a figure of a declared type.</summary>
    public QuoteOutcome Prove(FactText text, string words, FigureKinds kinds) => QuoteFinder.Find(text, new TextQuote(words), contexts[kinds]).Outcome;

    /// <summary>Whether the words of a stretch are found as a figure of a declared type, and at that stretch.</summary>
    public bool Proves(FactText text, Stretch stretch, FigureKinds kinds)
    {
        var finding = QuoteFinder.Find(text, new TextQuote(text.Content[stretch.Start..stretch.End]), contexts[kinds]);
        return finding.Outcome == QuoteOutcome.Found && stretch.Overlaps(new(finding.Position.Start, finding.Position.End));
    }

    /// <summary>A reading in the exchange form.</summary>
    public static Said? Say(in ReadingResult reading) => reading.IsRead ? Say(reading.Known) : null;

    /// <summary>A figure in the exchange form.</summary>
    public static Said Say(in Figure figure) => new(ExchangeForm.Of(figure.Kind), ExchangeForm.Low(figure), ExchangeForm.High(figure), figure.Unit,
        ExchangeForm.Of(figure.Hedge), ExchangeForm.Of(figure.Part));
}
