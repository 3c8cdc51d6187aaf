using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>
/// Gives the left bound of a range the scale of the right one, where it has none of its own: "60 à 65 milliards". What might mean two things is
/// left to the caller with both readings.
/// </summary>
internal static class ScaleDistribution
{
    /// <summary>Applies the scale.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="low">The left bound; with the scale where it has it for sure.</param>
    /// <param name="high">The right bound.</param>
    /// <param name="other">The left bound in another reading that the words leave as open as the one in <paramref name="low"/>; null where none is.</param>
    /// <returns>False where the left bound cannot have the scale.</returns>
    public static bool TryApply(ReadingScope scope, ref MeasureSaid low, in MeasureSaid high, out MeasureSaid? other)
    {
        other = null;
        if (low.Whole != 0 || high.Whole != 0)
        {
            return true;
        }

        if (TryApplyGroup(ref low, high, out other))
        {
            return true;
        }

        var (left, right) = (low.Number, high.Number);
        if (right.ScalePower == 0)
        {
            other = IsShortForThousands(low, high) ? Scaled(low, left.Value * 1000, 3, default) : null;
            return true;
        }

        if (left.ScalePower != 0)
        {
            // "mille à deux mille milliards": whether the left thousand is of milliards too, the words do not say.
            var isDoubtful = left is { ScalePower: 3, IsWords: true } && right.ScalePower > 3 && right.Coefficient >= 1000;
            other = isDoubtful && PowersOfTen.TryScale(left.Value, right.ScalePower, out var ofBoth) ? Scaled(low, ofBoth, right.ScalePower, right) : null;
            return true;
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
            var isDoubtful = isAscending && left.Value != 0 && low.Unit.Kind == high.Unit.Kind;
            other = isDoubtful ? Scaled(low, scaled, right.ScalePower, right) : null;
            return true;
        }

        // "800 000 à 1,2 million", "cinq cents à deux mille": numbers of the scale's own size.
        var ownSize = PowersOfTen.Of(right.ScalePower - (right is { IsWords: true, ScalePower: 3 } ? 2 : 1));
        if (!isAscending && left.Value >= ownSize && Signed(left.Value, low) <= Signed(right.Value, high))
        {
            return true;
        }

        low = Scaled(low, scaled, right.ScalePower, right);
        return true;
    }

    private static MeasureSaid Scaled(in MeasureSaid measure, decimal value, int power, in NumberSaid right) => measure with
    {
        Number = measure.Number with
        {
            Value = value,
            Decimals = measure.Number.Decimals - power,
            ScalePower = measure.Number.ScalePower + power,
            NeedsCurrency = right.NeedsCurrency,
            Notes = measure.Number.Notes | (right.Notes & ReadingNotes.LongScale),
        },
    };

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
    /// cinquante" and "onze à douze cents" might be either; "cinq à deux cents" can only be what it says.
    /// </summary>
    /// <returns>True where another reading is as open, so that nothing further decides.</returns>
    private static bool TryApplyGroup(ref MeasureSaid low, in MeasureSaid high, out MeasureSaid? other)
    {
        other = null;
        var (left, right) = (low.Number, high.Number);
        if (left.ScalePower != 0 || left.IsCollective || left.Decimals != 0 || left.Value <= 0 || (low.Unit.Kind != UnitKind.None && !low.Unit.IsPrefix))
        {
            return false;
        }

        var groupSize = right.GroupSize;
        if (groupSize == 0)
        {
            // Hundreds in words: below a thousand, or "douze cents".
            var isHundreds = right is { IsWords: true, IsCollective: false, Coefficient: >= 200 and < 2000 and not 1000 };
            if (!isHundreds || left.Value * 100 >= right.Coefficient || left.Value >= 20)
            {
                return false;
            }

            groupSize = 100;
            if (right.Coefficient >= 1000 || right.Coefficient % 100 != 0)
            {
                other = Grouped(low, groupSize, right);
                return true;
            }
        }
        else if (left.Value * groupSize >= right.Coefficient)
        {
            other = Grouped(low, groupSize, right);
            return true;
        }

        low = Grouped(low, groupSize, right);
        return false;
    }

    private static MeasureSaid Grouped(in MeasureSaid measure, int groupSize, in NumberSaid right) => measure with
    {
        Number = measure.Number with { Value = measure.Number.Value * groupSize, Decimals = right.Decimals + right.ScalePower, GroupSize = groupSize },
    };

    private static decimal Signed(decimal value, in MeasureSaid measure) => measure.IsNegative ? -value : value;
}
