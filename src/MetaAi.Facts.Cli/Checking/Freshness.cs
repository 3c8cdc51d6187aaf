using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>Tells which quotes nobody has looked at for longer than somebody asks.</summary>
/// <param name="Today">Today's date.</param>
/// <param name="Since">The first day that is not too long ago.</param>
internal sealed record Freshness(DateOnly Today, DateOnly Since)
{
    /// <summary>What is not older than a length of time.</summary>
    /// <param name="age">ISO 8601, in years, months, weeks and days: <c>P1Y</c>.</param>
    /// <param name="clock">What day it is.</param>
    /// <returns>Null where that is no such length.</returns>
    public static Freshness? After(string age, TimeProvider clock)
    {
        if (CalendarDuration.TryParse(age) is not { } length || length.Amount != decimal.Truncate(length.Amount))
        {
            return null;
        }

        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        DateOnly? since = today;
        foreach (var (amount, unit) in (ReadOnlySpan<(decimal, DurationUnit)>)
            [(length.Amount, length.Unit), (length.Smaller.Amount, length.Smaller.Unit), (length.Smallest.Amount, length.Smallest.Unit)])
        {
            since = amount == 0 ? since : Before(since, amount, unit);
        }

        return since is { } first ? new(today, first) : null;
    }

    /// <summary>What was last looked at before that, a problem for each quote, by source and the place in it.</summary>
    public IEnumerable<FactProblem> Check(IEnumerable<VerifiedFact> results, FactChecker checker) =>
        from result in results
        let text = checker.TextOf(result.Fact)
        let age = Complaint(result.Fact.Record.CheckedOn, checker.AccessedOf(result.Fact))
        where age is not null
        orderby text, result.Fact.Record.Start, result.Fact.Record.Id
        let place = result is { Text: { } here, Finding: { } finding } ? Place.Of(here, finding) : null
        select new FactProblem(new(FactRules.NotCheckedSince, result.Fact.Record.Exact, text, age), place, result.Fact.Record.Id);

    // Who takes a text has looked at it: the day of that counts where nobody says that somebody looked again.
    private string? Complaint(string? checkedOn, string? accessed) =>
        EdtfDate.TryParse(checkedOn) is { } looked ? Complaint(looked, $"was last checked {Said(looked)} (CheckedOn)", "CheckedOn")
        : EdtfDate.TryParse(accessed) is { } taken ? Complaint(taken, $"was taken {Said(taken)} (Accessed) and not checked since", "Accessed")
        : "was never checked: neither CheckedOn nor Accessed is set";

    private string? Complaint(EdtfDate date, string said, string argument) =>
        date.Earliest > Civil(Today) ? $"has {argument} = \"{date}\", which is still to come"
        : date.Latest < Civil(Since) ? $"{said}, before {Since.ToString("O", CultureInfo.InvariantCulture)}"
        : null;

    private static string Said(EdtfDate date) => $"{(date.Earliest == date.Latest ? "on" : "in")} {date}";

    private static CivilDate Civil(DateOnly day) => new(day.Year, day.Month, day.Day);

    // What is longer ago than there are years is the first day of all.
    private static DateOnly? Before(DateOnly? day, decimal amount, DurationUnit unit)
    {
        const int Most = 9999 * 366;
        var count = -(int)Math.Min(amount, Most);
        try
        {
            return unit switch
            {
                DurationUnit.Year => day?.AddYears(count),
                DurationUnit.Month => day?.AddMonths(count),
                DurationUnit.Week => day?.AddDays(7 * count),
                DurationUnit.Day => day?.AddDays(count),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateOnly.MinValue;
        }
    }
}
