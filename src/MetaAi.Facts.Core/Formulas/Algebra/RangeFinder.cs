using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas.Algebra;

/// <summary>
/// The exact range of a quotient of polynomials over a box, where it is at a corner of the box. It is where each unknown moves the value one way all over the
/// box, or stands at most linearly above and below the line: then the value is monotone in it whatever the others are, and each end is tried.
/// </summary>
internal sealed class RangeFinder
{
    // Of each unknown that has to be tried at both ends, twice as many corners.
    private const int MostTried = 10;

    // Terms that are looked at until plain intervals have to do: some tenths of a second.
    private const int MostWork = 30_000;

    private readonly RationalFunction function;
    private readonly IReadOnlyList<Ends> box;
    private int work;

    private RangeFinder(RationalFunction function, IReadOnlyList<Ends> box)
    {
        this.function = function;
        this.box = box;
    }

    /// <summary>The range; null where corners do not decide it.</summary>
    /// <param name="function">A function whose divisor is zero nowhere in the box.</param>
    /// <param name="box">The interval of each unknown.</param>
    public static Ends? Find(RationalFunction function, IReadOnlyList<Ends> box)
    {
        try
        {
            var finder = new RangeFinder(function, box);
            return finder.OneWay() ?? finder.ByCorners();
        }
        catch (TooManyTermsException)
        {
            return null;
        }
    }

    // Most formulas: every unknown moves the value one way, everywhere, so that its ends are known at once.
    private Ends? OneWay()
    {
        var (lowest, highest) = (new IntervalEnd[box.Count], new IntervalEnd[box.Count]);
        foreach (var unknown in function.Unknowns)
        {
            var slope = function.Slope(unknown).Evaluate(box);
            var ends = box[unknown];
            if (!ends.Low.IsFinite || !ends.High.IsFinite || !(slope.Low.Sign > 0 || slope.High.Sign < 0))
            {
                return null;
            }

            (lowest[unknown], highest[unknown]) = slope.Low.Sign > 0 ? (ends.Low, ends.High) : (ends.High, ends.Low);
        }

        return At(lowest) is { } low && At(highest) is { } high ? new Ends(low, high) : null;
    }

    private IntervalEnd? At(IntervalEnd[] corner)
    {
        var point = Array.ConvertAll(corner, end => end.Value);
        var below = function.Denominator.ValueAt(point);
        return below.Sign == 0 ? null : IntervalEnd.At(
            function.Numerator.ValueAt(point) / below,
            function.Unknowns.All(unknown => corner[unknown].IsReached),
            function.Unknowns.Aggregate(EndOrigins.None, (origins, unknown) => origins | corner[unknown].Origins));
    }

    private Ends? ByCorners()
    {
        var (above, below) = (function.Numerator, function.Denominator);
        if (SignInside(below, box) < 0)
        {
            (above, below) = (-above, -below);
        }

        // What is one number is none that the value could grow with: without it, no coefficient is zero all over the box.
        List<Choice> fixedAtOnce = [.. function.Unknowns.Where(unknown => box[unknown].IsPoint).Select(unknown => new Choice(unknown, false))];
        foreach (var choice in fixedAtOnce)
        {
            (above, below) = (above.Substitute(choice.Unknown, EndOf(choice).Value), below.Substitute(choice.Unknown, EndOf(choice).Value));
        }

        return Highest(-above, below, fixedAtOnce, 0) is { } low && Highest(above, below, fixedAtOnce, 0) is { } high ? new Ends(-low, high) : null;
    }

    // The divisor is zero nowhere, so that its sign is the same everywhere.
    private static int SignInside(Polynomial divisor, IReadOnlyList<Ends> box)
    {
        foreach (var unknown in divisor.Unknowns())
        {
            divisor = divisor.Substitute(unknown, Inside(box[unknown]));
        }

        return divisor.Constant!.Value.Sign;
    }

    private static Rational Inside(Ends ends) => (ends.Low.IsFinite, ends.High.IsFinite) switch
    {
        (true, true) => (ends.Low.Value + ends.High.Value) / Rational.Of(2, 1),
        (true, false) => ends.Low.Value + Rational.Of(1, 1),
        (false, true) => ends.High.Value - Rational.Of(1, 1),
        _ => default,
    };

