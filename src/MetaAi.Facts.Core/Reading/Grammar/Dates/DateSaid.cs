namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>A day or a period as it was said. Its year may still be missing; months may belong to the years beside (winters, fiscal years).</summary>
/// <param name="End">The position after it.</param>
internal readonly record struct DateSaid(int End)
{
    /// <summary>Where it starts.</summary>
    public int Start { get; init; }

    /// <summary>The year, or null where it was not said.</summary>
    public int? Year { get; init; }

    /// <summary>How many years after <see cref="Year"/> the period starts; negative for before.</summary>
    public int StartYearShift { get; init; }

    /// <summary>The month in which it starts, 1 to 12.</summary>
    public int StartMonth { get; init; }

    /// <summary>The day on which it starts, 1 to 31.</summary>
    public int StartDay { get; init; }

    /// <summary>How many years after <see cref="Year"/> the period ends.</summary>
    public int EndYearShift { get; init; }

    /// <summary>The month in which it ends, 1 to 12.</summary>
    public int EndMonth { get; init; }

    /// <summary>The day on which it ends, or 0 for the last of the month.</summary>
    public int EndDay { get; init; }

    /// <summary>The part of it that was named.</summary>
    public DatePart? Part { get; init; }

    /// <summary>Whether its extent is a convention: a season's.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The weekday that was said with it, 1 (Monday) to 7.</summary>
    public int? Weekday { get; init; }

    /// <summary>Which days of the period are meant.</summary>
    public DateRule Rule { get; init; }

    /// <summary>The number that the rule takes; −1 for the last.</summary>
    public sbyte RuleNumber { get; init; }

    /// <summary>Whether it is a weekday alone, which takes its week from the other bound of an interval.</summary>
    public bool IsBareWeekday { get; init; }

    /// <summary>Whether it is a weekday whose week was said.</summary>
    public bool IsDayOfWeek { get; init; }

    /// <summary>Whether nothing but a bare year in digits or a bare month was said.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether it is a year in digits.</summary>
    public bool IsYear { get; init; }

    /// <summary>Whether it was resolved against a publication date whose year is an editor's inference.</summary>
    public bool IsYearAssumed { get; init; }

    /// <summary>Whether its year was said in two digits, so that its century is assumed.</summary>
    public bool IsCenturyAssumed { get; init; }

    /// <summary>Whether it is twelve months in two years, of which the words do not say the first: "2024-25".</summary>
    public bool IsSplitYear { get; init; }

    /// <summary>Whether it is a quarter or a half that its number names.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether it is a fiscal year.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>Whether it is one day of a month.</summary>
    public bool IsDay => Rule == DateRule.Whole && EndDay != 0 && StartDay == EndDay && StartMonth == EndMonth && StartYearShift == EndYearShift;

    /// <summary>Whole months of one year; the words of the year are the last ones.</summary>
    public static DateSaid Months(YearSaid year, int first, int last) => new(year.End)
    {
        Year = year.Value,
        IsYearAssumed = year.IsAssumed,
        IsCenturyAssumed = year.IsShort,
        StartMonth = first,
        StartDay = 1,
        EndMonth = last,
    };

    /// <summary>One day; the words of the year are the last ones.</summary>
    public static DateSaid Day(YearSaid year, int month, int day) => new(year.End)
    {
        Year = year.Value,
        IsYearAssumed = year.IsAssumed,
        IsCenturyAssumed = year.IsShort,
        StartMonth = month,
        StartDay = day,
        EndMonth = month,
        EndDay = day,
    };

    /// <summary>Whole years.</summary>
    public static DateSaid Years(int first, int count, int end) => Months(new YearSaid(first, end), 1, 12) with { EndYearShift = count - 1 };
}
