using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>An assumption of a scenario has the words of the page's language, and takes a number in its own unit.</summary>
public sealed class BookInputTests
{
    [Theory]
    [InlineData(FigureKind.Percent, null)]
    [InlineData(FigureKind.Points, "bp")]
    [InlineData(FigureKind.Points, "pp")]
    [InlineData(FigureKind.Fraction, "share")]
    [InlineData(FigureKind.Ratio, "x")]
    [InlineData(FigureKind.Money, "USD")]
    [InlineData(FigureKind.Count, "companies")]
    public void A_number_in_its_place_is_that_number(FigureKind kind, string? unit)
    {
        var number = Rational.Of(1, 3);

        Input(kind, unit).At(number).Readings!.Nominal.ShouldBe(Interval.Between(number, number));
    }

    [Fact]
    public void What_is_counted_is_named_as_in_an_answer()
    {
        var companies = Input(FigureKind.Count, "companies");

        companies.WordsIn(PrintWords.French).ShouldBe("100\u00A0entreprises");
        companies.WordsIn(PrintWords.French).ShouldBe(EvaluationWords.Of(Evaluator.Evaluate(Expression.Of(companies.Unknown)), PrintWords.French));
        companies.WordsIn(PrintWords.English).ShouldBe("100 companies");
    }

    private static BookInput Input(FigureKind kind, string? unit)
    {
        var hundred = new FigureBound(Rational.Of(100, 1));
        return new("input", "none", Unknown.Of("input", new() { Kind = kind, Low = hundred, High = hundred, Unit = unit }, "en", isAssumption: true), null, null, null);
    }
}
