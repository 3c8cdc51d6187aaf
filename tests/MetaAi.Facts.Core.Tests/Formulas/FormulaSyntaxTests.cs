using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Formulas;

/// <summary>A formula's text means what it means in C#, and anything else is refused where it is wrong.</summary>
public sealed class FormulaSyntaxTests
{
    private static readonly Dictionary<string, Rational> Point = new()
    {
        ["a"] = Rational.Of(7, 1), ["b"] = Rational.Of(3, 1), ["Ports.c"] = Rational.Of(2, 1),
    };

    [Theory]
    [InlineData("a / b - 1", "4/3")]
    [InlineData("a - b - 1", "3")]
    [InlineData("a / b / Ports.c", "7/6")]
    [InlineData("a - b * Ports.c", "1")]
    [InlineData("(a - b) * Ports.c", "8")]
    [InlineData("-a + b", "-4")]
    [InlineData("a - -b", "10")]
    [InlineData("--a", "7")]
    [InlineData("-(a - b)", "-4")]
    [InlineData("2.5 * a", "17.5")]
    [InlineData("sum(a, b, Ports.c)", "12")]
    [InlineData("average(a, b, Ports.c)", "4")]
    [InlineData("average(a)", "7")]
    [InlineData("min(a, b) + max(b, Ports.c, 1)", "6")]
    [InlineData("sum(a, -b, (1))", "5")]
    [InlineData(" \ta\n+\u00A0b ", "10")]
    [InlineData("@a+@Ports.@c", "9")]
    [InlineData("1/3+1/6", "0.5")]
    public void It_means_what_it_means_in_the_language(string text, string value)
    {
        var syntax = FormulaSyntax.Parse(text);

        syntax.Problem.ShouldBeNull();
        RandomFormula.ValueAt(syntax.Bind(name => Expression.Of(Unknown.Of(name.Text, new Figure { Kind = FigureKind.Number, Low = new(Point[name.Text]), High = new(Point[name.Text]) }))), Point)
            .ShouldBe(Rational.TryParse(value));
        foreach (var name in syntax.Names)
        {
            string.Concat(text[name.Span.Start..name.Span.End].Split('@')).ShouldBe(name.Text);
        }
    }

    [Theory]
    [InlineData("Cost[2025]", "Cost", "2025", null)]
    [InlineData("Cost [ 2025? ]", "Cost", "2025", null)]
    [InlineData("Ports.Cost[2024-Q2].Znews", "Ports.Cost", "2024-Q2", "Znews")]
    [InlineData("Cost[2024-34].Znews.Forecast", "Cost", "2024-Q2", "Znews.Forecast")]
    [InlineData("Cost[2024-01-01/2024-12-31].@Znews", "Cost", "2024", "Znews")]
    [InlineData("Cost[2024/..]", "Cost", "2024-01-01/..", null)]
    [InlineData("Cost[../2023].A_1", "Cost", "../2023-12-31", "A_1")]
    [InlineData("@Cost[2019/2023]", "Cost", "2019-01-01/2023-12-31", null)]
    public void A_point_is_named_by_its_period_and_a_statement_of_it_by_its_source(string text, string member, string period, string? statement)
    {
        var syntax = FormulaSyntax.Parse($"{text} / 2 - sum({text})");

        syntax.Problem.ShouldBeNull();
        syntax.Names.Count.ShouldBe(2);
        var name = syntax.Names[0];
        (name.Member, name.Period, name.Statement).ShouldBe((member, period, statement));
        name.Text.ShouldBe(syntax.Names[1].Text);
        name.Text.ShouldBe(statement is null ? $"{member}[{period}]" : $"{member}[{period}].{statement}");
        (name.Span.Start, name.Span.End).ShouldBe((0, text.Length));
    }

    [Fact]
    public void A_name_without_brackets_has_no_period()
    {
        var name = FormulaSyntax.Parse("Ports.Cost2025").Names.Single();

        (name.Member, name.Period, name.Statement).ShouldBe(("Ports.Cost2025", null, null));
    }

