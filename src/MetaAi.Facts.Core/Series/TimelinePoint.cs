using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Series;

/// <summary>A point of a series, as its timeline sees it.</summary>
/// <param name="Name">The period as <see cref="PeriodName"/> has it.</param>
/// <param name="HasStatedEnd">
/// Whether a source says that it ends: an interval with both ends (<c>2019-01-01/2023-12-31</c>), and no date of reduced precision (<c>2023</c>), after which
/// nothing is known.
/// </param>
/// <param name="SaysNone">Whether what is said is that there is nothing.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record TimelinePoint(string Name, bool HasStatedEnd, bool SaysNone)
{
    private readonly EdtfDate period = EdtfDate.TryParse(Name) is { } date && PeriodName.Of(date) == Name
        ? date
        : throw new ArgumentException($"'{Name}' is no period's name.", nameof(Name));

    /// <summary>A point of what its statements say.</summary>
    /// <param name="name">The period as <see cref="PeriodName"/> has it.</param>
    /// <param name="periods">The period as each statement has it.</param>
    /// <param name="saysNone">Whether what is said is that there is nothing.</param>
    public static TimelinePoint Of(string name, IEnumerable<EdtfDate> periods, bool saysNone) =>
        new(name, periods.Any(period => period is { Earliest: not null, Latest: not null } && period.Text.AsSpan().IndexOf('/') >= 0), saysNone);

    /// <summary>Whether it goes on until a later start; an end that is not known is no open one.</summary>
    internal bool IsOpenEnded => period.Latest is null && IsOpen;

    /// <summary>Whether both ends are known, or said to be open.</summary>
    internal bool IsWhole => IsOpen || (period.Earliest is not null && period.Latest is not null);

    // Of an interval of which one end is not known, the other one is all that is known.
    internal int First => period.Earliest is { } start ? CivilCalendar.DayNumber(start)
        : IsOpen ? int.MinValue
        : CivilCalendar.DayNumber(period.Latest!.Value);

    internal int Last => period.Latest is { } end ? CivilCalendar.DayNumber(end)
        : IsOpen ? int.MaxValue
        : CivilCalendar.DayNumber(period.Earliest!.Value);

    private bool IsOpen => period.Text.AsSpan().IndexOf("..".AsSpan()) >= 0;
}
