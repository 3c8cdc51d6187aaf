using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Beside;

/// <summary>A currency that a text names after an amount which has one already: "$5 million (CAD)", "$5 million, in Canadian dollars", "£5 Egyptian".</summary>
internal static class NamedCurrency
{
    /// <summary>The currency; null where none is named.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="position">The character after the amount.</param>
    /// <param name="currency">The ISO 4217 code of the amount.</param>
    /// <param name="end">The character after the currency.</param>
    public static CurrencyUnit? After(ReadingScope scope, int position, string currency, out int end)
    {
        var start = scope.At(position) == ',' ? scope.SkipSpace(position + 1) : scope.SkipSpace(position);
        var isBracket = scope.At(start) == '(';
        start = isBracket ? scope.SkipSpace(start + 1) : start;
        var named = scope.Skip(scope.Pack.Beside.CurrencyHeads, start);
        var isHeaded = named > start;
        var unit = isBracket || isHeaded ? Unit(scope, named, currency, out end) : Adjective(scope, named, currency, out end);
        return unit is null || start == position ? null
            : isBracket ? (scope.At(end) == ')' ? unit : null)
            : IsBeforeWord(scope, end) ? null : unit;
    }

    private static CurrencyUnit? Unit(ReadingScope scope, int start, string currency, out int end)
    {
        if (MoneyGrammar.TryReadUnit(scope, start, out var unit))
        {
            end = unit.End;
            return unit.Currency;
        }

        return Adjective(scope, start, currency, out end);
    }

    // "£5 Egyptian" are Egyptian pounds.
    private static CurrencyUnit? Adjective(ReadingScope scope, int start, string currency, out int end)
    {
        if (scope.TryMatch(scope.Pack.Units.CurrencyAdjectives, start, out var decided, out end))
        {
            return decided;
        }

        if (!CountGrammar.TryReadWord(scope, start, out end))
        {
            return null;
        }

        var currencies = scope.Pack.Units.Currencies;
        var adjective = scope.Lower.Slice(start, end - start).ToString();
        foreach (var noun in scope.Pack.Beside.CurrencyNouns.Phrases)
        {
            var name = scope.Pack.Units.HasPluralAdjectives ? noun + " " + adjective : adjective + " " + noun;
            if (currencies.TryMatchStart(noun.AsSpan(), out var plain, out _) && plain.CanMean(currency)
                && currencies.TryMatchStart(name.AsSpan(), out decided, out var length) && length == name.Length)
            {
                return decided;
            }
        }

        return null;
    }

    // "in EUR bonds": of another noun.
    private static bool IsBeforeWord(ReadingScope scope, int end) => scope.At(end) is '-' or '/' || (scope.At(end) == ' ' && CountGrammar.TryReadWord(scope, end + 1, out _));
}
