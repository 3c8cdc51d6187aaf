using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading;

/// <summary>One end of a figure: a number, a date or a length of time, by the figure's kind.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.FigureBoundJsonConverter))]
#endif
public readonly record struct FigureBound
{
    // Kept small, since figures are handed on at every step: the number is a length's amount too.
    private readonly Rational number;
    private readonly int smaller;
    private readonly int smallest;
    private readonly short year;
    private readonly FigureBoundKind kind;
    private readonly byte month;
    private readonly byte day;
    private readonly byte unit;
    private readonly byte smallerUnit;
    private readonly byte smallestUnit;

    /// <summary>A bound that is a number.</summary>
    /// <param name="number">The number, as printed: 49 for "49 %".</param>
    public FigureBound(Rational number)
    {
        kind = FigureBoundKind.Number;
        this.number = number;
    }

    /// <summary>A bound that is a date.</summary>
    /// <param name="date">The first or the last day; its year may be unknown.</param>
    public FigureBound(CivilDate date)
    {
        kind = FigureBoundKind.Date;
        year = (short)(date.Year ?? 0);
        month = (byte)date.Month;
        day = (byte)date.Day;
    }

    /// <summary>A bound that is a length of time.</summary>
    /// <param name="duration">The length, in the unit said.</param>
    public FigureBound(CalendarDuration duration)
    {
        kind = FigureBoundKind.Duration;
        number = duration.Amount;
        unit = (byte)duration.Unit;
        (smaller, smallerUnit) = (duration.Smaller.Amount, (byte)duration.Smaller.Unit);
        (smallest, smallestUnit) = (duration.Smallest.Amount, (byte)duration.Smallest.Unit);
    }

    /// <summary>The number; zero where the bound is not a number.</summary>
    public Rational Number => kind == FigureBoundKind.Number ? number : default;

    /// <summary>The date; default where the bound is not a date.</summary>
    public CivilDate Date => kind == FigureBoundKind.Date ? new CivilDate(year == 0 ? null : year, month, day) : default;

    /// <summary>The length of time; default where the bound is not one.</summary>
    public CalendarDuration Duration => kind == FigureBoundKind.Duration
        ? new(number.Numerator / number.Denominator, (DurationUnit)unit)
        {
            Smaller = new(smaller, (DurationUnit)smallerUnit),
            Smallest = new(smallest, (DurationUnit)smallestUnit),
        }
        : default;

    /// <summary>
    /// The bound in the exchange form: a plain decimal without exponent or trailing zeros, or a fraction ("1/3"); <c>YYYY-MM-DD</c>, or
    /// <c>XXXX-MM-DD</c> where the year is unknown; an ISO 8601 duration ("P3Y").
    /// </summary>
    public override string ToString() => kind switch
    {
        FigureBoundKind.Date => Date.ToString(),
        FigureBoundKind.Duration => Duration.ToString(),
        _ => Number.ToString(),
    };

    private enum FigureBoundKind : byte
    {
        Number,
        Date,
        Duration,
    }
}
