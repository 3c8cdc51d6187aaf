using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>From what a formula came to into the bounds of a value, and back to print it.</summary>
internal static class DerivedBounds
{
    /// <summary>The bounds of a value that keeps any exact number.</summary>
    public static Bounds<Rational> Of(Evaluation evaluation)
    {
        var bounds = evaluation.WithRounding ?? Interval.Everything;
        return Bounds<Rational>.Of(
            evaluation.Nominal.Minimum!.Value,
            evaluation.Nominal.Maximum!.Value,
            new(evaluation.Amount, bounds.Minimum, bounds.Maximum, bounds.IsMinimumExclusive, bounds.IsMaximumExclusive, evaluation.IsApproximate));
    }

    /// <summary>The bounds of a value that keeps decimals; null where no decimal is one of the ends.</summary>
    public static Bounds<decimal>? ToDecimals(Evaluation evaluation)
    {
        var exact = Of(evaluation);
        var isExact = true;
        var bounds = Bounds<decimal>.Of(
            ToDecimal(exact.Low) ?? 0,
            ToDecimal(exact.High) ?? 0,
            new(
                ToDecimal(exact.Amount), ToDecimal(exact.Minimum), ToDecimal(exact.Maximum),
                exact.IsMinimumExclusive, exact.IsMaximumExclusive, evaluation.IsApproximate));
        return isExact ? bounds : null;

        decimal? ToDecimal(Rational? end)
        {
            if (end is not { } number)
            {
                return null;
            }

            isExact &= number.TryToDecimal(out var value);
            return value;
        }
    }

    /// <summary>What prints a computed value.</summary>
    public static Evaluation ToEvaluation(this Bounds<Rational> bounds, Dimension dimension, bool isMultiple = false) => new()
    {
        Dimension = dimension,
        IsMultiple = isMultiple,
        Amount = bounds.Amount,
        Nominal = Interval.Between(bounds.Low, bounds.High),
        WithRounding = bounds.Hedge == Hedge.Approx
            ? null
            : Interval.Between(bounds.Minimum, bounds.Maximum, bounds.IsMinimumExclusive, bounds.IsMaximumExclusive),
    };

    /// <summary>What prints a computed value.</summary>
    public static Evaluation ToEvaluation(this Bounds<decimal> bounds, Dimension dimension) => Bounds<Rational>.Of(
        bounds.Low!.Value,
        bounds.High!.Value,
        new(
            ToRational(bounds.Amount), ToRational(bounds.Minimum), ToRational(bounds.Maximum),
            bounds.IsMinimumExclusive, bounds.IsMaximumExclusive, bounds.Hedge == Hedge.Approx)).ToEvaluation(dimension);

    private static Rational? ToRational(decimal? end) => end is { } number ? Rational.FromDecimal(number) : null;
}
