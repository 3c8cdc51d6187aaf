using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>
/// Makes assumptions. Of two ends, equal ones make one number, and an end that is null is open: "at least", "at most". Reason and name are required and not
/// blank. Every call makes another unknown.
/// </summary>
public static class Assumption
{
    private const string English = "en";

    /// <summary>A percentage: 10 is 10 %.</summary>
    /// <param name="value">The number as printed.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The reason or the name is blank.</exception>
    public static Assumption<Ratio> Percent(decimal value, string reason, string name) => Percent(value, value, reason, name);

    /// <summary>A range of percentages: 10 to 20 is 10 % to 20 %.</summary>
    /// <param name="low">The lower end as printed, or null for none.</param>
    /// <param name="high">The upper end as printed, or null for none.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the reason or the name is blank.</exception>
    public static Assumption<Ratio> Percent(decimal? low, decimal? high, string reason, string name) =>
        Of(Facts.Ratio.Percent(low, high, HedgeOf(low, high)), reason, name);

    /// <summary>A share of a whole: 1/3.</summary>
    /// <param name="value">The number.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The reason or the name is blank.</exception>
    public static Assumption<Ratio> Fraction(Rational value, string reason, string name) => Fraction(value, value, reason, name);

    /// <summary>A range of shares of a whole.</summary>
    /// <param name="low">The lower end, or null for none.</param>
    /// <param name="high">The upper end, or null for none.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the reason or the name is blank.</exception>
    public static Assumption<Ratio> Fraction(Rational? low, Rational? high, string reason, string name) =>
        Of(Facts.Ratio.Fraction(low, high, HedgeOf(low, high)), reason, name);

    /// <summary>A multiple: 2 is the double.</summary>
    /// <param name="value">The number.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The reason or the name is blank.</exception>
    public static Assumption<Ratio> Multiple(Rational value, string reason, string name) => Multiple(value, value, reason, name);

    /// <summary>A range of multiples.</summary>
    /// <param name="low">The lower end, or null for none.</param>
    /// <param name="high">The upper end, or null for none.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the reason or the name is blank.</exception>
    public static Assumption<Ratio> Multiple(Rational? low, Rational? high, string reason, string name) =>
        Of(Facts.Ratio.Multiple(low, high, HedgeOf(low, high)), reason, name);

    /// <summary>A difference of percentages, in percentage points.</summary>
    /// <param name="low">The lower end, or null for none; equal to <paramref name="high"/> for one number.</param>
    /// <param name="high">The upper end, or null for none.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the reason or the name is blank.</exception>
    public static Assumption<PercentagePoints> Points(decimal? low, decimal? high, string reason, string name) =>
        Of(PercentagePoints.Of(low, high, hedge: HedgeOf(low, high)), reason, name);

    /// <summary>An amount of money.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The ISO 4217 code: three upper-case letters.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="per">What it is counted per, an English noun: "person"; or null.</param>
    /// <exception cref="ArgumentException">The currency is no ISO 4217 code, or the reason or the name is blank.</exception>
    public static Assumption<MonetaryAmount> Money(decimal amount, string currency, string reason, string name, string? per = null) =>
        Money(amount, amount, currency, reason, name, per);

    /// <summary>A range of amounts of money.</summary>
    /// <param name="low">The lower end, or null for none.</param>
    /// <param name="high">The upper end, or null for none.</param>
    /// <param name="currency">The ISO 4217 code: three upper-case letters.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="per">What it is counted per, an English noun: "person"; or null.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, the currency is no ISO 4217 code, or the reason or the name is blank.</exception>
    public static Assumption<MonetaryAmount> Money(decimal? low, decimal? high, string currency, string reason, string name, string? per = null) =>
        Of(MonetaryAmount.Of(low, high, currency, HedgeOf(low, high)), reason, name, per);

    /// <summary>A count.</summary>
    /// <param name="amount">How many.</param>
    /// <param name="unit">What is counted, an English noun: "hosts"; or null.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The unit, the reason or the name is blank.</exception>
    public static Assumption<Quantity> Quantity(decimal amount, string? unit, string reason, string name) => Quantity(amount, amount, unit, reason, name);

    /// <summary>A range of counts.</summary>
    /// <param name="low">The lower end, or null for none.</param>
    /// <param name="high">The upper end, or null for none.</param>
    /// <param name="unit">What is counted, an English noun: "hosts"; or null.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the unit, the reason or the name is blank.</exception>
    public static Assumption<Quantity> Quantity(decimal? low, decimal? high, string? unit, string reason, string name) =>
        Of(Facts.Quantity.Of(low, high, unit, HedgeOf(low, high)), reason, name);

    /// <summary>A bare number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The reason or the name is blank.</exception>
    public static Assumption<decimal> Number(decimal value, string reason, string name) =>
        new(value, FactValue.ToFigure(value, unit: null, decimals: null)!.Value, English, per: null, reason, name);

    /// <summary>A length of time, to add to a date.</summary>
    /// <param name="value">The length.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The reason or the name is blank.</exception>
    public static Assumption<DurationRange> Duration(DurationRange value, string reason, string name)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Of(value, reason, name);
    }

    /// <summary>A date, to add a length of time to.</summary>
    /// <param name="value">The date.</param>
    /// <param name="reason">Why it is assumed.</param>
    /// <param name="name">What it is called.</param>
    /// <exception cref="ArgumentException">The reason or the name is blank.</exception>
    public static Assumption<ExtendedDate> Date(ExtendedDate value, string reason, string name)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Of(value, reason, name);
    }

    private static Assumption<T> Of<T>(T value, string reason, string name, string? per = null)
        where T : notnull, IFigureValue => new(value, value.ToFigure()!.Value, English, per, reason, name);

    // With no end at all it is the value that says what is wrong.
    private static Hedge HedgeOf<TEnd>(TEnd? low, TEnd? high)
        where TEnd : struct => low is null ? Hedge.AtMost : high is null ? Hedge.AtLeast : Hedge.Exact;
}
