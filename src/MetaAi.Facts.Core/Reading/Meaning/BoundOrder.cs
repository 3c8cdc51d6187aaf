using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>The two ends of a range, in their order, or those that a tolerance leaves.</summary>
internal static class BoundOrder
{
    /// <summary>Turns a tolerance into bounds, and refuses bounds in the wrong order.</summary>
    public static bool TryApply(ReadingScope scope, in RangeSaid range, in MeasureSaid low, in MeasureSaid high, ref FigureBound first, ref FigureBound second)
    {
        if (range.Shape == RangeShape.Tolerance)
        {
            if (low.Unit.Kind == UnitKind.Duration)
            {
                var isSpread = DurationMeaning.TrySpread(first.Duration, second.Duration, out var shortest, out var longest);
                (first, second) = (new FigureBound(shortest), new FigureBound(longest));
                return isSpread || scope.Refuse(RefusalReason.MixedUnits, low.Start, high.End);
            }

            if (low.Unit.Kind == UnitKind.Share || low.Unit.IsInverse)
            {
                return scope.Refuse(RefusalReason.MixedUnits, low.Start, high.End);
            }

            // "10 % ± -2 %"
            if (high.IsNegative)
            {
                return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
            }

            // "$300m ± 5": of millions or of dollars.
            if (low.Number.ScalePower > 0 && high.Number.ScalePower == 0 && high.Unit.IsPrefix)
            {
                return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
            }

            var (middle, tolerance) = (first.Number, second.Number);
            if (UnitDistribution.IsRelative(low, high) && !TryMakeAbsolute(middle, high.Unit, ref tolerance))
            {
                return scope.Refuse(RefusalReason.TooLarge, low.Start, high.End);
            }

            if (Math.Max(Math.Abs(middle.Numerator), tolerance.Numerator) > PowersOfTen.Of(14)
                || Math.Max(middle.Denominator, tolerance.Denominator) > PowersOfTen.Of(12))
            {
                return scope.Refuse(RefusalReason.TooLarge, low.Start, high.End);
            }

            first = new FigureBound(middle - tolerance);
            second = new FigureBound(middle + tolerance);
            return true;
        }

        if (low.Unit.IsInverse && high.Unit.IsInverse)
        {
            // "deux à trois fois moins": the more it is divided by, the less it is.
            (first, second) = (second, first);
        }

        var isOrdered = low.Unit.Kind == UnitKind.Duration
            ? first.Duration.MeanSeconds <= second.Duration.MeanSeconds
            : first.Number <= second.Number;
        if (first == second || (low.Unit.Kind == UnitKind.Duration && first.Duration.MeanSeconds == second.Duration.MeanSeconds))
        {
            return scope.Refuse(RefusalReason.EqualBounds, low.Start, high.End);
        }

        return isOrdered || scope.Refuse(RefusalReason.ReversedRange, low.Start, high.End);
    }

    /// <summary>A tolerance in percent of the measure, or in points of a percentage, as one in the measure's own unit.</summary>
    private static bool TryMakeAbsolute(Rational middle, UnitSaid unit, ref Rational tolerance)
    {
        if (unit.Kind == UnitKind.Points)
        {
            tolerance = unit.IsBasis ? tolerance / Rational.Of(100, 1) : tolerance;
            return true;
        }

        // Within these the product and the sums stay in range.
        if (Math.Abs(middle.Numerator) > PowersOfTen.Of(14) || middle.Denominator > PowersOfTen.Of(6)
            || tolerance.Numerator > PowersOfTen.Of(6) || tolerance.Denominator > PowersOfTen.Of(4))
        {
            return false;
        }

        tolerance = (middle < Rational.Of(0, 1) ? -middle : middle) * tolerance / Rational.Of(100, 1);
        return true;
    }
}
