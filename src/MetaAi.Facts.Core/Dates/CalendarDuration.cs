using System.Globalization;

namespace MetaAi.Facts.Dates;

/// <summary>
/// A length of time in the units that were said; "trois ans" stays three years and is not turned into days. Most have one unit; "deux ans, trois
/// mois et dix jours" has all that are kept.
/// </summary>
/// <param name="Amount">How many of the largest unit; zero or more, and whole where smaller units follow.</param>
/// <param name="Unit">The largest unit.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct CalendarDuration(decimal Amount, DurationUnit Unit)
{
    /// <summary>Longer than any figure says, in whatever unit; keeps the arithmetic exact.</summary>
    internal const decimal Longest = 1_000_000_000_000_000m;

    /// <summary>What the next smaller unit adds; nothing by default.</summary>
    public DurationComponent Smaller { get; init; }

    /// <summary>What a third unit adds, smaller again; nothing by default.</summary>
    public DurationComponent Smallest { get; init; }

    /// <summary>Whether there is more than one unit.</summary>
    public bool IsCompound => Smaller.Amount != 0;

    /// <summary>The length in seconds of mean Gregorian years and months; tells only which of two lengths is the longer.</summary>
    public decimal MeanSeconds => (Amount * MeanLengths.InSeconds(Unit)) + MeanLengths.InSeconds(Smaller) + MeanLengths.InSeconds(Smallest);

    /// <summary>Whether another length is the same one in other units: 36 months are three years, 14 days two weeks. Months have no number of days, and a day none of hours.</summary>
    /// <param name="other">The other length.</param>
    public bool IsAsLongAs(CalendarDuration other) => InUnits() == other.InUnits();

    /// <summary>Reads the ISO 8601 form that <see cref="ToString"/> writes: up to three units, the largest first, and no fraction but of a lone one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The length, or null where the text is not of that form.</returns>
    public static CalendarDuration? TryParse(string? text) => DurationParser.TryParse(text);

    /// <summary>The ISO 8601 form: <c>P3Y</c>, <c>P30M</c>, <c>PT36H</c>, <c>P2Y3M</c>, <c>P1DT12H</c>.</summary>
    public override string ToString()
    {
        var amount = Amount.ToString("0.############################", CultureInfo.InvariantCulture);
        var largest = (IsTime(Unit) ? "PT" : "P") + amount + Letter(Unit);
        return IsCompound ? largest + Text(Smaller, Unit) + Text(Smallest, Smaller.Unit) : largest;
    }

    private (decimal Months, decimal Days, decimal Seconds) InUnits()
    {
        var (months, days, seconds) = (0m, 0m, 0m);
        Add(Amount, Unit);
        Add(Smaller.Amount, Smaller.Unit);
        Add(Smallest.Amount, Smallest.Unit);
        return (months, days, seconds);

        void Add(decimal amount, DurationUnit unit)
        {
            switch (unit)
            {
                case DurationUnit.Year:
                    months += 12 * amount;
                    break;
                case DurationUnit.Month:
                    months += amount;
                    break;
                case DurationUnit.Week:
                    days += 7 * amount;
                    break;
                case DurationUnit.Day:
                    days += amount;
                    break;
                default:
                    seconds += amount * MeanLengths.InSeconds(unit);
                    break;
            }
        }
    }

    private static string Text(DurationComponent component, DurationUnit larger) => component.Amount == 0
        ? ""
        : string.Concat(
            IsTime(component.Unit) && !IsTime(larger) ? "T" : "",
            component.Amount.ToString(CultureInfo.InvariantCulture),
            Letter(component.Unit));

    private static bool IsTime(DurationUnit unit) => unit >= DurationUnit.Hour;

    private static string Letter(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => "Y",
        DurationUnit.Month => "M",
        DurationUnit.Week => "W",
        DurationUnit.Day => "D",
        DurationUnit.Hour => "H",
        DurationUnit.Minute => "M",
        _ => "S",
    };
}
