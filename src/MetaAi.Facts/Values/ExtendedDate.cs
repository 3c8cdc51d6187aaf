using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Json;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>
/// A date or period, as exactly as the words say it: an EDTF date (ISO 8601-2:2019) with the days that it spans. Immutable; equal where the
/// EDTF text, the hedge and the part are, and the year is as much assumed.
/// </summary>
/// <remarks>
/// The extent is never narrowed or widened: "mi-juin 2025" spans the whole of June with <see cref="Part"/> mid, "vers 2025" the year with
/// <see cref="IsApproximate"/>. A hedge that bounds on one side leaves the other one open, over a period too: "d'ici 2027-2028" names two years, from
/// <see cref="Low"/> to <see cref="High"/>, and has a <see cref="Latest"/> day alone. <see cref="Hedge.Before"/> and
/// <see cref="Hedge.MoreThan"/> leave their own day out. Years are 1 to 9999 of the proleptic Gregorian calendar.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record ExtendedDate : IFigureValue
{
    private ExtendedDate(
        EdtfDate date, LocalDate? low, LocalDate? high, (LocalDate? Earliest, LocalDate? Latest) allowed, Hedge hedge, DatePart? part, bool isYearAssumed)
    {
        Edtf = date.Text;
        Low = low;
        High = high;
        (Earliest, Latest) = allowed;
        IsApproximate = date.IsApproximate || hedge == Hedge.Approx;
        IsUncertain = date.IsUncertain;
        Hedge = hedge;
        Part = part;
        IsYearAssumed = isYearAssumed;
    }

    /// <summary>What the words name, in EDTF: <c>2024</c>, <c>2025-06</c>, <c>2024-34</c> for its second quarter, <c>../2028-12-31</c>.</summary>
    public string Edtf { get; }

    /// <summary>The first day of what the words name, or null where they name its end alone.</summary>
    public LocalDate? Low { get; }

    /// <summary>The last day of what the words name, or null where they name its start alone.</summary>
    public LocalDate? High { get; }

    /// <summary>The first day that it may mean, or null where it has no start. An approximate date has the first day of what the words name.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day that it may mean, or null where it has no end. An approximate date has the last day of what the words name.</summary>
    public LocalDate? Latest { get; }

    /// <summary>The part of the period that the words name, or null.</summary>
    public DatePart? Part { get; }

    /// <summary>How the words bound the date; <see cref="Hedge.Approx"/> also where EDTF says <c>~</c> and no other hedge was given.</summary>
    public Hedge Hedge { get; }

    /// <summary>Whether it is approximate: by EDTF's <c>~</c> or <c>%</c>, or by its hedge.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether it is uncertain, by EDTF's <c>?</c> or <c>%</c>: an editor's inference.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether its year was taken from a publication date that is itself uncertain.</summary>
    public bool IsYearAssumed { get; }

    /// <summary>The year, where the whole of it lies in one year; null otherwise.</summary>
    public int? Year => Earliest?.Year is { } year && Latest?.Year == year ? year : null;

    /// <summary>A date as a figure's words say it.</summary>
    /// <param name="edtf">
    /// An EDTF date, <c>2024-Q2</c> or <c>2024-H1</c>, with a year. An end that the words leave out is open: "by the end of 2028" is
    /// <c>../2028-12-31</c> with <see cref="Hedge.By"/>.
    /// </param>
    /// <param name="hedge">How the words bound the date.</param>
    /// <param name="part">The part of the period that the words name, or null.</param>
    /// <param name="isYearAssumed">Whether the year was taken from a publication date that is itself uncertain.</param>
    /// <exception cref="ArgumentException">
    /// The text is not EDTF, has no year or neither end, or the hedge contradicts the ends that it has.
    /// </exception>
    public static ExtendedDate Of(string edtf, Hedge hedge = Hedge.Exact, DatePart? part = null, bool isYearAssumed = false)
    {
        ArgumentNullException.ThrowIfNull(edtf);
        var date = EdtfDate.TryParse(edtf)
            ?? throw new ArgumentException($"'{edtf}' is not an EDTF date (ISO 8601-2).", nameof(edtf));
        if (date is { Earliest: null, Latest: null })
        {
            throw new ArgumentException($"'{edtf}' has neither a start nor an end.", nameof(edtf));
        }

        var low = ToLocalDate(date.Earliest, edtf);
        var high = ToLocalDate(date.Latest, edtf);

        // An interval such as 2024/.. is a statement of its own; only a hedge that is given must agree with the ends.
        var allowed = hedge == Hedge.Exact ? (low, high) : Allowed(Bounds<LocalDate>.Of(low, high, hedge));
        return new ExtendedDate(date, low, high, allowed, hedge == Hedge.Exact && date.IsApproximate ? Hedge.Approx : hedge, part, isYearAssumed);
    }

    /// <summary>The date in plain English words and ISO 8601: "mid 2025-06", "by 2028-12-31", "2024-Q2", "2024 (uncertain)".</summary>
    public override string ToString() => ValueWords.OfDate(EdtfDate.TryParse(Edtf)!, Hedge, Part);

    internal Figure ToFigure() => new()
    {
        Kind = FigureKind.Date,
        Low = ToBound(Low),
        High = ToBound(High),
        Hedge = Hedge,
        Part = Part,
        Notes = IsYearAssumed ? ReadingNotes.YearAssumed : ReadingNotes.None,
    };

    Figure? IFigureValue.ToFigure() => ToFigure();

    // A hedge that bounds nothing leaves the extent as it is: vaguely the year is still the year.
    private static (LocalDate? Earliest, LocalDate? Latest) Allowed(Bounds<LocalDate> bounds) =>
        bounds.Origin is null ? (bounds.Low, bounds.High) : (bounds.Minimum, bounds.Maximum);

    private static LocalDate? ToLocalDate(CivilDate? day, string edtf) => day is not { } date
        ? null
        : date.Year is { } year
            ? new LocalDate(year, date.Month, date.Day)
            : throw new ArgumentException($"'{edtf}' has no year.", nameof(edtf));

    private static FigureBound? ToBound(LocalDate? end) => end is { } day ? new FigureBound(day.ToCivilDate()) : null;
}
