using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Formulas;

/// <summary>
/// The readings of one figure, as pure numbers: what its words name, the set that they allow, and the same with what rounding hides. Ratios are fractions of
/// one, differences of ratios are in points.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class FigureReadings
{
    private static readonly Rational Half = Rational.Of(1, 2);
    private static readonly Rational Hundredth = Rational.Of(1, 100);
    private static readonly Rational Ten = Rational.Of(10, 1);

    private readonly Ends? asSaid;

    private FigureReadings(Ends nominal, Ends? asSaid, Ends asIfExact, Ends loose, bool hasAmount)
    {
        this.asSaid = asSaid;
        NominalEnds = nominal;
        AsIfExact = asIfExact;
        Loose = loose;
        HasAmount = hasAmount;
    }

    /// <summary>The number or range that the words name; of a one-sided bound its number, at both ends.</summary>
    public Interval Nominal => new(NominalEnds);

    /// <summary>The set that the words allow; null for an approximation, which allows none.</summary>
    public Interval? AsSaid => asSaid is { } ends ? new(ends) : null;

    /// <summary>The same, with a single exact number v whose last place is u as [v − u/2, v + u/2]; null for an approximation.</summary>
    public Interval? WithRounding => RoundedEnds is { } ends ? new(ends) : null;

    /// <summary>Whether the words only say about what it is.</summary>
    public bool IsApproximate => asSaid is null;

    /// <summary>Whether the words give one number and do not turn it into a bound.</summary>
    public bool HasAmount { get; }

    internal Ends NominalEnds { get; }

    internal Ends? SaidEnds => asSaid;

    internal Ends? RoundedEnds => IsApproximate ? null : AsIfExact;

    /// <summary>The reading with rounding, of an approximation as if it were exact.</summary>
    internal Ends AsIfExact { get; }

    /// <summary>What it may be where the number was cut off and not rounded, and where zeros at its end do not count.</summary>
    internal Ends Loose { get; }

    /// <summary>The readings of a figure that is a number.</summary>
    /// <param name="figure">The figure: no date and no length of time.</param>
    /// <param name="isAssumption">Whether it is supposed and not said: then it is exact as it stands.</param>
    /// <exception cref="ArgumentException">The figure has no end.</exception>
    public static FigureReadings Of(in Figure figure, bool isAssumption = false)
    {
        var scale = figure.Kind == FigureKind.Percent || (figure.Kind == FigureKind.Points && figure.Unit == "bp") ? Hundredth : Rational.Of(1, 1);
        if ((figure.Low ?? figure.High) is not { } from || (figure.High ?? figure.Low) is not { } to)
        {
            throw new ArgumentException("A figure has a lower end, an upper end, or both.", nameof(figure));
        }

        var (low, high) = (from.Number * scale, to.Number * scale);
        var stated = isAssumption ? EndOrigins.Assumption : EndOrigins.Stated;
        var nominal = new Ends(IntervalEnd.At(low, origins: stated), IntervalEnd.At(high, origins: stated));
        var hasAmount = low == high && figure is { Low: not null, High: not null } && figure.Hedge is Hedge.Exact or Hedge.Approx or Hedge.Nearly;
        var (isClosedBelow, isClosedAbove) = HedgeSides.Closed(figure.Hedge);
        if (isClosedBelow != isClosedAbove)
        {
            var origins = isAssumption ? EndOrigins.Assumption : EndOrigins.Hedge;
            var said = new Ends(
                isClosedBelow ? IntervalEnd.At(low, figure.Hedge != Hedge.MoreThan, origins) : IntervalEnd.AtInfinity(-1, origins),
                isClosedAbove ? IntervalEnd.At(high, figure.Hedge is not (Hedge.LessThan or Hedge.Before), origins) : IntervalEnd.AtInfinity(1, origins));
            return new(nominal, said, said, said, hasAmount);
        }

        var isApproximate = !isClosedBelow;
        var exact = new Ends(IntervalEnd.At(low, !figure.IsLowExclusive, stated), IntervalEnd.At(high, !figure.IsHighExclusive, stated));
        var (rounded, loose) = (exact, exact);
        if (hasAmount && !isAssumption && figure.Decimals is { } decimals)
        {
            var place = Power(-decimals);
            var counting = LastCounting(from.Number, decimals, place);
            (rounded, loose) = !IsWhole(figure) ? (Around(low, place * scale * Half), Loosened(low, place * scale, counting * scale))
                : counting > place ? (exact, Around(low, counting * Half))
                : (exact, exact);
        }

        return new(nominal, isApproximate ? null : exact, rounded, loose, hasAmount);
    }

    private static Ends Around(Rational value, Rational distance) => new(
        IntervalEnd.At(value - distance, origins: EndOrigins.Rounding), IntervalEnd.At(value + distance, origins: EndOrigins.Rounding));

    private static Ends Loosened(Rational value, Rational place, Rational counting)
    {
        // Digits are cut off towards zero; zero is what is left of both.
        var (low, high) = (IntervalEnd.At(value - place, isReached: false, EndOrigins.Rounding), IntervalEnd.At(value + place, isReached: false, EndOrigins.Rounding));
        var rounded = Around(value, counting * Half);
        return new(
            value.Sign <= 0 ? IntervalEnd.Lower(rounded.Low, low) : rounded.Low,
            value.Sign >= 0 ? IntervalEnd.Higher(rounded.High, high) : rounded.High);
    }

    // Whole things that are counted are neither rounded nor cut off; all the same, the zeros of 3,000 may not count. Words and fractions have no last place.
    private static bool IsWhole(in Figure figure) => figure is { Kind: FigureKind.Count or FigureKind.Number, Decimals: 0 };

    // Zeros at the end of the integer part may be there for its size alone: 60 may be 6 tens. Those after a decimal mark are written to be counted, and a last
    // place that is no thousand, million … has a mark before it: "39,0 milliards". "1,500 milliard" is the figure of "1 500 millions", whose zeros may not count.
    private static Rational LastCounting(Rational printed, int decimals, Rational place)
    {
        var digits = printed / place;
        if (decimals > 0 || decimals % 3 != 0 || digits.Sign == 0)
        {
            return place;
        }

        while (digits / Ten is { IsInteger: true } shorter)
        {
            (digits, place) = (shorter, place * Ten);
        }

        return place;
    }

    private static Rational Power(int exponent)
    {
        var power = Rational.Of(1, 1);
        for (var i = 0; i < Math.Abs(exponent); i++)
        {
            power = exponent > 0 ? power * Ten : power / Ten;
        }

        return power;
    }
}
