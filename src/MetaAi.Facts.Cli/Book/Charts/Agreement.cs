using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Consistency;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>How sources go together, as a sign and a few words: neither a color nor a sign has to say it alone.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Words">The words.</param>
internal sealed record Agreement(string Sign, string Words)
{
    /// <summary>How what is said of one period goes together.</summary>
    public static Agreement Of(SourceRow row) => row.Comparison switch
    {
        null => new("–", "not comparable"),
        { Outcome: ConsistencyOutcome.Complete } => new("=", "agree exactly"),
        { Outcome: ConsistencyOutcome.Consistent, Intersection: null } => new("≠", "expect different figures"),
        { Outcome: ConsistencyOutcome.Consistent, Differs: true } => new("∩", "overlap"),
        { Outcome: ConsistencyOutcome.Consistent } => new("≡", "say the same range"),
        { Outcome: ConsistencyOutcome.Within } => new("✓", "came to be as expected"),
        { Outcome: ConsistencyOutcome.Outside } => new("≠", "came to be otherwise than expected"),
        { Outcome: ConsistencyOutcome.Revised } => new("↻", "revised"),
        { Outcome: ConsistencyOutcome.Inconsistent } => new("✕", "contradict each other"),
        { Outcome: ConsistencyOutcome.NotComparable } => new("–", "not comparable"),
        _ => new("?", "undecided"),
    };
}
