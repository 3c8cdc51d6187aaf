using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>Years that stand in a list behind a date: "en 2023 et 2024" are two.</summary>
internal static class YearList
{
    private const int Digits = 4;
    private const int FirstYear = 1900;
    private const int LastYear = 2099;

    /// <summary>What was found, as a year where it continues a list of years.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="last">What was found before.</param>
    /// <param name="found">What was found.</param>
    public static FoundFigure Continue(ReadingScope scope, in FoundFigure last, in FoundFigure found)
    {
        if (!scope.Asks(FigureKinds.Date) || found.Figure is not { Kind: FigureKind.Number, Hedge: Hedge.Exact } || !IsWholeYear(scope, last)
            || found.End - found.Start != Digits || !IsYear(scope, found, out var year) || !IsLinked(scope, last.End, found))
        {
            return found;
        }

        var date = new Figure
        {
            Kind = FigureKind.Date,
            Low = new FigureBound(new CivilDate(year, 1, 1)),
            High = new FigureBound(new CivilDate(year, 12, 31)),
        };
        return found with { Figure = date };
    }

    /// <summary>Whether what was found starts with a year in digits.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="found">What was found.</param>
    /// <param name="year">The year.</param>
    public static bool IsYear(ReadingScope scope, in FoundFigure found, out int year) => IsYear(scope, found.Start, out year);

    /// <summary>Whether a year in digits stands at a position.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="year">The year.</param>
    public static bool IsYear(ReadingScope scope, int start, out int year)
    {
        year = 0;
        for (var i = start; scope.IsDigit(i) && i <= start + Digits; i++)
        {
            year = (year * 10) + (scope.At(i) - '0');
        }

        return year is >= FirstYear and <= LastYear;
    }

    private static bool IsWholeYear(ReadingScope scope, in FoundFigure last) =>
        last.Figure is { Kind: FigureKind.Date, Low: { Date: { Month: 1, Day: 1 } }, High: { Date: { Month: 12, Day: 31, Year: { } year } } }
        && IsYear(scope, last.End - Digits, out var said) && said == year;

    // A comma alone may part phrases: more of the list has to follow.
    private static bool IsLinked(ReadingScope scope, int end, in FoundFigure found) =>
        (scope.At(end) == ',' && scope.SkipSpace(end + 1) == found.Start && (scope.At(found.End) == ',' || IsLink(scope, found.End, out _)))
        || (IsLink(scope, end, out var behind) && scope.SkipSpace(behind) == found.Start);

    private static bool IsLink(ReadingScope scope, int end, out int behind) => scope.TryMatch(scope.Pack.Names.ListLinks, scope.SkipSpace(end), out behind);
}
