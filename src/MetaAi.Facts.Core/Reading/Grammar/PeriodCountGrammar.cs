using MetaAi.Facts.Reading.Grammar.Dates;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A small whole number that counts periods of time: "9", "neuf", "eighteen", "a".</summary>
internal static class PeriodCountGrammar
{
    private const int MostDigits = 3;

    public static bool TryRead(ReadingScope scope, int start, out int count, out int end)
    {
        end = scope.EndOfDigits(start);
        if (end > start)
        {
            count = end <= start + MostDigits ? YearGrammar.Digits(scope, start, end) : 0;
            return end <= start + MostDigits;
        }

        if (scope.TryMatch(scope.Pack.Numbers.OneArticles, start, out end))
        {
            count = 1;
            return true;
        }

        return SmallNumberGrammar.TryReadBelowHundred(scope, start, out count, out end);
    }
}