    // The divisor is positive, or zero at corners that are only approached.
    private IntervalEnd? Highest(Polynomial above, Polynomial below, List<Choice> chosen, int tried)
    {
        var unknowns = above.Unknowns().Union(below.Unknowns()).ToList();
        if (unknowns.Count == 0)
        {
            return AtCorner(above.Constant!.Value, below.Constant!.Value, chosen);
        }

        var known = new List<Choice>();
        foreach (var unknown in unknowns)
        {
            work += above.Terms.Length * below.Terms.Length;
            if (work > MostWork)
            {
                return null;
            }

            var slope = RationalFunction.SlopeOf(above, below, unknown).Evaluate(box);
            if (slope.IsNeverNegative || slope.IsNeverPositive)
            {
                known.Add(new(unknown, slope.IsNeverNegative));
            }
        }

        if (known.Count > 0)
        {
            return AtEnds(above, below, chosen, known, tried);
        }

        var linear = unknowns.FindIndex(unknown => above.DegreeIn(unknown) <= 1 && below.DegreeIn(unknown) <= 1);
        return linear >= 0 && tried < MostTried
            && AtEnds(above, below, chosen, [new(unknowns[linear], false)], tried + 1) is { } one
            && AtEnds(above, below, chosen, [new(unknowns[linear], true)], tried + 1) is { } other
            ? IntervalEnd.Higher(one, other)
            : null;
    }

    private IntervalEnd? AtEnds(Polynomial above, Polynomial below, List<Choice> chosen, List<Choice> choices, int tried)
    {
        foreach (var choice in choices.OrderBy(choice => EndOf(choice).IsFinite ? 0 : 1))
        {
            var end = EndOf(choice);
            if (end.IsFinite)
            {
                (above, below) = (above.Substitute(choice.Unknown, end.Value), below.Substitute(choice.Unknown, end.Value));
                continue;
            }

            var (degreeAbove, degreeBelow) = (above.DegreeIn(choice.Unknown), below.DegreeIn(choice.Unknown));
            var (leadingAbove, leadingBelow) = (above.CoefficientOf(choice.Unknown, degreeAbove), below.CoefficientOf(choice.Unknown, degreeBelow));

            // Signs as they are far out on that side, where the divisor is positive still.
            var (signAbove, signBelow) = (end.Infinity < 0 && degreeAbove % 2 != 0 ? -1 : 1, end.Infinity < 0 && degreeBelow % 2 != 0 ? -1 : 1);
            (leadingAbove, leadingBelow) = (signAbove < 0 ? -leadingAbove : leadingAbove, signBelow < 0 ? -leadingBelow : leadingBelow);
            if (degreeAbove > degreeBelow)
            {
                return FarOut(leadingAbove, end);
            }

            (above, below) = degreeAbove == degreeBelow ? (leadingAbove, leadingBelow) : (Polynomial.Zero, Polynomial.One);
        }

        return Highest(above, below, [.. chosen, .. choices], tried);
    }

    // Without bound on that side, unless what it is multiplied by is never positive: then another corner is the highest.
    private IntervalEnd? FarOut(Polynomial leading, IntervalEnd end)
    {
        var range = Find(RationalFunction.Of(leading), box);
        return range is null ? null
            : IntervalEnd.AtInfinity(range.Value.High.Sign > 0 ? 1 : -1, end.Origins);
    }

    private IntervalEnd? AtCorner(Rational above, Rational below, List<Choice> chosen)
    {
        if (below.Sign == 0)
        {
            // Approached from where the divisor is positive.
            return above.Sign == 0 ? null : IntervalEnd.AtInfinity(above.Sign, OriginsOf(chosen));
        }

        var (isReached, origins) = (true, EndOrigins.None);
        foreach (var choice in chosen)
        {
            var end = EndOf(choice);
            if (DependsOn(choice, chosen))
            {
                isReached &= end.IsReached;
                origins |= end.Origins;
            }
        }

        return IntervalEnd.At(above / below, isReached, origins);
    }

    private EndOrigins OriginsOf(List<Choice> chosen)
    {
        var origins = EndOrigins.None;
        foreach (var choice in chosen)
        {
            origins |= EndOf(choice).Origins;
        }

        return origins;
    }

    // Whether the value changes with an unknown where all others are at this corner.
    private bool DependsOn(Choice choice, List<Choice> corner)
    {
        var slope = function.Slope(choice.Unknown);
        foreach (var other in corner)
        {
            if (other.Unknown != choice.Unknown)
            {
                var end = EndOf(other);
                slope = end.IsFinite ? slope.Substitute(other.Unknown, end.Value) : slope.CoefficientOf(other.Unknown, slope.DegreeIn(other.Unknown));
            }
        }

        return !slope.IsZero;
    }

    private IntervalEnd EndOf(Choice choice) => choice.IsHigh ? box[choice.Unknown].High : box[choice.Unknown].Low;

    private readonly record struct Choice(int Unknown, bool IsHigh);
}
