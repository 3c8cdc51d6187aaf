using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>
/// Makes the two bounds of a range speak of one unit: a unit after the right bound holds for a left one without, a currency before the left
/// bound for the right one. Different units are refused.
/// </summary>
internal static class UnitDistribution
{
    /// <summary>Whether a tolerance is of another unit that the measure has room for: "300 M€ ± 10 %", "10 % ± 2 points de pourcentage".</summary>
    public static bool IsRelative(in MeasureSaid middle, in MeasureSaid tolerance) =>
        (tolerance.Unit.Kind == UnitKind.Percent && middle.Unit.Kind is (UnitKind.Money or UnitKind.Noun))
        || (tolerance.Unit.Kind == UnitKind.Points && middle.Unit.Kind == UnitKind.Percent);

    public static bool TryApply(ReadingScope scope, ref MeasureSaid low, ref MeasureSaid high)
    {
        if (low.Unit.Kind == UnitKind.None && high.Unit is { Kind: UnitKind.Share, Denominator: > 0 and var denominator })
        {
            // "deux à trois cinquièmes".
            if (low.Whole != 0 || low.Number is not { ScalePower: 0, IsCollective: false } || !FractionGrammar.CanDivide(low.Number))
            {
                return scope.Refuse(RefusalReason.MixedUnits, low.Start, high.End);
            }

            (low.Unit, low.Whole) = (high.Unit, denominator);
        }
        else if (low.Unit.Kind == UnitKind.None && high.Unit.Kind is not (UnitKind.None or UnitKind.Share) && !high.IsMultipleWord)
        {
            low.Unit = high.Unit with { AddsHalf = false, Smaller = default, Smallest = default };
        }
        else if (low.Unit.Kind == UnitKind.None && high.Unit.Kind == UnitKind.Times)
        {
            (low.Unit, low.IsMultipleWord) = (high.Unit, low.Number.IsWords);
        }
        else if (high.Unit.Kind == UnitKind.None && (low.Unit.IsPrefix || IsNextCount(low, high) || IsScaledAlike(low, high)))
        {
            high.Unit = low.Unit;
        }

        if (low.Unit.Kind == UnitKind.Money && high.Unit.Kind == UnitKind.Money
            && MoneyGrammar.Agree(low.Unit.Currency!, high.Unit.Currency!) is { } agreed)
        {
            low.Unit = low.Unit with { Currency = agreed };
            high.Unit = high.Unit with { Currency = agreed };
            return true;
        }

        var isOne = low.Unit.Kind == high.Unit.Kind
            && low.Unit.Kind != UnitKind.Money
            && low.Unit.IsBasis == high.Unit.IsBasis
            && (low.Unit.Kind != UnitKind.Noun || scope.Text.CasedWords(low.Unit.NounStart, low.Unit.End) == scope.Text.CasedWords(high.Unit.NounStart, high.Unit.End))
            && low.Unit.IsInverse == high.Unit.IsInverse;
        return isOne || scope.Refuse(RefusalReason.MixedUnits, low.Start, high.End);
    }

    /// <summary>"800 millions d'euros à 1,2 milliard": scale words of both show that the right one is of the same currency.</summary>
    private static bool IsScaledAlike(in MeasureSaid low, in MeasureSaid high) =>
        low is { Unit.Kind: UnitKind.Money, Number.ScalePower: >= 6 } && high.Number.ScalePower >= 6;

    /// <summary>"un an ou deux", "a year or two": the next number, in words, counts the same unit of time.</summary>
    private static bool IsNextCount(in MeasureSaid low, in MeasureSaid high) =>
        low.Unit is { Kind: UnitKind.Duration, AddsHalf: false, Smaller.Amount: 0 } && low.Number.IsWords && high.Number.IsWords
        && low.Number.Value + 1 == high.Number.Value;
}
