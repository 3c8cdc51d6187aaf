using System.Diagnostics.CodeAnalysis;
using MetaAi.Facts.Dates;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>Lengths of time as NodaTime periods.</summary>
public static class CalendarPeriods
{
    private const decimal NanosecondsPerSecond = 1_000_000_000m;

    /// <summary>The length as a period, to add to a date. A broken number of weeks or days is told in hours: half a day is twelve.</summary>
    /// <param name="length">The length.</param>
    /// <exception cref="InvalidOperationException">No period is exactly as long: "1.5 months", or more than a period can hold.</exception>
    public static Period ToPeriod(this CalendarDuration length) => length.TryToPeriod(out var period)
        ? period
        : throw new InvalidOperationException($"No period is exactly {length}.");

    /// <summary>The length as a period, where there is one that is exactly as long.</summary>
    /// <param name="length">The length.</param>
    /// <param name="period">The period, or null.</param>
    /// <returns>False for a broken number of months or of years without whole months, and for more than a period can hold.</returns>
    public static bool TryToPeriod(this CalendarDuration length, [NotNullWhen(true)] out Period? period)
    {
        var builder = new PeriodBuilder();
        try
        {
            if (Add(builder, length.Amount, length.Unit)
                && Add(builder, length.Smaller.Amount, length.Smaller.Unit)
                && Add(builder, length.Smallest.Amount, length.Smallest.Unit))
            {
                period = builder.Build();
                return true;
            }
        }
        catch (OverflowException)
        {
            // A period holds years, months, weeks and days as 32 bits, and all else as 64.
        }

        period = null;
        return false;
    }

    private static bool Add(PeriodBuilder builder, decimal amount, DurationUnit unit)
    {
        var whole = decimal.Truncate(amount);
        var rest = amount - whole;
        switch (unit)
        {
            case DurationUnit.Year:
                builder.Years += (int)whole;
                return rest == 0 || Add(builder, rest * 12, DurationUnit.Month);
            case DurationUnit.Month:
                builder.Months += (int)whole;
                return rest == 0;
            case DurationUnit.Week:
                builder.Weeks += (int)whole;
                return rest == 0 || Add(builder, rest * 7, DurationUnit.Day);
            case DurationUnit.Day:
                builder.Days += (int)whole;
                return rest == 0 || Add(builder, rest * 24, DurationUnit.Hour);
            case DurationUnit.Hour:
                builder.Hours += (long)whole;
                return rest == 0 || Add(builder, rest * 60, DurationUnit.Minute);
            case DurationUnit.Minute:
                builder.Minutes += (long)whole;
                return rest == 0 || Add(builder, rest * 60, DurationUnit.Second);
            default:
                builder.Seconds += (long)whole;
                var nanoseconds = rest * NanosecondsPerSecond;
                builder.Nanoseconds += (long)nanoseconds;
                return nanoseconds == decimal.Truncate(nanoseconds);
        }
    }
}
