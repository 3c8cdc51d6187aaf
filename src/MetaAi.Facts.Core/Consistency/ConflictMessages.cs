using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Consistency;

/// <summary>What is said of statements about the same.</summary>
public static class ConflictMessages
{
    /// <summary>What is to be said, as a message at the later one; each pair once.</summary>
    /// <param name="facts">Facts, in the order of their declaration.</param>
    /// <returns>Which fact it is said of, and what.</returns>
    public static IEnumerable<(int Fact, FactMessage Message)> Of(IReadOnlyList<StatedFact> facts)
    {
        foreach (var group in StatementGroups.Of([.. facts.Select(fact => fact.Statement)]))
        {
            foreach (var conflict in OncePerFact(facts, group.Conflicts((one, other) => facts[one].FactId == facts[other].FactId)))
            {
                yield return (conflict.Later, Of(conflict.Comparison, facts[conflict.Earlier], facts[conflict.Later]));
            }
        }
    }

    /// <summary>What is to be said of two facts about the same.</summary>
    /// <param name="comparison">How they go together: neither complete nor within.</param>
    /// <param name="earlier">The one that was declared first.</param>
    /// <param name="later">The other.</param>
    public static FactMessage Of(StatementComparison comparison, StatedFact earlier, StatedFact later) => comparison.Outcome switch
    {
        ConsistencyOutcome.Inconsistent => new(FactRules.FactsInconsistent, later.Name, later.Words, earlier.Name, earlier.Words, Distance(comparison, earlier, later)),
        ConsistencyOutcome.Undecided => new(
            FactRules.FactsUndecided, later.Name, later.Words, earlier.Name, earlier.Words, Apart(comparison, later) is { } apart ? $", {apart}" : string.Empty, WhyUndecided(comparison, earlier, later)),
        _ => new(FactRules.FactsDiffer, later.Name, later.Words, earlier.Name, earlier.Words, Difference(comparison.Outcome, later)),
    };

    /// <summary>How far apart two statements are that contradict each other, or may do so, as a part of a sentence.</summary>
    /// <param name="comparison">How they go together.</param>
    /// <param name="earlier">The one that was declared first.</param>
    /// <param name="later">The other.</param>
    public static string Distance(StatementComparison comparison, StatedFact earlier, StatedFact later) => Apart(comparison, later) ?? Touching(earlier, later);

    /// <summary>Why it cannot be told whether two statements agree, as the end of a sentence.</summary>
    /// <param name="comparison">How they go together.</param>
    /// <param name="earlier">The one that was declared first.</param>
    /// <param name="later">The other.</param>
    public static string WhyUndecided(StatementComparison comparison, StatedFact earlier, StatedFact later) =>
        Approximate(later) ?? Approximate(earlier) ?? (
            later.Statement.IsExpected != earlier.Statement.IsExpected ? "rounding hides whether what came to be lies in what was expected"
            : comparison.IsPeriodUncertain ? "a period is uncertain, so that they may be about two"
            : "a number may have been cut off and not rounded, or zeros at its end may not count");

    // Two facts may have many quotes: the first pair of them that goes together worst shows it.
    private static IEnumerable<StatementConflict> OncePerFact(IReadOnlyList<StatedFact> facts, IEnumerable<StatementConflict> conflicts) =>
        conflicts.GroupBy(conflict => (facts[conflict.Earlier].FactId, facts[conflict.Later].FactId)).Select(pair => pair.OrderBy(Lightness).First());

    private static int Lightness(StatementConflict conflict) => conflict.Comparison.Outcome switch
    {
        ConsistencyOutcome.Inconsistent => 0,
        ConsistencyOutcome.Undecided => 1,
        _ => 2,
    };

    private static string? Apart(StatementComparison comparison, StatedFact fact) =>
        comparison.Gap.Sign == 0 ? null
        : fact.Statement.Figure!.Value.Kind == FigureKind.Date ? $"{comparison.Gap.ToFractionString()} {(comparison.Gap == Rational.Of(1, 1) ? "day" : "days")} apart"
        : GapWords.Of(comparison.Gap, fact.Statement.Dimension!);

    // A bound and a span have last places, too, and are no numbers of one precision.
    private static string Touching(StatedFact earlier, StatedFact later) =>
        StatementReadings.Of(earlier.Statement.Figure!.Value) is { IsExact: true, Decimals: { } decimals } && StatementReadings.Of(later.Statement.Figure!.Value) is { IsExact: true } other && other.Decimals == decimals
            ? "two numbers of one precision"
            : "which only touch, at an end that is left out";

    private static string? Approximate(StatedFact fact) =>
        StatementReadings.Of(fact.Statement.Figure!.Value).IsApproximate ? $"\"{Excerpt.Of(fact.Exact)}\" is an approximation, which has no bounds" : null;

    private static string Difference(ConsistencyOutcome outcome, StatedFact later) => outcome switch
    {
        ConsistencyOutcome.Outside => "what came to be lies outside of what was expected",
        ConsistencyOutcome.Revised => $"{Excerpt.Of(later.Statement.Claimant!)} has revised what was expected",
        _ when later.Statement.IsExpected => "both are expectations, which differ",
        _ => "they agree, and name different numbers",
    };
}
