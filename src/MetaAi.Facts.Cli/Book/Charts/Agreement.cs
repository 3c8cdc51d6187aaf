using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Consistency;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>How sources go together, as a sign and a few words: neither a color nor a sign has to say it alone.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Words">The words.</param>
internal sealed record Agreement(string Sign, string Words)
{
    /// <summary>How what is said of one period goes together.</summary>
    /// <param name="row">What is said.</param>
    /// <param name="say">What is said beside charts.</param>
    public static Agreement Of(SourceRow row, ChartsWords say) => row.Comparison switch
    {
        null => new("–", say.NotComparable),
        { Outcome: ConsistencyOutcome.Complete } => new("=", say.AgreeExactly),
        { Outcome: ConsistencyOutcome.Consistent, Intersection: null } => new("≠", say.ExpectOtherwise),
        { Outcome: ConsistencyOutcome.Consistent, Differs: true } => new("∩", say.Overlap),
        { Outcome: ConsistencyOutcome.Consistent } => new("≡", say.SameRange),
        { Outcome: ConsistencyOutcome.Within } => new("✓", say.AsExpected),
        { Outcome: ConsistencyOutcome.Outside } => new("≠", say.OtherThanExpected),
        { Outcome: ConsistencyOutcome.Revised } => new("↻", say.Revised),
        { Outcome: ConsistencyOutcome.Inconsistent } => new("✕", say.Contradict),
        { Outcome: ConsistencyOutcome.NotComparable } => new("–", say.NotComparable),
        _ => new("?", say.Undecided),
    };
}
