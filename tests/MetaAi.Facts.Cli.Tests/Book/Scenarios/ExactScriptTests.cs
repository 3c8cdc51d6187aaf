using System.Numerics;
using MetaAi.Facts.Core.Tests.Formulas;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;
using Xunit.Abstractions;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>The script of a page computes what the library computes, end by end, and prints it in the same words.</summary>
public sealed class ExactScriptTests(ITestOutputHelper output) : IDisposable
{
    private const int Formulas = 3_000;

    private static readonly Dimension[] Dimensions =
    [
        new(DimensionKind.Money, "USD"), new(DimensionKind.Money, "EUR", new("hour", "en")), Dimension.Ratio, Dimension.Ratio, Dimension.Points, Dimension.Number, new(DimensionKind.Quantity, Unit: new("people", "en")),
    ];

    private readonly PageScript script = new();

    public void Dispose() => script.Dispose();

    [Theory]
    [InlineData("8", "8")]
    [InlineData(" 1 000,5 ", "2001/2")]
    [InlineData("1\u202f000\u00a0000.25", "4000001/4")]
    [InlineData("\u22120.5", "-1/2")]
    [InlineData("0,125", "1/8")]
    [InlineData("1000.125", "8001/8")]
    [InlineData("12.3450", "2469/200")]
    public void A_number_is_typed_with_a_point_or_a_comma_and_spaces(string typed, string number) => script.Read(typed).ShouldBe(number);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("1e9")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0x10")]
    [InlineData("1 00")]
    [InlineData("1,000,000")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("--1")]
    [InlineData("1/3")]
    [InlineData("10 %")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u0661")]
    [InlineData("9999999999999999999999999999999999999999")]
    public void Nothing_else_is_a_number(string typed) => script.Read(typed).ShouldBe(string.IsNullOrWhiteSpace(typed) ? "missing" : "malformed");

    [Theory]
    [InlineData("1,000")]
    [InlineData("12.345")]
    public void What_may_be_thousands_or_decimals_is_not_guessed(string typed) => script.Read(typed).ShouldBe($"ambiguous {typed} {typed[..^4]} {typed[^3..]} {typed}0");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Bounds_and_words_are_those_of_the_library(string language)
    {
        var words = language == "fr" ? PrintWords.French : PrintWords.English;
        var random = new Random(20_261_130);
        var (same, refused) = (0, 0);
        for (var i = 0; i < Formulas; i++)
        {
            // Of any size, so that all words of size are printed.
            var size = Rational.FromBigIntegers(BigInteger.Pow(10, random.Next(0, 15)), random.Next(1, 4));
            var formula = new OperationExpression(Operation.Multiply, Expression.Of(random.Next(4) == 0 ? Rational.Of(1, 1) : size), RandomFormula.Make(random).Expression);
            if (CornerForm.Of(formula) is not { } form)
            {
                continue;
            }

            var (dimension, isQuotientOfLike) = (Dimensions[random.Next(Dimensions.Length)], random.Next(2) == 0);
            var evaluation = Evaluator.Evaluate(formula) with { Dimension = dimension };
            evaluation = evaluation with { IsMultiple = isQuotientOfLike && dimension == Dimension.Ratio && evaluation.Nominal.Minimum >= 1 };
            var found = script.Evaluate(form, dimension, isQuotientOfLike && dimension == Dimension.Ratio, words);
            if (evaluation.Refusal is { } refusal)
            {
                (found is null).ShouldBeTrue($"formula {i}: {refusal.Message}");
                refused++;
                continue;
            }

            found.ShouldNotBeNull($"formula {i}, {evaluation.WithRounding}").ShouldBe((evaluation.WithRounding!.Value, EvaluationWords.Of(evaluation, words)), $"formula {i}");
            same++;
        }

        output.WriteLine($"{Formulas} formulas: {same} computed alike, {refused} refused alike");
        same.ShouldBeGreaterThan(Formulas / 2);
        refused.ShouldBeGreaterThan(Formulas / 50);
    }
}
