using MetaAi.Facts.Languages.Shared;

namespace MetaAi.Facts.Reading;

/// <summary>The codes of ISO 4217, those out of use among them: what may be declared where no words name a currency, and so none would contradict a misspelt one.</summary>
public static class KnownCurrencies
{
    private const int CodeLength = 3;

    /// <summary>Whether a text is such a code, in capitals.</summary>
    /// <param name="code">The text.</param>
    public static bool Contains(string code) => code.Length == CodeLength && code.All(letter => letter is >= 'A' and <= 'Z')
        && (IsoCurrencies.Table.TryMatchStart(code.AsSpan(), out _, out _) || FormerCurrencies.Table.TryMatchStart(code.AsSpan(), out _, out _));
}
