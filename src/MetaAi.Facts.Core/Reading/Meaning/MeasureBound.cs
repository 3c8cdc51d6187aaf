using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>The end of a figure that a measure says.</summary>
internal static class MeasureBound
{
    /// <summary>Parts of a share and multiples beyond this are not kept exactly.</summary>
    private const decimal LargestInverse = 1_000_000_000_000m;

    public static bool TryResolve(ReadingScope scope, in MeasureSaid measure, out FigureBound bound)
    {
        bound = default;
        if (measure.Unit.Kind == UnitKind.Duration)
        {
            var isRead = DurationMeaning.TryResolve(scope, measure, out var duration);
            bound = new FigureBound(duration);
            return isRead;
        }

        if (measure.Whole != 0)
        {
            var share = Rational.FromDecimal(measure.Number.Value) / Rational.Of(measure.Whole, 1);
            bound = new FigureBound(measure.IsNegative ? -share : share);
            return true;
        }

        var value = measure.Number.Value;
        if (measure.Unit.AddsHalf)
        {
            if (value > LargestInverse)
            {
                return scope.Refuse(RefusalReason.TooLarge, measure.Start, measure.End);
            }

            value += 0.5m;
        }

        value = measure.IsNegative ? -value : value;
        if (measure.Unit.Kind == UnitKind.Money)
        {
            if (CurrencyMeaning.Resolve(measure.Unit.Currency!, scope.Context.Currency) is null)
            {
                return scope.Refuse(RefusalReason.CurrencyUndeclared, measure.Start, measure.End);
            }

            if (measure.Unit.Currency!.IsSubunit)
            {
                var parts = PowersOfTen.Of(measure.Unit.Currency.SubunitPower);
                var units = value / parts;
                if (units * parts != value)
                {
                    return scope.Refuse(RefusalReason.TooLarge, measure.Start, measure.End);
                }

                value = units;
            }
        }

        if (measure.Unit.IsInverse)
        {
            if (value == 0 || Math.Abs(value) > LargestInverse || measure.Number.Decimals > 9)
            {
                return scope.Refuse(RefusalReason.TooLarge, measure.Start, measure.End);
            }

            bound = new FigureBound(1 / Rational.FromDecimal(value));
            return true;
        }

        bound = new FigureBound(Rational.FromDecimal(value));
        return true;
    }
}
