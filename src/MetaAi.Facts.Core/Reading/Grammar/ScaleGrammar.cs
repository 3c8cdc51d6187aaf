using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Scale words and abbreviations after a number: "milliards", "Md", "bn", and the "M" of "MUSD".</summary>
internal static class ScaleGrammar
{
    private const int CodeLength = 3;
    private const int LongestAbbreviation = 3;

    /// <summary>A scale word; in digits also an abbreviation.</summary>
    public static bool TryRead(ReadingScope scope, int position, bool allowsAbbreviation, out ScaleWord scale, out bool isGluedToCode, out int end)
    {
        isGluedToCode = false;
        var start = SmallNumberGrammar.IsJoiner(scope.At(position)) ? position + 1 : position;
        if (scope.TryMatch(scope.Pack.Numbers.Scales, start, out scale, out end))
        {
            return true;
        }

        start = scope.SkipSpace(position);

        // "25 BR$" has no billions.
        return allowsAbbreviation && !IsSignOfLetters(scope, start)
            && ((scope.TryMatchCased(scope.Pack.Numbers.ScaleAbbreviations, start, out scale, out end) && !IsSymbol(scope, start, scale, end))
                || (isGluedToCode = TryReadGlued(scope, start, out scale, out end)));
    }

    /// <summary>"5 m²" has no millions; nor has "5 mm" where it is counted and no amount of money.</summary>
    private static bool IsSymbol(ReadingScope scope, int start, ScaleWord scale, int end) =>
        SymbolGrammar.TryMatch(scope, start, out var symbolEnd)
        && (symbolEnd > end || (symbolEnd == end && scale.NeedsCurrency && scope.Prefers(FigureKinds.Count, FigureKinds.Money)));

    /// <summary>"12.3m tonnes": a letter that touches its digits is a scale before a counted noun too, but for what is measured in metres: "400m hurdles".</summary>
    public static bool IsLetterOfCount(ReadingScope scope, in NumberSaid number, int noun) =>
        scope.Pack.Numbers.ScalesCountsByLetter && scope.At(number.End - 1) is 'm' or 'b' && scope.IsDigit(number.End - 2)
        && !scope.TryMatch(scope.Pack.Units.MetreNouns, noun, out _);

    private static bool IsSignOfLetters(ReadingScope scope, int start) =>
        char.IsLetter(scope.At(start)) && scope.TryMatchCased(CurrencySigns.Table, start, out _, out var end) && scope.At(end - 1) == '$';

    /// <summary>An abbreviation that touches the currency after it, before a number: the "M" of "M€ 5", the "k" of "kEUR 12".</summary>
    public static bool TryReadBeforeCurrency(ReadingScope scope, int start, out ScaleWord scale, out int end) =>
        (scope.TryMatchCased(scope.Pack.Numbers.ScaleAbbreviations, start, out scale, out end) && scope.At(end) is not (' ' or '\0'))
        || TryReadGlued(scope, start, out scale, out end);

    /// <summary>"MEUR": letters of which the last three are a currency code and the rest an abbreviation.</summary>
    private static bool TryReadGlued(ReadingScope scope, int start, out ScaleWord scale, out int end)
    {
        var runEnd = start;
        while (char.IsLetter(scope.At(runEnd)))
        {
            runEnd++;
        }

        // "MUS$", "MdR$": the letters of a sign too.
        scale = default;
        if (scope.At(runEnd) == '$')
        {
            for (end = start + 1; end < runEnd; end++)
            {
                if (CurrencySigns.Table.TryMatchStart(scope.Cased.Slice(end), out _, out var signLength) && end + signLength > runEnd
                    && scope.Pack.Numbers.ScaleAbbreviations.TryMatchStart(scope.Cased.Slice(start, end - start), out scale, out var scaleLength)
                    && scaleLength == end - start)
                {
                    return true;
                }
            }

            return false;
        }

        end = runEnd - CodeLength;
        return (end > start && IsCode(scope, end) && IsAbbreviation(scope, start, end, out scale)) || TryReadGluedName(scope, start, runEnd, out scale, out end);
    }

    /// <summary>"Meuros", "ME": an abbreviation and the name or letter of a currency.</summary>
    private static bool TryReadGluedName(ReadingScope scope, int start, int runEnd, out ScaleWord scale, out int end)
    {
        scale = default;
        for (end = start + 1; end < runEnd && end <= start + LongestAbbreviation; end++)
        {
            // One letter that may be no scale begins most words.
            if (!IsAbbreviation(scope, start, end, out scale))
            {
                if (end == start + 1)
                {
                    return false;
                }

                continue;
            }

            if (!scale.NeedsCurrency && GluedCurrency.TryMatch(scope, end, out _, out var length) && end + length == runEnd)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A code and an abbreviation that touches it: the "m" of "EURm".</summary>
    public static bool TryReadAfterCode(ReadingScope scope, int codeEnd, out ScaleWord scale, out int end)
    {
        end = codeEnd;
        while (char.IsLetter(scope.At(end)))
        {
            end++;
        }

        scale = default;
        return end > codeEnd && end <= codeEnd + LongestAbbreviation && IsAbbreviation(scope, codeEnd, end, out scale);
    }

    private static bool IsCode(ReadingScope scope, int start) =>
        IsoCurrencies.Table.TryMatchStart(scope.Cased.Slice(start), out _, out _)
        || (scope.MayReadFormer && FormerCurrencies.Table.TryMatchStart(scope.Cased.Slice(start), out var former, out _) && FormerCurrencies.IsRead(former, scope.Context));

    private static bool IsAbbreviation(ReadingScope scope, int start, int end, out ScaleWord scale) =>
        scope.Pack.Numbers.ScaleAbbreviations.TryMatchStart(scope.Cased.Slice(start, end - start), out scale, out var length) && length == end - start;
}
