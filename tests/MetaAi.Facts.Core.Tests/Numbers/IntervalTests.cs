using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Core.Tests.Numbers;

/// <summary>Intervals as sets of numbers: a grid of points is the oracle of what belongs to them.</summary>
public sealed class IntervalTests
{
    private static readonly Rational[] Grid = [.. Enumerable.Range(-24, 49).Select(number => Rational.Of(number, 4))];

    [Fact]
    public void What_is_in_both_is_in_the_intersection_and_nothing_else()
    {
        foreach (var (left, right) in Pairs())
        {
            var both = left.Intersect(right);
            foreach (var point in Grid)
            {
                (both?.Contains(point) ?? false).ShouldBe(left.Contains(point) && right.Contains(point), $"{point} in {left} and {right}");
            }

            both.ShouldBe(right.Intersect(left));
        }
    }

    [Fact]
    public void The_hull_is_the_least_interval_that_holds_both()
    {
        foreach (var (left, right) in Pairs())
        {
            var hull = left.Hull(right);

            hull.Contains(left).ShouldBeTrue();
            hull.Contains(right).ShouldBeTrue();
            hull.Minimum.ShouldBe(left.Minimum is null || right.Minimum is null ? null : left.Minimum < right.Minimum ? left.Minimum : right.Minimum);
            left.Contains(right).ShouldBe(hull == left);
            left.Contains(right).ShouldBe(!Grid.Any(point => right.Contains(point) && !left.Contains(point)) && (right.Minimum is not null || left.Minimum is null) && (right.Maximum is not null || left.Maximum is null));
        }
    }

    [Fact]
    public void Every_result_of_two_members_is_a_member_of_the_result()
    {
        foreach (var (left, right) in Pairs())
        {
            var (sum, difference, product) = (left + right, left - right, left * right);
            Interval? quotient = right.Contains(default(Rational)) ? null : left / right;
            foreach (var one in Grid.Where(left.Contains))
            {
                foreach (var other in Grid.Where(right.Contains))
                {
                    sum.Contains(one + other).ShouldBeTrue($"{one} + {other} in {sum}");
                    difference.Contains(one - other).ShouldBeTrue($"{one} - {other} in {difference}");
                    product.Contains(one * other).ShouldBeTrue($"{one} * {other} in {product}");
                    quotient?.Contains(one / other).ShouldBeTrue($"{one} / {other} in {quotient}");
                }
            }
        }
    }

    [Fact]
    public void An_end_that_belongs_to_the_result_is_made_by_two_members()
    {
        foreach (var (left, right) in Pairs())
        {
            foreach (var (result, operate) in new (Interval, Func<Rational, Rational, Rational>)[] { (left + right, (a, b) => a + b), (left * right, (a, b) => a * b) })
            {
                // The ends of the operands, and zero, which makes zero of anything.
                var members = (Members(left), Members(right));
                foreach (var (end, isExclusive) in new[] { (result.Minimum, result.IsMinimumExclusive), (result.Maximum, result.IsMaximumExclusive) })
                {
                    (end is null || isExclusive || members.Item1.Any(a => members.Item2.Any(b => operate(a, b) == end))).ShouldBeTrue($"{result} of {left} and {right}");
                }
            }
        }
    }

    [Fact]
    public void The_gap_is_the_distance_of_intervals_that_do_not_meet()
    {
        foreach (var (left, right) in Pairs())
        {
            left.Gap(right).ShouldBe(right.Gap(left));
            (left.Gap(right).Sign >= 0).ShouldBeTrue();
            if (left.Intersect(right) is not null)
            {
                left.Gap(right).ShouldBe(default);
            }
        }

        Interval.Of(Rational.Of(3, 1)).Gap(Interval.Between(Rational.Of(5, 1), null)).ShouldBe(Rational.Of(2, 1));
    }

    [Fact]
    public void No_interval_is_empty()
    {
        Should.Throw<ArgumentException>(() => Interval.Between(Rational.Of(2, 1), Rational.Of(1, 1)));
        Should.Throw<ArgumentException>(() => Interval.Between(Rational.Of(1, 1), Rational.Of(1, 1), isMaximumExclusive: true));
        Should.Throw<ArgumentException>(() => Interval.Between(null, Rational.Of(1, 1), isMinimumExclusive: true));
        Should.Throw<DivideByZeroException>(() => Interval.Of(Rational.Of(1, 1)) / Interval.Between(Rational.Of(-1, 1), Rational.Of(1, 1)));
        Interval.Between(Rational.Of(14, 1), null, isMinimumExclusive: true).ToString().ShouldBe("(14, ∞)");
    }

    private static List<Rational> Members(Interval interval) =>
        [.. new[] { interval.Minimum, interval.Maximum, default(Rational) }.Concat(Grid.Where(interval.Contains).Take(1).Cast<Rational?>()).OfType<Rational>().Where(interval.Contains)];

    private static IEnumerable<(Interval Left, Interval Right)> Pairs()
    {
        var random = new Random(20_250_701);
        for (var i = 0; i < 600; i++)
        {
            yield return (Make(random), Make(random));
        }
    }

    private static Interval Make(Random random)
    {
        var (one, other) = (Rational.Of(random.Next(-6, 7), random.Next(1, 3)), Rational.Of(random.Next(-6, 7), random.Next(1, 3)));
        var (low, high) = one < other ? (one, other) : (other, one);
        Rational? from = random.Next(6) == 0 ? null : low;
        Rational? to = random.Next(6) == 0 ? null : high;
        var isOpen = low != high || from is null || to is null;
        return Interval.Between(from, to, isOpen && from is not null && random.Next(3) == 0, isOpen && to is not null && random.Next(3) == 0);
    }
}
