using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Benchmarks.Claims;

/// <summary>Claims about the article: one for each figure of it that can be quoted.</summary>
/// <param name="Name">What the claims are.</param>
/// <param name="Verdict">What comes of each.</param>
/// <param name="All">The quotes, and what they are claimed to say.</param>
internal sealed record MeasuredClaims(string Name, Verdict Verdict, IReadOnlyList<(TextQuote Quote, FigureClaim Claim)> All)
{
    private static readonly ReadingContext Context = new() { Language = "fr", Currency = "EUR", Issued = Dates.EdtfDate.TryParse("2025") };

    /// <summary>The claims about a text: right ones, ones with another number, and ones whose words do not stand there.</summary>
    public static IReadOnlyList<MeasuredClaims> About(FactText text)
    {
        (TextQuote Quote, Figure Figure)[] right =
        [
            .. FigureScanner.Scan(text.Content, Context).Select(found => (new TextQuote(found.Text), QuoteJudge.Judge(text, new(found.Text), Context)))
                .Where(judged => judged.Item2.IsProved).Select(judged => (judged.Item1, judged.Item2.Figure!.Figure)),
        ];
        return
        [
            new("proved", Verdict.Proved, [.. right.Select(each => (each.Quote, Of(each.Figure)))]),
            new("contradicted", Verdict.Contradicted, [.. right.Select(each => (each.Quote, Of(each.Figure) with { Low = "123456789" }))]),
            new("absent", Verdict.Absent, [.. right.Select(each => (new TextQuote(OneDigitMore(each.Quote.Exact)), Of(each.Figure)))]),
        ];
    }

    /// <summary>Judges each claim once.</summary>
    /// <returns>How many have the verdict.</returns>
    public int Judge(FactText text)
    {
        var count = 0;
        foreach (var (quote, claim) in All)
        {
            count += QuoteJudge.Judge(text, quote, Context, claim).Verdict == Verdict ? 1 : 0;
        }

        return count;
    }

    private static FigureClaim Of(Figure figure) => new()
    {
        Kind = figure.Kind,
        Low = ExchangeForm.Low(figure),
        High = ExchangeForm.High(figure),
        Unit = figure.Unit,
        Hedge = figure.Hedge,
    };

    private static string OneDigitMore(string words) => words.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) is >= 0 and var digit ? words.Insert(digit, "7") : "77 " + words;
}
