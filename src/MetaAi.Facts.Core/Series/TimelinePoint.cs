using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Series;

/// <summary>A point of a series, as its timeline sees it.</summary>
/// <param name="Name">The period as <see cref="PeriodName"/> has it.</param>
/// <param name="HasStatedEnd">
/// Whether a source says that it ends: an interval whose end is stated (<c>2019-01-01/2023-12-31</c>, <c>../2023-12-31</c>), and no date of reduced precision
/// (<c>2023</c>), after which nothing is known.
/// </param>
/// <param name="SaysNone">Whether what is said is that there is nothing.</param>
/// <param name="IsExpected">Whether all of it is a forecast or an estimate, which neither ends nor supersedes what is actual.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record TimelinePoint(string Name, bool HasStatedEnd, bool SaysNone, bool IsExpected = false)
{
    private readonly EdtfDate period = EdtfDate.TryParse(Name) is { } date && PeriodName.Of(date) == Name
        ? date
        : throw new ArgumentException($"'{Name}' is no period's name.", nameof(Name));

    /// <summary>A point of what its statements say: of those that are not deprecated, and of these the actual ones where there are any.</summary>
    /// <param name="name">The period as <see cref="PeriodName"/> has it.</param>
    /// <param name="statements">The statements, each with the period as its source says it.</param>
    /// <param name="saysNone">Whether what is said is that there is nothing.</param>
    public static TimelinePoint Of(string name, IEnumerable<ComparedStatement> statements, bool saysNone)
    {
        var vouchedFor = statements.Where(statement => statement.Rank != Rank.Deprecated).ToList();
        var actual = vouchedFor.FindAll(statement => !statement.IsExpected);
        return new(name, (actual.Count > 0 ? actual : vouchedFor).Exists(StatesEnd), saysNone, IsExpected: actual.Count == 0);
    }

    /// <summary>Whether it goes on until a later start; an end that is not known is no open one.</summary>
    internal bool IsOpenEnded => period.Latest is null && IsOpen;

    /// <summary>Whether nobody says when it starts, which is not the same as an open start.</summary>
    internal bool IsStartUnknown => period.Earliest is null && !IsOpen;

    /// <summary>Whether nobody says when it ends, which is not the same as an open end.</summary>
    internal bool IsEndUnknown => period.Latest is null && !IsOpen;

    /// <summary>Whether both ends are known, or said to be open.</summary>
    internal bool IsWhole => !IsStartUnknown && !IsEndUnknown;

    // Of an interval of which one end is not known, the other one is all that is known.
    internal int First => period.Earliest is { } start ? CivilCalendar.DayNumber(start)
        : IsOpen ? int.MinValue
        : CivilCalendar.DayNumber(period.Latest!.Value);

    internal int Last => period.Latest is { } end ? CivilCalendar.DayNumber(end)
        : IsOpen ? int.MaxValue
        : CivilCalendar.DayNumber(period.Earliest!.Value);

    private bool IsOpen => period.Text.AsSpan().IndexOf("..".AsSpan()) >= 0;

    private static bool StatesEnd(ComparedStatement statement) => statement.Period is { Latest: not null } period && period.Text.AsSpan().IndexOf('/') >= 0;
}
