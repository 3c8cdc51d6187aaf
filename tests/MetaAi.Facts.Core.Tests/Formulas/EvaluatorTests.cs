using System.Globalization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using Xunit.Abstractions;

namespace MetaAi.Facts.Core.Tests.Formulas;

/// <summary>Bounds contain all that the inputs allow, and nothing else where they are called tight.</summary>
public sealed class EvaluatorTests(ITestOutputHelper output)
{
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("FACTS_FORMULAS"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 3_000;

    [Fact]
    public void The_interval_contains_every_sample()
    {
        var random = new Random(20_250_701);
        for (var i = 0; i < Count; i++)
        {
            var formula = RandomFormula.Make(random);
            if (Evaluator.Evaluate(formula.Expression) is not { Refusal: null } evaluation)
            {
                continue;
            }

            for (var sample = 0; sample < 10; sample++)
            {
                var point = formula.PointInside();
                if (RandomFormula.ValueAt(formula.Expression, point) is { } value)
                {
                    evaluation.AsSaid!.Value.Contains(value).ShouldBeTrue($"formula {i}: {value} in {evaluation.AsSaid}");
                }
            }
        }
    }

    [Fact]
    public void Tight_ends_are_attained()
    {
        var random = new Random(20_250_702);
        var (computed, tight, repeated) = (0, 0, 0);
        for (var i = 0; i < Count; i++)
        {
            var formula = RandomFormula.Make(random);
            if (Evaluator.Evaluate(formula.Expression) is not { Refusal: null } evaluation)
            {
                continue;
            }

            computed++;
            repeated += formula.Uses.Any(uses => uses > 1) ? 1 : 0;
            if (!evaluation.IsTight)
            {
                continue;
            }

            tight++;
            var values = formula.Corners().Select(corner => (Value: RandomFormula.ValueAt(formula.Expression, corner.Point), corner.IsAllowed)).Where(corner => corner.Value is not null).ToList();
            ShouldReach(evaluation.AsSaid!.Value.Minimum, evaluation.AsSaid.Value.IsMinimumExclusive, [.. values.Select(corner => (corner.Value!.Value, corner.IsAllowed))], $"formula {i}, minimum of {evaluation.AsSaid}");
            ShouldReach(
                evaluation.AsSaid.Value.Maximum is { } maximum ? -maximum : null,
                evaluation.AsSaid.Value.IsMaximumExclusive,
                [.. values.Select(corner => (-corner.Value!.Value, corner.IsAllowed))],
                $"formula {i}, maximum of {evaluation.AsSaid}");
        }

        output.WriteLine($"{Count} formulas, {computed} computed, {repeated} of them with an unknown twice or more, {tight} tight");
        ((double)repeated / computed).ShouldBeGreaterThan(0.5);
        ((double)tight / computed).ShouldBeGreaterThan(0.8);
    }

    [Fact]
    public void Identity_survives_any_rewriting()
    {
        var random = new Random(20_250_703);
        for (var i = 0; i < Count; i++)
        {
            var formula = RandomFormula.Make(random);
            if (Evaluator.Evaluate(formula.Expression) is not { Refusal: null } plain)
            {
                continue;
            }

            var other = Expression.Of(Unknown.Of("other", new Figure { Kind = FigureKind.Number, Low = new(Rational.Of(3, 1)), High = new(Rational.Of(5, 1)) }));
            var expression = formula.Expression;
            if (plain.IsTight && IsRational(expression))
            {
                Evaluator.Evaluate(new OperationExpression(Operation.Subtract, expression, expression)).AsSaid.ShouldBe(Interval.Of(default), $"formula {i}");
                var back = new OperationExpression(Operation.Subtract, new OperationExpression(Operation.Add, expression, other), other);
                Evaluator.Evaluate(back).AsSaid.ShouldBe(plain.AsSaid, $"formula {i}");
            }
        }
    }

    // Its divisor is not zero, which plain intervals alone do not see.
    [Fact]
    public void A_divisor_that_corners_clear_bounds_what_plain_intervals_compute()
    {
        var (a, b) = (Range("a", 3, 7), Range("b", 2, 7));
        var evaluation = Evaluator.Evaluate(FormulaSyntax.Parse("(a*a - b)/(a*b - b)").Bind(name => name.Text == "a" ? a : b));

        evaluation.Refusal.ShouldBeNull();
        (evaluation.AsSaid!.Value.Minimum, evaluation.AsSaid.Value.Maximum).ShouldNotBe((null, null));
    }

    [Theory]
    [InlineData("plus de 0", "by the numbers that the words name")]
    [InlineData("environ 0", "by the numbers that the words name")]
    [InlineData("au moins 0", "may be zero: it is in [0")]
    [InlineData("moins de 3", "may be zero: it is in (")]
    public void A_divisor_is_refused_for_what_is_so(string words, string cause)
    {
        var refusal = Evaluator.Evaluate(FormulaSyntax.Parse("amount / divisor").Bind(name => Said(name.Text, name.Text == "amount" ? "39 M€" : words + " M€"))).Refusal!;

        (refusal.Kind, refusal.Message.Contains(cause, StringComparison.Ordinal)).ShouldBe((FormulaRefusalKind.Divisor, true), refusal.Message);
    }

    private static Expression Said(string id, string words) => Expression.Of(Unknown.Of(id, FigureReader.Read(words, new() { Language = "fr" }).Figure!.Value));

    [Fact]
    public void A_formula_that_is_too_wide_to_be_looked_at_whole_is_bounded_all_the_same()
    {
        var text = string.Join(" * ", Enumerable.Range(0, 6).Select(i => $"(x{2 * i} + x{(2 * i) + 1} - 1)")) + " + x0";
        var evaluation = Evaluator.Evaluate(FormulaSyntax.Parse(text).Bind(name => Range(name.Text, 0, 2)));

        evaluation.AsSaid!.Value.Contains(Interval.Between(Rational.Of(-1, 1), Rational.Of(700, 1))).ShouldBeTrue();
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(0, 1, false)]
    [InlineData(2, 3, true)]
    [InlineData(-3, 2, true)]
    public void A_value_that_is_squared_again_and_again_ends(int low, int high, bool isRefused)
    {
        var power = Expression.Of(Unknown.Of("x", new Figure { Kind = FigureKind.Number, Low = new(Rational.Of(low, 1)), High = new(Rational.Of(high, 1)) }));
        for (var i = 0; i < 60; i++)
        {
            power = new OperationExpression(Operation.Multiply, power, power);
        }

        var evaluation = Evaluator.Evaluate(power);

        (evaluation.Refusal?.Kind).ShouldBe(isRefused ? FormulaRefusalKind.Size : null);
        if (!isRefused)
        {
            evaluation.AsSaid.ShouldBe(Interval.Between(Rational.Of(low, 1), Rational.Of(high, 1)));
        }
    }

    [Fact]
    public void A_part_is_at_most_the_whole_that_it_is_in()
    {
        var random = new Random(20_250_704);
        for (var i = 0; i < 300; i++)
        {
            var parts = Enumerable.Range(0, random.Next(2, 30)).Select(index => Expression.Of(Unknown.Of($"p{index}", new Figure
            {
                Kind = FigureKind.Money,
                Unit = "EUR",
                Low = new(Rational.Of(random.Next(0, 50), 1)),
                High = new(Rational.Of(random.Next(50, 100), 1)),
                Hedge = random.Next(5) == 0 ? Hedge.AtLeast : Hedge.Exact,
            }))).ToList();
            var evaluation = Evaluator.Evaluate(new OperationExpression(Operation.Divide, parts[0], Expression.Sum(parts)));
            if (evaluation.Refusal is null)
            {
                evaluation.WithRounding!.Value.Maximum!.Value.ShouldBeLessThanOrEqualTo(Rational.Of(1, 1));
                evaluation.WithRounding.Value.Minimum!.Value.ShouldBeGreaterThanOrEqualTo(default(Rational));
                evaluation.IsTight.ShouldBeTrue();
            }
        }
    }

    private static Expression Range(string id, int low, int high) =>
        Expression.Of(Unknown.Of(id, new Figure { Kind = FigureKind.Number, Low = new(Rational.Of(low, 1)), High = new(Rational.Of(high, 1)) }));

    private static bool IsRational(Expression expression) => expression is not SelectionExpression && expression.Operands.All(IsRational);

    private static void ShouldReach(Rational? minimum, bool isExclusive, List<(Rational Value, bool IsAllowed)> corners, string what)
    {
        var least = corners.Min(corner => corner.Value);
        if (minimum is not { } end)
        {
            least.ShouldBeLessThan(Rational.Of(-1000, 1), what);
            return;
        }

        // What is only approached is nearly reached beside the corner, or far out.
        var scale = Rational.Of(1, 1) + (end.Sign < 0 ? -end : end);
        (least - end).ShouldBeLessThan(scale * Rational.Of(1, 1000), what);
        if (!isExclusive)
        {
            corners.ShouldContain(corner => corner.IsAllowed && corner.Value == end, what);
        }
    }
}
