using System.Numerics;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>What a formula comes to: its value with its bounds, or why it has none. Immutable.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record Evaluation
{
    private const int MostPlaces = 28;

    /// <summary>Why there is no value; null where there is one, and where it is undisclosed.</summary>
    public FormulaRefusal? Refusal { get; init; }

    /// <summary>Whether there is a value: it is undisclosed where an input is.</summary>
    public ValueKind ValueKind => Undisclosed.Count > 0 ? ValueKind.SomeValue : ValueKind.Value;

    /// <summary>The inputs that are not disclosed.</summary>
    public IReadOnlyList<Unknown> Undisclosed { get; init; } = [];

    /// <summary>What the value measures.</summary>
    public Dimension Dimension { get; init; } = Dimension.Unknown;

    /// <summary>Whether a ratio says how many times: a quotient of two like values, the first of which is not the smaller, that is not asked for as a share.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>When the value holds; null where no input says so.</summary>
    public EdtfDate? Period { get; init; }

    /// <summary>Whether a period that went into it is uncertain or approximate.</summary>
    public bool IsPeriodUncertain { get; init; }

    /// <summary>
    /// Whether the value is of <see cref="Period"/> and of no other: what its sums and differences share, and the later one of a growth. What is multiplied or
    /// divided across periods, or computed across them on purpose, is of none.
    /// </summary>
    public bool IsPeriodDefinite { get; init; }

    /// <summary>The number, where each input is one number and no bound; null otherwise.</summary>
    public Rational? Amount { get; init; }

    /// <summary>The number or range that the words of the inputs name.</summary>
    public Interval Nominal { get; init; }

    /// <summary>The bounds that the words of the inputs allow; null where an approximation leaves none.</summary>
    public Interval? AsSaid { get; init; }

    /// <summary>The same with what rounding hides: the bounds of the value.</summary>
    public Interval? WithRounding { get; init; }

    /// <summary>Whether an input that the value depends on is an approximation.</summary>
    public bool IsApproximate => WithRounding is null;

    /// <summary>Whether the value is certainly below zero.</summary>
    public bool IsBelowZero => WithRounding is { Maximum: { } maximum } bounds && (maximum.Sign < 0 || (maximum.Sign == 0 && bounds.IsMaximumExclusive));

    /// <summary>Whether the bounds are the least ones: each end is reached, or left out because an input's end is.</summary>
    public bool IsTight { get; init; }

    /// <summary>What the lower end comes from.</summary>
    public EndOrigins MinimumOrigins { get; init; }

    /// <summary>What the upper end comes from.</summary>
    public EndOrigins MaximumOrigins { get; init; }

    /// <summary>The facts and assumptions in the formula, each once, in the order of their first use.</summary>
    public IReadOnlyList<Unknown> Inputs { get; init; } = [];

    /// <summary>
    /// The same to a decimal place: the bounds outward, so that they still hold every value, and the amount and the ends that the words name to the nearest,
    /// the even one of two. Itself where there is no number.
    /// </summary>
    /// <param name="decimals">As XBRL's <c>decimals</c>: 2 for hundredths, −9 for billions; −28 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more places.</exception>
    public Evaluation Rounded(int decimals)
    {
        if (decimals is < -MostPlaces or > MostPlaces)
        {
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "A number is rounded to a place between 10^28 and 10^-28.");
        }

        return Refusal is not null || ValueKind != ValueKind.Value || Nominal is not { Minimum: { } low, Maximum: { } high } ? this : this with
        {
            Amount = Amount is { } amount ? Number(DecimalPlaces.HalfEven(amount, -decimals)) : null,
            Nominal = Interval.Between(Number(DecimalPlaces.HalfEven(low, -decimals)), Number(DecimalPlaces.HalfEven(high, -decimals))),
            AsSaid = Outward(AsSaid),
            WithRounding = Outward(WithRounding),
        };

        Rational Number(BigInteger units) => decimals > 0
            ? Rational.FromBigIntegers(units, BigInteger.Pow(10, decimals))
            : Rational.FromBigIntegers(units * BigInteger.Pow(10, -decimals), BigInteger.One);

        Interval? Outward(Interval? bounds) => bounds is { } ends
            ? Interval.Between(
                ends.Minimum is { } minimum ? Number(DecimalPlaces.Floor(minimum, -decimals)) : null,
                ends.Maximum is { } maximum ? Number(DecimalPlaces.Ceiling(maximum, -decimals)) : null,
                ends.IsMinimumExclusive,
                ends.IsMaximumExclusive)
            : null;
    }

    /// <summary>The bounds with every approximation taken as if it were exact; null where a divisor may then be zero.</summary>
    internal Interval? AsIfExact { get; init; }

    /// <summary>The bounds where numbers were cut off or their zeros do not count; null where a divisor may then be zero.</summary>
    internal Interval? Loose { get; init; }
}
