using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>Years that are four plain digits.</summary>
internal static class YearDigits
{
    /// <summary>How many there are.</summary>
    public const int Count = 4;

    /// <summary>Whether a year in digits stands at a position: 1900 to 2099.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="year">The year.</param>
    public static bool TryRead(ReadingScope scope, int start, out int year)
    {
        year = 0;
        for (var i = start; scope.IsDigit(i) && i <= start + Count; i++)
        {
            year = (year * 10) + (scope.At(i) - '0');
        }

        return LikelyYear.Is(year);
    }
}
