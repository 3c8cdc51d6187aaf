using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Formulas;

/// <summary>A formula made at random over unknowns with random bounds, and its value at a point, computed without any of the code that is tested.</summary>
internal sealed class RandomFormula
{
    private static readonly Rational[] Distances = [Rational.Of(10_000_000m, 1), Rational.Of(100_000_000_000_000m, 1), Rational.Of(10_000_000_000_000_000_000_000_000_000m, 1)];

    private readonly Random random;
    private readonly Figure[] figures;

    private RandomFormula(Random random, int unknowns)
    {
        this.random = random;
        figures = [.. Enumerable.Range(0, unknowns).Select(_ => MakeFigure())];
        Unknowns = [.. figures.Select((figure, index) => Unknown.Of($"x{index}", figure))];
    }

    public Unknown[] Unknowns { get; }

    public Expression Expression { get; private set; } = null!;

    /// <summary>How often each unknown stands in the formula.</summary>
    public int[] Uses { get; private set; } = [];

    public static RandomFormula Make(Random random)
    {
        var formula = new RandomFormula(random, random.Next(1, 5));
        formula.Uses = new int[formula.Unknowns.Length];
        formula.Expression = formula.MakeExpression(random.Next(1, 5));
        return formula;
    }

    /// <summary>The value at a point; null where a divisor is zero there.</summary>
    public static Rational? ValueAt(Expression expression, IReadOnlyDictionary<string, Rational> point)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                return constant.Number;
            case UnknownExpression unknown:
                return point[unknown.Unknown.Id];
            case NegationExpression negation:
                return ValueAt(negation.Operand, point) is { } value ? -value : null;
            case SelectionExpression selection:
                var values = selection.Operands.Select(operand => ValueAt(operand, point)).ToList();
                return values.Contains(null) ? null : selection.IsMaximum ? values.Max() : values.Min();
            case OperationExpression operation:
                return ValueAt(operation.Left, point) is { } left && ValueAt(operation.Right, point) is { } right
                    ? operation.Operation switch
                    {
                        Operation.Add => left + right,
                        Operation.Subtract => left - right,
                        Operation.Multiply => left * right,
                        _ => right.Sign == 0 ? null : left / right,
                    }
                    : null;
            default:
                throw new NotSupportedException(expression.GetType().Name);
        }
    }

    /// <summary>A point that the words allow.</summary>
    public Dictionary<string, Rational> PointInside() => Unknowns.ToDictionary(unknown => unknown.Id, unknown => Inside(unknown.Readings!.AsSaid!.Value));

    /// <summary>Points at and beside every corner of what the words allow; an end that is not there is far out.</summary>
    public IEnumerable<(Dictionary<string, Rational> Point, bool IsAllowed)> Corners()
    {
        var choices = Unknowns.Select(unknown => Ends(unknown.Readings!.AsSaid!.Value).ToList()).ToList();
        var count = choices.Aggregate(1, (product, each) => product * each.Count);
        for (var index = 0; index < count; index++)
        {
            var (rest, point, isAllowed) = (index, new Dictionary<string, Rational>(), true);
            for (var i = 0; i < choices.Count; i++)
            {
                var (value, isInside) = choices[i][rest % choices[i].Count];
                rest /= choices[i].Count;
                point[Unknowns[i].Id] = value;
                isAllowed &= isInside;
            }

            yield return (point, isAllowed);
        }
    }

    // Of two ends that are approached, one may have to be much nearer than the other.
    private static IEnumerable<(Rational, bool)> Ends(Interval interval)
    {
        foreach (var (end, isExclusive, sign) in new[] { (interval.Minimum, interval.IsMinimumExclusive, 1), (interval.Maximum, interval.IsMaximumExclusive, -1) })
        {
            if (end is { } number)
            {
                yield return (number, !isExclusive);
            }

            if (end is null || isExclusive)
            {
                foreach (var far in Distances)
                {
                    var point = end is { } excluded ? excluded + (Rational.Of(sign, 1) / far) : Rational.Of(-sign, 1) * far;
                    yield return (point, interval.Contains(point));
                }
            }
        }
    }

    private Rational Inside(Interval interval)
    {
        var (low, high) = (interval.Minimum, interval.Maximum);
        var from = low ?? ((high ?? default) - Rational.Of(1000, 1));
        var to = high ?? ((low ?? default) + Rational.Of(1000, 1));
        var step = random.Next(0, 9);
        var inside = from + ((to - from) * Rational.Of(step, 8));
        return interval.Contains(inside) ? inside : from + ((to - from) * Rational.Of(1, 2));
    }

    private Figure MakeFigure()
    {
        // Mostly above zero, as figures are, so that most divisors are allowed.
        var low = Rational.Of(random.Next(random.Next(4) == 0 ? -30 : 1, 60), random.Next(1, 4));
        var high = low + Rational.Of(random.Next(0, 40), random.Next(1, 4));
        return random.Next(8) switch
        {
            0 => new() { Kind = FigureKind.Number, Low = new(low), Hedge = Hedge.MoreThan },
            1 => new() { Kind = FigureKind.Number, Low = new(low), Hedge = Hedge.AtLeast },
            2 => new() { Kind = FigureKind.Number, High = new(high), Hedge = Hedge.LessThan },
            3 when low < high => new() { Kind = FigureKind.Number, Low = new(low), High = new(high), IsLowExclusive = random.Next(2) == 0, IsHighExclusive = random.Next(2) == 0 },
            4 => new() { Kind = FigureKind.Number, Low = new(low), High = new(low) },
            _ => new() { Kind = FigureKind.Number, Low = new(low), High = new(high) },
        };
    }

    private Expression MakeExpression(int depth)
    {
        if (depth == 0 || random.Next(6) == 0)
        {
            if (random.Next(6) == 0)
            {
                return Expression.Of(Rational.Of(random.Next(1, 9), random.Next(1, 3)));
            }

            var unknown = random.Next(Unknowns.Length);
            Uses[unknown]++;
            return Expression.Of(Unknowns[unknown]);
        }

        return random.Next(24) switch
        {
            0 => new NegationExpression(MakeExpression(depth - 1)),
            1 => new SelectionExpression(random.Next(2) == 0, [MakeExpression(depth - 1), MakeExpression(depth - 1)]),
            2 => Expression.Average([MakeExpression(depth - 1), MakeExpression(depth - 1), MakeExpression(depth - 1)]),
            var next => new OperationExpression(next < 9 ? Operation.Add : next < 14 ? Operation.Subtract : next < 19 ? Operation.Multiply : Operation.Divide, MakeExpression(depth - 1), MakeExpression(depth - 1)),
        };
    }
}
