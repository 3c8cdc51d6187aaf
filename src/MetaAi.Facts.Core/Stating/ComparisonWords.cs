using MetaAi.Facts.Consistency;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating;

/// <summary>How statements about the same go together, in words.</summary>
public static class ComparisonWords
{
    /// <summary>How they go together and what they have in common: "consistent, with different values, 60 to 65 billion USD in common".</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="first">The first of the statements: in its unit the rest is said.</param>
    public static string Of(StatementComparison comparison, ComparedStatement first) =>
        $"{OutcomeOf(comparison.Outcome)}{(comparison.Differs ? ", with different values" : "")}{(comparison.Intersection is { } meeting && Words(comparison, meeting, first) is { } words ? $", {words} in common" : "")}";

    private static string OutcomeOf(ConsistencyOutcome outcome) => outcome switch
    {
        ConsistencyOutcome.Complete => "the same",
        ConsistencyOutcome.Consistent => "consistent",
        ConsistencyOutcome.Undecided => "undecided",
        ConsistencyOutcome.Inconsistent => "inconsistent",
        ConsistencyOutcome.Within => "within what was expected",
        ConsistencyOutcome.Outside => "outside of what was expected",
        ConsistencyOutcome.Revised => "revised",
        _ => "not comparable",
    };

    private static string? Words(StatementComparison comparison, Interval interval, ComparedStatement first) =>
        interval is { Minimum: null, Maximum: null } || first.Figure is not { } figure ? null
        : figure.Kind == FigureKind.Date ? $"{comparison.EndText(interval.Minimum)}/{comparison.EndText(interval.Maximum)}"
        : EvaluationWords.Of(null, interval, Dimension.Of(figure, first.Language, first.Per), figure.Kind == FigureKind.Ratio);
}
