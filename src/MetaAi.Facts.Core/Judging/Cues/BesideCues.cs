using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// Two numbers that nothing but a space, a comma or a point parts: "deux trois ans" and "5, 6 millions" are a range, "12 ,5 %" may be one decimal, and "5 millions 8" is
/// spoken for one.
/// </summary>
internal static class BesideCues
{
    private const int LongestGap = 6;
    private const int MostDecimals = 2;
    private const int MostWholeDigits = 3;

    public static void Find(CueScope scope, int index)
    {
        ref readonly var first = ref scope.Extents[index];
        ref readonly var second = ref scope.Extents[index + 1];
        if (second.Start - first.End is < 1 or > LongestGap || first.Figure is not { Hedge: Hedge.Exact } left || second.Figure is not { } right || first.Role != FigureRole.Figure
            || left.Kind == FigureKind.Date || right.Kind == FigureKind.Date || left.Low != left.High || right.Low != right.High)
        {
            return;
        }

        var gap = scope.Reading.Lower.Slice(first.End, second.Start - first.End);
        var isBare = left is { Kind: FigureKind.Number or FigureKind.Count, Unit: null } && !scope.HasScale(first);
        var kind = isBare && IsMarkApart(scope.Reading, gap, first, second) ? CueKind.Digits
            : isBare && IsSaidTwice(scope, gap, first, second, right) ? CueKind.Range
            : IsSumOfScales(scope, first, left, second, right) ? CueKind.Scale
            : gap is " " && IsSpokenTenth(scope, first, second) ? CueKind.Scale
            : (CueKind?)null;
        if (kind is { } found)
        {
            scope.Open(index, scope.Cue(found, second.Start, second.End));
            scope.Open(index + 1, scope.Cue(found, first.Start, first.End));
        }
    }

    /// <summary>"4, 5 %", "12 ,5 %", "3 . 75%": a decimal mark that a space has been set beside. Where the comma groups digits, one after a number is punctuation.</summary>
    private static bool IsMarkApart(ReadingScope reading, ReadOnlySpan<char> gap, in Extent first, in Extent second)
    {
        var decimalMark = reading.Pack.Format.Decimal;
        var isMark = gap is " , " or " ," or " . " or " ." || (gap is ", " && decimalMark == ',');
        var digits = reading.EndOfDigits(second.Start) - second.Start;
        var isGroup = digits == MostWholeDigits && gap.IndexOf(reading.Pack.Format.Group) >= 0;
        return isMark && (digits is > 0 and <= MostDecimals || isGroup) && reading.At(second.Start + digits) != decimalMark
            && first.End - first.Start <= MostWholeDigits && reading.EndOfDigits(first.Start) == first.End;
    }

    /// <summary>Whether two numbers, the first of which counts nothing by itself, are said for a range: they follow each other, or both are round.</summary>
    private static bool IsSaidTwice(CueScope scope, ReadOnlySpan<char> gap, in Extent first, in Extent second, in Figure right)
    {
        var reading = scope.Reading;
        var isCounted = right.Kind is not (FigureKind.Number or FigureKind.Count) || right.Unit is not null || scope.HasScale(second);
        if (gap is not (" " or ", ") || !isCounted || YearDigits.TryRead(reading, first.Start, out _)
            || !TryReadLeading(reading, first.Start, out var low) || !TryReadLeading(reading, second.Start, out var high) || low < 1 || high <= low)
        {
            return false;
        }

        var isRound = low % 5 == 0 && high % 5 == 0 && high <= 2 * low;
        return high == low + 1 || (isRound && !(gap is " " && reading.IsDigit(first.Start)));
    }

    private static bool TryReadLeading(ReadingScope reading, int start, out decimal value)
    {
        if (SmallNumberGrammar.TryReadBelowHundred(reading, start, out var words, out _))
        {
            value = words;
            return true;
        }

        reading.ForgetNumbers();
        var isRead = NumberGrammar.TryRead(reading, start, out var number);
        value = number.Coefficient;
        return isRead;
    }

    /// <summary>"29 milliards de dollars et 500 millions sont dus": one sum, or an amount and another that names no currency.</summary>
    private static bool IsSumOfScales(CueScope scope, in Extent first, in Figure left, in Extent second, in Figure right)
    {
        var reading = scope.Reading;
        if (left.Kind != FigureKind.Money || right is not { Kind: FigureKind.Number or FigureKind.Count, Unit: null } || !scope.HasScale(first) || !scope.HasScale(second)
            || !reading.TryMatch(reading.Pack.Units.SubunitLinks, first.End + 1, out var link) || link + 1 != second.Start)
        {
            return false;
        }

        reading.ForgetNumbers();
        return NumberGrammar.TryRead(reading, first.Start, out var larger) && NumberGrammar.TryRead(reading, second.Start, out var smaller)
            && smaller.ScalePower > 2 && smaller.ScalePower < larger.ScalePower;
    }

    /// <summary>"5 millions 8": a digit after the scale, which is said for its tenths.</summary>
    private static bool IsSpokenTenth(CueScope scope, in Extent first, in Extent second) =>
        scope.Reading.EndOfDigits(second.Start) == second.Start + 1 && IsUncounted(scope.Reading, second.Start + 1, second.End)
        && scope.Reading.TryMatch(scope.Reading.Pack.Numbers.Scales, NameSigns.StartOfWordBefore(scope.Reading, first.End), out _, out var end) && end == first.End;

    // "8", and the "8 d'euros" of "5 millions 8 d'euros".
    private static bool IsUncounted(ReadingScope reading, int position, int end) =>
        position == end || reading.TryMatch(reading.Pack.Units.OfWords, reading.SkipSpace(position), out _);
}
