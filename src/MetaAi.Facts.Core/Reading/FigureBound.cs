using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading;

/// <summary>One end of a figure: a number, a date or a length of time, by the figure's kind.</summary>
public readonly record struct FigureBound
{
    private readonly FigureBoundKind kind;

    /// <summary>A bound that is a number.</summary>
    /// <param name="number">The number, as printed: 49 for "49 %".</param>
    public FigureBound(Rational number)
    {
        kind = FigureBoundKind.Number;
        Number = number;
    }

    /// <summary>A bound that is a date.</summary>
    /// <param name="date">The first or the last day; its year may be unknown.</param>
    public FigureBound(CivilDate date)
    {
        kind = FigureBoundKind.Date;
        Date = date;
    }

    /// <summary>A bound that is a length of time.</summary>
    /// <param name="duration">The length, in the unit said.</param>
    public FigureBound(CalendarDuration duration)
    {
        kind = FigureBoundKind.Duration;
        Duration = duration;
    }

    /// <summary>The number; zero where the bound is not a number.</summary>
    public Rational Number { get; }

    /// <summary>The date; default where the bound is not a date.</summary>
    public CivilDate Date { get; }

    /// <summary>The length of time; default where the bound is not one.</summary>
    public CalendarDuration Duration { get; }

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
