using System.Globalization;

namespace MetaAi.Facts.Dates;

/// <summary>A length of time in the one unit that was said; "trois ans" stays three years and is not turned into days.</summary>
/// <param name="Amount">How many units; zero or more.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct CalendarDuration(decimal Amount, DurationUnit Unit)
{
    /// <summary>The ISO 8601 form: <c>P3Y</c>, <c>P30M</c>, <c>PT36H</c>.</summary>
    public override string ToString()
    {
        var amount = Amount.ToString("0.############################", CultureInfo.InvariantCulture);
        return Unit switch
        {
            DurationUnit.Year => $"P{amount}Y",
            DurationUnit.Month => $"P{amount}M",
            DurationUnit.Week => $"P{amount}W",
            DurationUnit.Day => $"P{amount}D",
            DurationUnit.Hour => $"PT{amount}H",
            DurationUnit.Minute => $"PT{amount}M",
            _ => $"PT{amount}S",
        };
    }
}
