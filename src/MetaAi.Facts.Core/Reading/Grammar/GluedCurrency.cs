using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>What a scale abbreviation may touch: a code, a sign, or a name or letter of a currency, where what stands before it belongs to the same word.</summary>
internal static class GluedCurrency
{
    public static bool TryMatch(ReadingScope scope, int start, out CurrencyUnit currency, out int length)
    {
        var text = scope.Cased.Slice(start);
        return scope.Pack.Units.GluedCurrencies.TryMatchStart(text, out currency, out length)
            || IsoCurrencies.Table.TryMatchStart(text, out currency, out length)
            || CurrencySigns.Table.TryMatchStart(text, out currency, out length)
            || (scope.MayReadFormer && TryMatchFormer(scope, text, out currency, out length));
    }

    private static bool TryMatchFormer(ReadingScope scope, ReadOnlySpan<char> text, out CurrencyUnit currency, out int length) =>
        (FormerCurrencies.Table.TryMatchStart(text, out currency, out length) || scope.Pack.Units.FormerSigns.TryMatchStart(text, out currency, out length))
        && FormerCurrencies.IsRead(currency, scope.Context);
}