    [Theory]
    [InlineData("a[", 1)]
    [InlineData("a[2025", 1)]
    [InlineData("a[]", 1)]
    [InlineData("a[b]", 1)]
    [InlineData("a[2025 - 1]", 1)]
    [InlineData("a[XXXX-06]", 1)]
    [InlineData("a[..]", 1)]
    [InlineData("a[2025][2024]", 7)]
    [InlineData("a[2025].", 7)]
    [InlineData("a[2025] .b", 8)]
    [InlineData("a[2025]b", 7)]
    [InlineData("1[2025]", 1)]
    [InlineData("sum[2025](a)", 9)]
    [InlineData("[2025]", 0)]
    public void What_is_no_point_is_refused_where_it_is_wrong(string text, int start) => Anything_else_is_refused_where_it_is_wrong(text, start);

    [Theory]
    [InlineData("", 0)]
    [InlineData("a +", 3)]
    [InlineData("a b", 2)]
    [InlineData("a + * b", 4)]
    [InlineData("(a", 2)]
    [InlineData("a)", 1)]
    [InlineData("a ^ 2", 2)]
    [InlineData("a % b", 2)]
    [InlineData("1,5 * a", 0)]
    [InlineData("1e9 * a", 0)]
    [InlineData("1_000", 0)]
    [InlineData("0x1F", 0)]
    [InlineData("1.2.3", 0)]
    [InlineData("median(a)", 0)]
    [InlineData("sum()", 4)]
    [InlineData("sum(a,)", 6)]
    [InlineData("a \u2212 b", 2)]
    [InlineData("a × b", 2)]
    [InlineData("\u0664 + a", 0)]
    [InlineData("\u202Ea", 0)]
    public void Anything_else_is_refused_where_it_is_wrong(string text, int start)
    {
        var problem = FormulaSyntax.Parse(text).Problem.ShouldNotBeNull();

        problem.Span.Start.ShouldBe(start, problem.Message);
        problem.Message.ShouldNotContain("\u202E");
        Should.Throw<InvalidOperationException>(() => FormulaSyntax.Parse(text).Bind(_ => Expression.Of(default(Rational)))).Message.ShouldBe(problem.Message);
    }

    [Fact]
    public void No_text_takes_the_stack_down()
    {
        foreach (var text in new[] { new string('(', 100_000), new string('-', 100_000) + "a", string.Concat(Enumerable.Repeat("sum(", 100_000)), string.Concat(Enumerable.Repeat("min(a,", 50_000)) })
        {
            FormulaSyntax.Parse(text).Problem!.Message.ShouldContain("nested too deeply");
        }

        var long_ = FormulaSyntax.Parse(string.Join(" + ", Enumerable.Repeat("a", 100_000)));
        long_.Problem.ShouldBeNull();
        Evaluator.Evaluate(long_.Bind(_ => Expression.Of(Rational.Of(1, 1)))).Refusal!.Kind.ShouldBe(FormulaRefusalKind.Size);
    }

    [Fact]
    public void Characters_at_random_are_a_formula_or_a_problem()
    {
        var random = new Random(20_250_701);
        const string Characters = "ab1.0 ()+-*/,[2025].summinaverage\t\u00A0\u2212%^\u0301\uD83D\uDE80@_";
        for (var i = 0; i < 20_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => Characters[random.Next(Characters.Length)])]);
            var syntax = FormulaSyntax.Parse(text);
            if (syntax.Problem is { } problem)
            {
                problem.Span.Start.ShouldBeInRange(0, text.Length, text);
                problem.Span.End.ShouldBeInRange(problem.Span.Start, text.Length, text);
            }
            else
            {
                syntax.Bind(_ => Expression.Of(Rational.Of(1, 1))).ShouldNotBeNull();
            }
        }
    }
}
