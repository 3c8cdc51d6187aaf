namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Measures that with the article before them name a period: "le 2/3" is a day, and "the two thousands" are years.</summary>
internal static class PeriodNames
{
    private const int YearsPower = 3;

    /// <summary>Whether a share in digits behind an article is a day and its month. "les 2/3" is a share.</summary>
    public static bool IsDay(ReadingScope scope, int start, in MeasureSaid measure) => measure.Unit.Kind == UnitKind.Share && IsDay(scope, start);

    /// <summary>Whether digits that a slash joins are a day and its month, by the article before them.</summary>
    public static bool IsDay(ReadingScope scope, int start) =>
        scope.IsDigit(start) && scope.At(scope.EndOfDigits(start)) == '/' && EndsBefore(scope, start, out var word) && scope.TryMatch(scope.Pack.KeptOut.DayArticles, word, out _);

    /// <summary>Whether thousands in words behind an article are years.</summary>
    public static bool IsYears(ReadingScope scope, int start, in MeasureSaid measure) =>
        measure.Unit.Kind == UnitKind.None && measure.Number is { IsWords: true, ScalePower: YearsPower } && IsYears(scope, start, measure.End);

    /// <summary>Whether words that end with plural thousands are years, by the article before them.</summary>
    public static bool IsYears(ReadingScope scope, int start, int end)
    {
        var word = end;
        while (word > start && char.IsLetter(scope.At(word - 1)))
        {
            word--;
        }

        return scope.TryMatch(scope.Pack.Numbers.Scales, word, out var scale, out var scaleEnd) && scaleEnd == end && scale is { Power: YearsPower, IsPlural: true }
            && EndsBefore(scope, start, out var article) && scope.TryMatch(scope.Pack.KeptOut.YearArticles, article, out _);
    }

    // The word before, a space between.
    private static bool EndsBefore(ReadingScope scope, int start, out int word)
    {
        word = start - 1;
        while (word > 0 && char.IsLetter(scope.At(word - 1)))
        {
            word--;
        }

        return word >= 0 && word < start - 1 && scope.At(start - 1) == ' ';
    }
}
