using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Relating;

/// <summary>Puts the hedge of words that only relate on what they relate to.</summary>
public static class Relation
{
    /// <summary>What the words say: about x is approximate and has no bounds; more than x is above the least that x may be, less than x below the most.</summary>
    /// <param name="evaluation">What the words relate to.</param>
    /// <param name="hedge">What <see cref="RelatingReader"/> read.</param>
    /// <exception cref="ArgumentOutOfRangeException">No words relate so.</exception>
    public static Evaluation Of(Evaluation evaluation, Hedge hedge) => hedge switch
    {
        _ when evaluation.Refusal is not null || evaluation.ValueKind != ValueKind.Value => evaluation,
        Hedge.Exact => evaluation,
        Hedge.Approx or Hedge.Nearly => evaluation with { AsSaid = null, WithRounding = null },
        Hedge.MoreThan when evaluation.AsIfExact?.Minimum is null || evaluation.IsApproximate => Unbounded(evaluation, "more than a value that has no least"),
        Hedge.LessThan when evaluation.AsIfExact?.Maximum is null || evaluation.IsApproximate => Unbounded(evaluation, "less than a value that has no most"),
        Hedge.MoreThan => OneSided(evaluation, Above, evaluation.Nominal.Minimum!.Value),
        Hedge.LessThan => OneSided(evaluation, Below, evaluation.Nominal.Maximum!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "No words relate so."),
    };

    private static Evaluation Unbounded(Evaluation evaluation, string what) => new()
    {
        Inputs = evaluation.Inputs,
        Refusal = new(FormulaRefusalKind.NoNumber, $"What is {what} is bounded by nothing: quote words that say a figure.", default),
    };

    private static Evaluation OneSided(Evaluation evaluation, Func<Interval, Interval> bound, Rational named) => evaluation with
    {
        Amount = null,
        Nominal = Interval.Of(named),
        AsSaid = Bound(evaluation.AsSaid, bound),
        WithRounding = Bound(evaluation.WithRounding, bound),
        AsIfExact = Bound(evaluation.AsIfExact, bound),
        Loose = Bound(evaluation.Loose, bound),
        MinimumOrigins = EndOrigins.Hedge,
        MaximumOrigins = EndOrigins.Hedge,
    };

    private static Interval? Bound(Interval? interval, Func<Interval, Interval> bound) => interval is { } known ? bound(known) : null;

    private static Interval Above(Interval interval) => Interval.Between(interval.Minimum, null, isMinimumExclusive: interval.Minimum is not null);

    private static Interval Below(Interval interval) => Interval.Between(null, interval.Maximum, isMaximumExclusive: interval.Maximum is not null);
}
