using MetaAi.Facts.Consistency;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Stating;

/// <summary>How statements about the same go together, in words.</summary>
public static class ComparisonWords
{
    /// <summary>How they go together and what they have in common: "consistent, with different values, 60 to 65 billion USD in common".</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="first">The first of the statements: in its unit the rest is said.</param>
    /// <param name="words">The language; English where it is null.</param>
    public static string Of(StatementComparison comparison, ComparedStatement first, PrintWords? words = null)
    {
        words ??= PrintWords.English;
        return $"{words.WordOf(comparison.Outcome)}{(comparison.Differs ? words.WithDifferentValues : "")}{(comparison.Intersection is { } meeting && Words(comparison, meeting, first, words) is { } common ? $", {common}{words.InCommon}" : "")}";
    }

    private static string? Words(StatementComparison comparison, Interval interval, ComparedStatement first, PrintWords words) =>
        interval is { Minimum: null, Maximum: null } || first.Figure is not { } figure ? null
        : figure.Kind == FigureKind.Date ? $"{comparison.EndText(interval.Minimum)}/{comparison.EndText(interval.Maximum)}"
        : EvaluationWords.Of(null, interval, Dimension.Of(figure, first.Language, first.Per), figure.Kind == FigureKind.Ratio, words);
}
