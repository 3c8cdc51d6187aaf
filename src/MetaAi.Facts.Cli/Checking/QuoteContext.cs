using MetaAi.Facts.Neighbourhoods;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>A checked fact and what makes the neighbourhood of its words worth a look.</summary>
/// <param name="Result">The fact.</param>
/// <param name="Place">Where its words stand in their text, whether or not they hold there; null where no one place is known.</param>
/// <param name="Doubts">What is doubtful beside them, the most doubtful first.</param>
internal sealed record QuoteContext(VerifiedFact Result, TextPosition? Place, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>How early to look at it: the less, the sooner; the last are those without a place.</summary>
    public int Rank => Place is null ? int.MaxValue : Doubts.Count == 0 ? int.MaxValue - 1 : (int)Doubts[0].Kind;

    public static QuoteContext Of(VerifiedFact result, string? language)
    {
        if (result is not { Text: { } text, Finding: { Line: > 0 } finding })
        {
            return new(result, null, []);
        }

        var doubts = Neighbourhood.DoubtsOf(text, finding.Position, language);
        return new(result, finding.Position, Against(result, text, finding) is { } words ? [new(DoubtKind.Cue, words), .. doubts] : doubts);
    }

    // What a person has overruled is no longer in the finding.
    private static string? Against(VerifiedFact result, FactText text, QuoteFinding finding)
    {
        var record = result.Fact.Record;
        var found = result.Locked is { Confirmed: not null } ? QuoteFinder.Find(text, new(record.Exact, result.Fact.Prefix, result.Fact.Suffix), result.Context) : finding;
        return found.Larger ?? found.Cue?.Words ?? found.Left;
    }
}
