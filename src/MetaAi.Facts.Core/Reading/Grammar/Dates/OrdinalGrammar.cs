namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Ordinal numbers, in words, digits ("2e", "21st") or Roman digits ("XXIe").</summary>
internal static class OrdinalGrammar
{
    /// <summary>Reads an ordinal.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="value">1 or more, or −1 for the last.</param>
    /// <param name="end">The position after it.</param>
    public static bool TryRead(ReadingScope scope, int start, out int value, out int end)
    {
        if (scope.TryMatch(scope.Pack.Dates.Ordinals, start, out value, out end))
        {
            return true;
        }

        var digitsEnd = scope.EndOfDigits(start);
        if (digitsEnd > start && digitsEnd <= start + 2)
        {
            value = YearGrammar.Digits(scope, start, digitsEnd);
            return value > 0 && scope.TryMatch(scope.Pack.Dates.OrdinalEndings, digitsEnd, out end);
        }

        return TryReadRoman(scope, start, out value, out end);
    }

    /// <summary>Whether a Roman digit stands at a position.</summary>
    public static bool IsRomanDigit(ReadingScope scope, int position) => CasedAt(scope, position) is 'I' or 'V' or 'X';

    /// <summary>Roman digits up to XXXIX, written as they should be: "VX" is no number.</summary>
    private static bool TryReadRoman(ReadingScope scope, int start, out int value, out int end)
    {
        var tens = CountOf(scope, start, 'X');
        end = start + tens;
        value = tens * 10;
        if (tens > 3 || !TryReadRomanDigit(scope, ref end, ref value) || value == 0)
        {
            return false;
        }

        // The ending follows the last letter directly, where no word boundary is.
        var isRead = scope.Pack.Dates.OrdinalEndings.TryMatchStart(scope.Lower.Slice(end), out _, out var length);
        end += length;
        return isRead;
    }

    /// <summary>0 to 9: nothing, "I" to "III", "IV", "V" to "VIII", "IX".</summary>
    private static bool TryReadRomanDigit(ReadingScope scope, ref int end, ref int value)
    {
        var ones = CountOf(scope, end, 'I');
        if (ones == 1 && CasedAt(scope, end + 1) is 'V' or 'X')
        {
            value += CasedAt(scope, end + 1) == 'V' ? 4 : 9;
            end += 2;
            return true;
        }

        if (ones == 0 && CasedAt(scope, end) == 'V')
        {
            ones = CountOf(scope, end + 1, 'I');
            value += 5 + ones;
            end += 1 + ones;
        }
        else
        {
            value += ones;
            end += ones;
        }

        return ones <= 3 && CasedAt(scope, end) is not ('X' or 'V' or 'I');
    }

    private static int CountOf(ReadingScope scope, int start, char digit)
    {
        var end = start;
        while (CasedAt(scope, end) == digit)
        {
            end++;
        }

        return end - start;
    }

    private static char CasedAt(ReadingScope scope, int position) => position < scope.Text.Length ? scope.Cased[position] : '\0';
}
