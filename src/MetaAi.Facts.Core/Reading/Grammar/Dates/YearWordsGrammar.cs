namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Years in words, 1000 to 2099: "deux mille vingt-cinq", "nineteen twenty-eight", "twenty oh five".</summary>
internal static class YearWordsGrammar
{
    private const int FirstYear = 1000;
    private const int LastYear = 2099;

    // "twelve oh three" is rather a time of day.
    private const int FirstHundreds = 13;

    public static bool TryRead(ReadingScope scope, int start, out int year, out int end)
    {
        if (scope.Pack.Dates.HasPairedYears && TryReadPair(scope, start, out year, out end))
        {
            return true;
        }

        var isRead = SmallNumberGrammar.TryReadBelowMillion(scope, start, out var value, out _, out end)
            && value is >= FirstYear and <= LastYear;
        year = isRead ? (int)value : 0;
        return isRead;
    }

    /// <summary>The number of the hundreds before a decade or a year of two digits: the "nineteen" of "nineteen seventies".</summary>
    public static bool TryReadHundreds(ReadingScope scope, int start, out int hundreds, out int next)
    {
        var isRead = SmallNumberGrammar.TryReadBelowHundred(scope, start, out hundreds, out var end)
            && hundreds is >= FirstHundreds and <= LastYear / 100 && SmallNumberGrammar.IsJoiner(scope.At(end));
        next = end + 1;
        return isRead;
    }

    private static bool TryReadPair(ReadingScope scope, int start, out int year, out int end)
    {
        (year, end) = (0, start);
        if (!TryReadHundreds(scope, start, out var hundreds, out var next))
        {
            return false;
        }

        var isZero = scope.TryMatch(scope.Pack.Dates.YearZeros, next, out var zeroEnd) && SmallNumberGrammar.IsJoiner(scope.At(zeroEnd));
        if (!SmallNumberGrammar.TryReadBelowHundred(scope, isZero ? zeroEnd + 1 : next, out var rest, out end)
            || (isZero ? rest is < 1 or > 9 : rest < 10))
        {
            return false;
        }

        year = (hundreds * 100) + rest;
        return true;
    }
}
