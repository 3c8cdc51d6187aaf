using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>What a scale measures. Figures that measure different things never share one.</summary>
/// <param name="Dimension">The dimension, with currency or unit.</param>
/// <param name="IsMultiple">Whether a ratio is written as a multiple and not as a percentage.</param>
/// <param name="IsChange">Whether figures are changes: a growth of 60 % is no share of 60 %.</param>
internal sealed record ChartUnit(Dimension Dimension, bool IsMultiple = false, bool IsChange = false)
{
    /// <summary>Whether figures of both can stand on one scale.</summary>
    public bool IsSameAs(ChartUnit other) => IsChange == other.IsChange && Dimension.IsSameAs(other.Dimension);

    /// <summary>A number of the unit in words: "20 billion USD", "20 %".</summary>
    /// <param name="number">The number; of a ratio the fraction of one.</param>
    /// <param name="words">The language.</param>
    public string Of(Rational number, PrintWords words) => EvaluationWords.Of(null, Interval.Of(number), Dimension, IsMultiple, words);
}
