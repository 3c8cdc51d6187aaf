using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>What all numbers of a scale end in is said once.</summary>
public sealed class TickLabelsTests
{
    [Theory]
    [InlineData("USD", "billion USD", "0 20 40", "0 20000000000 40000000000")]
    [InlineData("USD", "USD", "0|500 million|1 billion", "0 500000000 1000000000")]
    [InlineData("EUR", "EUR", "1 2 3", "1 2 3")]
    public void Of_amounts(string currency, string unit, string labels, string ticks)
    {
        var said = TickLabels.Of([.. ticks.Split(' ').Select(tick => Rational.TryParse(tick)!.Value)], new(new(DimensionKind.Money, currency)), PrintWords.English);

        said.Unit.ShouldBe(unit);
        said.Labels.ShouldBe(labels.Split(labels.Contains('|', StringComparison.Ordinal) ? '|' : ' '));
    }

    [Fact]
    public void Of_shares()
    {
        var said = TickLabels.Of([default, Rational.Of(1, 10), Rational.Of(1, 5)], new(Dimension.Ratio), PrintWords.English);

        said.Unit.ShouldBe("%");
        said.Labels.ShouldBe(["0", "10", "20"]);
    }

    [Theory]
    [InlineData("USD", "1\u202F000 2\u202F000", "1000 2000")]
    [InlineData("milliards\u00A0USD", "20 40", "20000000000 40000000000")]
    public void Of_amounts_in_French_keep_their_digits_together(string unit, string labels, string ticks)
    {
        var said = TickLabels.Of([.. ticks.Split(' ').Select(tick => Rational.TryParse(tick)!.Value)], new(new(DimensionKind.Money, "USD")), PrintWords.French);

        said.Unit.ShouldBe(unit);
        said.Labels.ShouldBe(labels.Split(' '));
    }
}
