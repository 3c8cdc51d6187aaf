using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>The days at which an axis of time has its lines: starts of years or of months.</summary>
internal static class DayTicks
{
    // More words than these do not fit beside each other on a phone.
    private const int Most = 5;

    private static readonly int[] MonthSteps = [1, 3, 6];

    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

    /// <summary>The number of a day.</summary>
    public static int NumberOf(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    /// <summary>The lines between two days.</summary>
    public static IReadOnlyList<Rational> Between(Rational low, Rational high)
    {
        var (first, last) = (DayAt(low), DayAt(high));
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var days = MonthSteps.FirstOrDefault(step => months / step <= Most) is > 0 and var step
            ? Enumerable.Range(1, months).Where(month => (first.Month - 1 + month) % step == 0).Select(month => Start(first.Year, first.Month - 1 + month))
            : Years(first.Year, last.Year).Select(year => Start(year, 0));
        return [.. days.OfType<DateOnly>().Select(day => Rational.Of(day.DayNumber, 1)).Where(day => day >= low && day <= high)];
    }

    /// <summary>What stands at the line of a day: the year, or the month where it does not start one.</summary>
    /// <param name="tick">The day.</param>
    /// <param name="words">The language.</param>
    public static string LabelOf(Rational tick, PrintWords words)
    {
        var day = DayAt(tick);
        var edtf = day is { Month: 1, Day: 1 } ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return ValueWords.OfDate(EdtfDate.TryParse(edtf)!, words: words);
    }

    private static IEnumerable<int> Years(int first, int last)
    {
        var step = Steps.First(step => (last - first) / step < Most || step == Steps[^1]);
        return Enumerable.Range(first, last - first + 1).Where(year => year % step == 0);
    }

    private static DateOnly? Start(int year, int months) => year + (months / 12) is > 0 and <= 9999 and var inYear ? new(inYear, (months % 12) + 1, 1) : null;

    private static DateOnly DayAt(Rational number)
    {
        var (top, bottom) = number.ToBigIntegers();
        var day = System.Numerics.BigInteger.Divide(top, bottom);
        return DateOnly.FromDayNumber((int)System.Numerics.BigInteger.Max(0, System.Numerics.BigInteger.Min(day, DateOnly.MaxValue.DayNumber)));
    }
}
