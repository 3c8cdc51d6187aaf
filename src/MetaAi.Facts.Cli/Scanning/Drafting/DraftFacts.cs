using System.Globalization;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Drafting;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>Chooses the type and the quote of each figure, and checks both as the compiler will.</summary>
/// <param name="text">The text.</param>
/// <param name="context">What is declared about it.</param>
internal sealed class DraftFacts(FactText text, ReadingContext context)
{
    /// <summary>The facts of all figures of the text, in their order.</summary>
    public IReadOnlyList<DraftFact> Of(IReadOnlyList<ScannedFigure> figures)
    {
        var facts = figures.Select(Of).ToArray();
        var periods = new FigurePeriods(text, figures, context);
        var quotes = new QuoteChoice(text, facts.Select(fact => fact.Quote?.Exact).OfType<string>());
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { Type: { } type, Quote: { } alone } fact)
            {
                var quote = quotes.Of(alone.Exact, figures[i].Utf16.Start, context with { Kinds = type.Kinds }, out var problem);
                facts[i] = quote is null ? fact with { Type = null, Quote = null, Problem = problem } : fact with { Quote = quote, Period = PeriodOf(i, periods) };
            }
        }

        return facts;
    }

    // A period that was asked for is that of every figure.
    private FigurePeriod? PeriodOf(int index, FigurePeriods periods) => context.Period is { } asked ? new(asked, null) : periods.Of(index);

    private DraftFact Of(ScannedFigure found)
    {
        var words = ScanRow.OneLine(found.Text);
        var line = text.LineOf(found.Utf16.Start);
        if (!found.Reading.IsRead)
        {
            return new(words, line, "", null, null, null, found.Reading.Message.ToString());
        }

        var figure = found.Reading.Figure.Value;
        var meaning = FigureDescription.Describe(figure);
        var type = DraftTypes.For(figure);
        var problem = Problem(found, type);
        return problem is null ? new(words, line, meaning, type, new(words), null, null) : new(words, line, meaning, null, null, null, problem);
    }

    private string? Problem(ScannedFigure found, FactType type)
    {
        var words = ScanRow.OneLine(found.Text);
        if (words.Length > QuoteJudge.LongestQuote)
        {
            return string.Create(CultureInfo.InvariantCulture, $"a quote has {QuoteJudge.LongestQuote} characters at most");
        }

        var declared = context with { Kinds = type.Kinds };
        var reading = FigureReader.Read(words, declared);
        return reading.IsRead ? DraftTypes.Obstacle(reading.Figure.Value) : reading.Message.ToString();
    }
}
