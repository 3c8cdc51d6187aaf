using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Shares of a whole: "la moitié", "deux tiers", "1/3", "¾", "trois sur dix", "one in five".</summary>
internal static class FractionGrammar
{
    /// <summary>Larger parts are not said as shares.</summary>
    private const decimal LargestPart = 1_000_000_000_000m;

    private const int MostDecimals = 9;
    private const int Thousand = 1000;

    public static bool TryRead(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        return TryReadWhole(scope, start, ref measure) | TryReadWords(scope, start, ref measure)
            | TryReadPerThousand(scope, start, ref measure) | TryReadOutOf(scope, start, ref measure) | TryReadSlash(scope, start, ref measure);
    }

    private static bool TryReadWhole(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        if (scope.TryMatch(scope.Pack.Units.Shares, start, out var share, out var end))
        {
            return Keep(start, share.Numerator, share.Denominator, end, ref measure);
        }

        return scope.TryMatch(NumericSigns.VulgarFractions, start, out var fraction, out end)
            && Keep(start, fraction.Numerator, fraction.Denominator, end, ref measure);
    }

    /// <summary>"deux tiers", "two-thirds", "un dixième".</summary>
    private static bool TryReadWords(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        if (!TryReadCount(scope, start, out var count, out var end) || count == 0 || !SmallNumberGrammar.IsJoiner(scope.At(end)))
        {
            return false;
        }

        return scope.TryMatch(scope.Pack.Units.Denominators, end + 1, out var denominator, out var denominatorEnd)
            && count <= denominator
            && Keep(start, count, denominator, denominatorEnd, ref measure, denominator);
    }

    /// <summary>"3 ‰", "trois pour mille": thousandths.</summary>
    private static bool TryReadPerThousand(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        if (!NumberGrammar.TryRead(scope, start, out var number)
            || !scope.TryMatch(scope.Pack.Units.PerThousand, UnitGrammar.SkipTo(scope, number), out var end)
            || !CanDivide(number)
            || end <= measure.End)
        {
            return false;
        }

        var unit = new UnitSaid(UnitKind.Share, end) { Denominator = Thousand };
        measure = new MeasureSaid(number, unit, end) { Start = start, Whole = Thousand };
        return true;
    }

    /// <summary>Whether a number may be one of parts, which are kept exactly.</summary>
    public static bool CanDivide(in NumberSaid number) => number is { Value: < LargestPart, Decimals: <= MostDecimals, NeedsUnit: false };

    /// <summary>"un sur trois", "un utilisateur sur trois", "9 out of 10", "one in five".</summary>
    private static bool TryReadOutOf(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        if (!TryReadCount(scope, start, out var part, out var end) || scope.At(end) != ' ')
        {
            return false;
        }

        var position = end + 1;
        if (!scope.TryMatch(scope.Pack.Units.OutOf, position, out var outOfEnd))
        {
            // The noun of what is shared may stand between.
            if (!CountGrammar.TryReadWord(scope, position, out var nounEnd) || scope.At(nounEnd) != ' '
                || !scope.TryMatch(scope.Pack.Units.OutOf, nounEnd + 1, out outOfEnd))
            {
                return false;
            }
        }

        return scope.At(outOfEnd) == ' '
            && TryReadCount(scope, outOfEnd + 1, out var whole, out var wholeEnd)
            && whole > 0 && part <= whole
            && Keep(start, part, whole, wholeEnd, ref measure);
    }

    /// <summary>"1/3": digits that are more likely a share than a day and a month.</summary>
    private static bool TryReadSlash(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        var slash = scope.EndOfDigits(start);
        var end = scope.EndOfDigits(slash + 1);
        if (slash == start || scope.At(slash) != '/' || end == slash + 1 || scope.At(start) == '0' || scope.At(slash + 1) == '0'
            || !DigitGrammar.TryRead(scope, start, out var part) || part.End != slash
            || !DigitGrammar.TryRead(scope, slash + 1, out var whole) || whole.End != end)
        {
            return false;
        }

        var isShare = part.Value > 0 && part.Value <= whole.Value && whole.Value < LargestPart;
        // "9/11" and "24/7" are no shares where anything may be meant.
        var isDoubtful = whole.Value > 10 && scope.Asks(FigureKinds.Date);
        return isShare && !isDoubtful && Keep(start, part.Value, whole.Value, end, ref measure);
    }

    private static bool TryReadCount(ReadingScope scope, int start, out decimal count, out int end)
    {
        (count, end) = (0, start);
        if (scope.TryMatch(scope.Pack.Numbers.OneArticles, start, out end))
        {
            count = 1;
            return true;
        }

        if (!DigitGrammar.TryRead(scope, start, out var digits))
        {
            var isWords = SmallNumberGrammar.TryReadBelowMillion(scope, start, out count, out _, out end);
            return isWords;
        }

        (count, end) = (digits.Value, digits.End);
        return digits.IsPlainDigits && digits.Value < LargestPart;
    }

    private static bool Keep(int start, decimal part, decimal whole, int end, ref MeasureSaid measure, int denominator = 0)
    {
        if (end > measure.End)
        {
            var number = new NumberSaid(part, end) { IsWords = true };
            measure = new MeasureSaid(number, new UnitSaid(UnitKind.Share, end) { Denominator = denominator }, end) { Start = start, Whole = whole };
        }

        return true;
    }
}
