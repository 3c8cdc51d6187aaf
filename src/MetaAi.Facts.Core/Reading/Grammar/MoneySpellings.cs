using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>What amounts are spelt with beside a number and a currency: a scale after the currency, the currency said twice, a dash for no cents, a word for nothing.</summary>
internal static class MoneySpellings
{
    private const int CodeLength = 3;

    /// <summary>"EURm", "USDbn": a code, and an abbreviation that touches it.</summary>
    public static bool TryReadCodeAndScale(ReadingScope scope, int start, out UnitSaid unit, out ScaleWord scale)
    {
        scale = default;
        unit = default;
        if (!IsCapitals(scope, start) || (start > 0 && char.IsLetter(scope.Cased[start - 1])) || !IsoCurrencies.Table.TryMatchStart(scope.Cased.Slice(start, CodeLength), out var currency, out _)
            || !ScaleGrammar.TryReadAfterCode(scope, start + CodeLength, out scale, out var end))
        {
            return false;
        }

        unit = new UnitSaid(UnitKind.Money, end) { Currency = currency };
        return true;
    }

    /// <summary>
    /// A scale after the currency, where the amount has no other: it touches a sign, as in "€m", or stands apart, as in "USD million". After the name of a currency
    /// it is rather of the next words.
    /// </summary>
    public static bool TryReadScaleAfter(ReadingScope scope, int start, int currencyEnd, out ScaleWord scale, out int end)
    {
        (scale, end) = (default, currencyEnd);
        if (!EndsSignOrCode(scope, start, currencyEnd))
        {
            return false;
        }

        return scope.At(currencyEnd) == ' '
            ? (scope.TryMatch(scope.Pack.Numbers.Scales, currencyEnd + 1, out scale, out end)
                || (scope.TryMatchCased(scope.Pack.Numbers.ScaleAbbreviations, currencyEnd + 1, out scale, out end) && end > currencyEnd + 2))
                && !scale.JoinsLarger
            : !char.IsLetter(scope.At(currencyEnd - 1)) && scope.TryMatchCased(scope.Pack.Numbers.ScaleAbbreviations, currencyEnd, out scale, out end) && !scale.NeedsCurrencyBefore;
    }

    private static bool EndsSignOrCode(ReadingScope scope, int start, int end) =>
        (scope.TryMatchCased(CurrencySigns.Table, start, out _, out var signEnd) && signEnd == end)
        || (scope.TryMatchCased(IsoCurrencies.Table, start, out _, out signEnd) && signEnd == end);

    private static bool IsCapitals(ReadingScope scope, int start) =>
        char.IsLetter(scope.At(start + CodeLength)) && scope.IsUpper(start) && scope.IsUpper(start + 1) && scope.IsUpper(start + 2);

    /// <summary>What stands after a number and is no plain unit: a code and its scale, "125 EURm", or a dash before the currency, "50.- CHF".</summary>
    public static bool TryReadAfter(ReadingScope scope, int start, ref NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        if (number.IsWords || number.ScalePower != 0)
        {
            return false;
        }

        if (TrySkipDash(scope, number, out var dashEnd))
        {
            var whole = number with { End = dashEnd };
            var isMoney = MoneyGrammar.TryReadAfter(scope, whole, out unit);
            number = isMoney ? whole : number;
            return isMoney;
        }

        return TryReadCodeAndScale(scope, scope.SkipSpace(number.End), out unit, out var scale) && NumberGrammar.TryScaleBy(scope, start, scale, ref number);
    }

    /// <summary>"80 USD million": the scale after the number's currency.</summary>
    public static bool TryAddScale(ReadingScope scope, int start, ref NumberSaid number, ref UnitSaid unit)
    {
        if (scope.IsEnd(unit.End) || number.IsWords || number.ScalePower != 0
            || !TryReadScaleAfter(scope, scope.SkipSpace(number.End), unit.End, out var scale, out var end) || !NumberGrammar.TryScaleBy(scope, start, scale, ref number))
        {
            return false;
        }

        unit = unit with { End = end };
        return true;
    }

    /// <summary>The currency said once more after itself: "150 millions de $ usd", "5 € (EUR)". What a number follows is of that.</summary>
    public static bool TryReadAgain(ReadingScope scope, CurrencyUnit currency, int position, out UnitSaid unit)
    {
        unit = default;
        var start = scope.SkipSpace(position);
        var isBracketed = scope.At(start) == '(';
        start = isBracketed ? start + 1 : start;
        if (start == position || !MoneyGrammar.TryReadUnit(scope, start, out var again) || MoneyGrammar.Agree(currency, again.Currency!) is not { } agreed)
        {
            return false;
        }

        var end = isBracketed ? again.End + 1 : again.End;
        unit = again with { Currency = agreed, End = end };
        return isBracketed ? scope.At(again.End) == ')' : !scope.IsDigit(scope.SkipSpace(end));
    }

    /// <summary>The dash that stands for no cents, as in Switzerland: "50.-", "1'250.--".</summary>
    public static bool TrySkipDash(ReadingScope scope, in NumberSaid number, out int end)
    {
        end = number.End;
        if (number is not { ScalePower: 0, Decimals: 0, IsWords: false } || scope.At(end) is not ('.' or ',') || scope.At(end + 1) is not ('-' or FoldedPhrase.LongDash or FoldedPhrase.Minus))
        {
            return false;
        }

        end += scope.At(end + 2) is '-' or FoldedPhrase.LongDash ? 3 : 2;
        return !scope.IsDigit(end);
    }

    /// <summary>"£nil": nothing, which only the currency makes a number.</summary>
    public static bool TryReadNil(ReadingScope scope, int start, ref NumberSaid number)
    {
        if (!scope.TryMatch(scope.Pack.Numbers.Nils, start, out var end))
        {
            return false;
        }

        number = new NumberSaid(0, end) { IsWords = true };
        return true;
    }
}
