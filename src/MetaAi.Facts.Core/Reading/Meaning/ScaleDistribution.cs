using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>
/// Gives the left bound of a range the scale of the right one, where it has none of its own: "60 à 65 milliards". What might mean two things is
/// refused.
/// </summary>
internal static class ScaleDistribution
{
    public static bool TryApply(ReadingScope scope, ref MeasureSaid low, in MeasureSaid high)
    {
        if (low.Unit.Kind == UnitKind.Share || high.Unit.Kind == UnitKind.Share)
        {
            return true;
        }

        if (!TryApplyGroup(scope, ref low, high))
        {
            return false;
        }

        var (left, right) = (low.Number, high.Number);
        if (right.ScalePower == 0)
        {
            return !IsShortForThousands(low, high) || scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        if (left.ScalePower != 0)
        {
            // "mille à deux mille milliards": whether the left thousand is of milliards too, the words do not say.
            var isDoubtful = left is { ScalePower: 3, IsWords: true } && right.ScalePower > 3 && right.Coefficient >= 1000;
            return !isDoubtful || scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        if (!PowersOfTen.TryScale(left.Value, right.ScalePower, out var scaled))
        {
            return scope.Refuse(RefusalReason.TooLarge, low.Start, high.End);
        }

        var isAscending = Signed(scaled, low) <= Signed(right.Value, high);
        var isClosed = low.Unit.Kind != UnitKind.None && !low.Unit.IsPrefix;
        if (isClosed)
        {
            // "900 000 € à 1,2 M€" is literal, since the scale would turn the range round; "100 € à 150 M€" might be either.
            return !isAscending || left.Value == 0 || low.Unit.Kind != high.Unit.Kind || scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        // "800 000 à 1,2 million", "cinq cents à deux mille": numbers of the scale's own size.
        var ownSize = PowersOfTen.Of(right.ScalePower - (right is { IsWords: true, ScalePower: 3 } ? 2 : 1));
        if (!isAscending && left.Value >= ownSize && Signed(left.Value, low) <= Signed(right.Value, high))
        {
            return true;
        }

        low = low with
        {
            Number = left with
            {
                Value = scaled,
                Decimals = left.Decimals - right.ScalePower,
                ScalePower = right.ScalePower,
                NeedsCurrency = right.NeedsCurrency,
                Notes = left.Notes | (right.Notes & ReadingNotes.LongScale),
            },
        };
        return true;
    }

    /// <summary>"10 à 15 000 euros": the left bound may be short for 10 000, as it is spoken, or be what it says.</summary>
    private static bool IsShortForThousands(in MeasureSaid low, in MeasureSaid high)
    {
        var (left, right) = (low.Number, high.Number);
        return (low.Unit.Kind == UnitKind.None || low.Unit.IsPrefix)
            && !right.IsWords && right.Value >= 1000 && right.Value % 1000 == 0
            && left.ScalePower == 0 && left.Value is > 0 and < 1000 && left.Value * 1000 <= right.Value;
    }

    /// <summary>
    /// "deux à trois cents", "two or three dozen": the hundreds and dozens that the right bound counts are the left one's too. "deux à trois cent
    /// cinquante" and "onze à douze cents", which might be either, are refused; "cinq à deux cents" can only be what it says.
    /// </summary>
    private static bool TryApplyGroup(ReadingScope scope, ref MeasureSaid low, in MeasureSaid high)
    {
        var (left, right) = (low.Number, high.Number);
        if (left.ScalePower != 0 || left.IsCollective || left.Decimals != 0 || left.Value <= 0 || (low.Unit.Kind != UnitKind.None && !low.Unit.IsPrefix))
        {
            return true;
        }

        var groupSize = right.GroupSize;
        if (groupSize == 0)
        {
            // Hundreds in words: below a thousand, or "douze cents".
            var isHundreds = right is { IsWords: true, IsCollective: false, Coefficient: >= 200 and < 2000 and not 1000 };
            if (!isHundreds || left.Value * 100 >= right.Coefficient || left.Value >= 20)
            {
                return true;
            }

            if (right.Coefficient >= 1000 || right.Coefficient % 100 != 0)
            {
                return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
            }

            groupSize = 100;
        }
        else if (left.Value * groupSize >= right.Coefficient)
        {
            return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        low = low with { Number = left with { Value = left.Value * groupSize, Decimals = right.Decimals + right.ScalePower, GroupSize = groupSize } };
        return true;
    }

    private static decimal Signed(decimal value, in MeasureSaid measure) => measure.IsNegative ? -value : value;
}
