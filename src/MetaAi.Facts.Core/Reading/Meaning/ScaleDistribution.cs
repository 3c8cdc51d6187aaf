using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>
/// Gives the left bound of a range the scale of the right one, where it has none of its own: "60 à 65 milliards". What might mean two things is
/// left to the caller with both readings.
/// </summary>
internal static class ScaleDistribution
{
    /// <summary>How many times the left bound the right one may be where only the right one has a scale.</summary>
    private const decimal FurthestLiteral = 20;

    /// <summary>The same where both bounds have a currency of their own before them: "$200,000 to $414 million".</summary>
    private const decimal FurthestOfAmounts = 10_000;

    /// <summary>The same after a word of a span, where the left one is below the scale: "ranging from $200 to $4 million".</summary>
    private const decimal FurthestOfSpan = 100_000;

    private const int Million = 6;
    private const int Thousand = 3;

    /// <summary>Applies the scale.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="low">The left bound; with the scale where it has it for sure.</param>
    /// <param name="high">The right bound.</param>
    /// <param name="isSpan">Whether a word before them says that they are the ends of a span.</param>
    /// <param name="other">The left bound in another reading that the words leave as open as the one in <paramref name="low"/>; null where none is.</param>
    /// <returns>False where the left bound cannot have the scale.</returns>
    public static bool TryApply(ReadingScope scope, ref MeasureSaid low, in MeasureSaid high, bool isSpan, out MeasureSaid? other)
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
            var power = ShortPower(low, high);
            other = power > 0 ? Scaled(low, left.Value * PowersOfTen.Of(power), power, default) : null;
            return true;
        }

        if (left.ScalePower != 0)
        {
            // "mille à deux mille milliards": whether the left thousand is of milliards too, the words do not say.
            var isDoubtful = left is { ScalePower: 3, IsWords: true } && right.ScalePower > 3 && right.Coefficient >= 1000;
            other = isDoubtful && PowersOfTen.TryScale(left.Value, right.ScalePower, out var ofBoth) ? Scaled(low, ofBoth, right.ScalePower, right) : null;
            return true;
        }

        var shared = SharedPower(left, right);
        if (!PowersOfTen.TryScale(left.Value, shared, out var scaled))
        {
            return scope.Refuse(RefusalReason.TooLarge, low.Start, high.End);
        }

        var isAscending = Signed(scaled, low) <= Signed(right.Value, high);
        var isClosed = low.Unit.Kind != UnitKind.None && !low.Unit.IsPrefix;
        if (isClosed)
        {
            // "900 000 € à 1,2 M€" is literal, since the scale would turn the range round; "100 € à 150 M€" might be either.
            var isDoubtful = isAscending && left.Value != 0 && low.Unit.Kind == high.Unit.Kind;
            other = isDoubtful ? Scaled(low, scaled, shared, right) : null;
            return true;
        }

        // "800 000 à 1,2 million", "cinq cents à deux mille": numbers of the scale's own size, not far below the right one. "757 à 542 k€" is none.
        var ownSize = PowersOfTen.Of(right.ScalePower - (right is { IsWords: true, ScalePower: 3 } ? 2 : 1));
        if (!isAscending && left.Value >= ownSize && right.Value <= left.Value * Furthest(low, high) && Signed(left.Value, low) <= Signed(right.Value, high))
        {
            return true;
        }

        if (!isAscending && isSpan && low.Unit.IsPrefix && high.Unit.IsPrefix && Signed(left.Value, low) is > 0 and var least && least <= Signed(right.Value, high) && right.Value <= least * FurthestOfSpan)
        {
            return true;
        }

        // "trois à quatre millions cinq cent mille", "deux à deux mille cinq cents milliards": how much of what counts the right one the left one
        // shares, the words do not say.
        if (isAscending && right.IsSum)
        {
            other = low;
        }
        else if (isAscending && IsShortInWords(left, right) && PowersOfTen.TryScale(scaled, Thousand, out var ofThousands))
        {
            other = Scaled(low, ofThousands, shared + Thousand, right);
        }

        low = Scaled(low, scaled, shared, right);
        return true;
    }

    private static decimal Furthest(in MeasureSaid low, in MeasureSaid high) =>
        low.Unit.IsPrefix && high.Unit.IsPrefix && high.Number.ScalePower >= Million ? FurthestOfAmounts : FurthestLiteral;

    /// <summary>
    /// The power of ten that both bounds have: of both scale words of "deux à trois mille milliards", and of the last one where the left number
    /// is of the size of what it counts: "huit cents à mille milliards".
    /// </summary>
    private static int SharedPower(in NumberSaid left, in NumberSaid right)
    {
        var isOfOwnSize = right.IsWords && left.Value <= right.Coefficient && left.Value * 10 >= right.Coefficient;
        return isOfOwnSize ? right.ScalePower : right.ScalePower + right.InnerPower;
    }

    /// <summary>"deux à trois mille cinq cents": the left number may be short for thousands.</summary>
    private static bool IsShortInWords(in NumberSaid left, in NumberSaid right) =>
        right is { IsWords: true, IsCollective: false, InnerPower: 0, Coefficient: >= 1000 and < 1_000_000 }
        && left.Value is > 0 and < 1000 && left.Value * 1000 <= right.Coefficient;

    private static MeasureSaid Scaled(in MeasureSaid measure, decimal value, int power, in NumberSaid right) => measure with
    {
        Number = measure.Number with
        {
            Value = value,
            // As of the right number: the thousand of "deux mille milliards" belongs to its coefficient.
            Decimals = measure.Number.Decimals - power + (measure.Number.Decimals == 0 && power == right.ScalePower + right.InnerPower ? right.InnerPower : 0),
            ScalePower = measure.Number.ScalePower + power,
            NeedsCurrency = right.NeedsCurrency,
            Notes = measure.Number.Notes | (right.Notes & ReadingNotes.LongScale),
        },
    };

    /// <summary>
    /// "10 à 15 000 euros", "deux à trois mille cinq cents": the left bound may be short for thousands (or millions), as it is spoken, or be what it
    /// says. "200 à 3 000 000" is what it says.
    /// </summary>
    /// <returns>The power of ten that it may be short of, or 0.</returns>
    private static int ShortPower(in MeasureSaid low, in MeasureSaid high)
    {
        var (left, right) = (low.Number, high.Number);
        if ((low.Unit.Kind != UnitKind.None && !low.Unit.IsPrefix) || left.ScalePower != 0 || left.Value is <= 0 or >= 1000)
        {
            return 0;
        }

        if (right.IsWords)
        {
            return IsShortInWords(left, right) ? Thousand : 0;
        }

        var power = right.Value >= 1_000_000 ? 2 * Thousand : Thousand;
        var unit = PowersOfTen.Of(power);
        return right.Value >= unit && right.Value % unit == 0 && left.Value * unit <= right.Value ? power : 0;
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
