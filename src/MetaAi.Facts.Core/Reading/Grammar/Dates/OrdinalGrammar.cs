namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Ordinal numbers, in words, digits ("2e", "21st") or Roman digits ("XXIe").</summary>
internal static class OrdinalGrammar
{
    /// <summary>Reads an ordinal.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="value">1 or more, or −1 for the last.</param>
    /// <param name="end">The position behind it.</param>
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

    private static bool TryReadRoman(ReadingScope scope, int start, out int value, out int end)
    {
        value = 0;
        end = start;
        var previous = 0;
        while (DigitOf(scope.Text.Length > end ? scope.Cased[end] : '\0') is > 0 and var digit)
        {
            value += previous > 0 && previous < digit ? digit - (2 * previous) : digit;
            previous = digit;
            end++;
        }

        if (end == start || value is < 1 or > 21)
        {
            return false;
        }

        // The ending follows the last letter directly, where no word boundary is.
        var isRead = scope.Pack.Dates.OrdinalEndings.TryMatchStart(scope.Lower.Slice(end), out _, out var length);
        end += length;
        return isRead;
    }

    private static int DigitOf(char character) => character switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        _ => 0,
    };
}
