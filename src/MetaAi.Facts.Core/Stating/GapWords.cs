using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Stating;

/// <summary>How far two values are apart, in plain English words: "at least 5 billion USD apart", "at least 0.668 pp apart".</summary>
public static class GapWords
{
    private static readonly Rational Hundred = Rational.Of(100, 1);

    /// <summary>The distance in words.</summary>
    /// <param name="gap">The distance, above zero; of ratios as a fraction of one.</param>
    /// <param name="dimension">What the values measure.</param>
    public static string Of(Rational gap, Dimension dimension) => dimension.Kind == DimensionKind.Ratio
        ? Apart(gap * Hundred, Dimension.Points)
        : Apart(gap, dimension);

    private static string Apart(Rational gap, Dimension dimension) => $"{EvaluationWords.Of(null, Interval.Between(gap, null), dimension)} apart";
}
