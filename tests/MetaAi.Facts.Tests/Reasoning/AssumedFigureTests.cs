using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>What words say can be assumed as they say it: no hedge is lost, and no end is made up.</summary>
public sealed class AssumedFigureTests
{
    private static readonly ReadingContext English = new() { Language = "en", Currency = "USD" };

    [Theory]
    [InlineData("8 to 10 billion dollars", "8 to 10 billion USD")]
    [InlineData("more than 14 billion dollars", "more than 14 billion USD")]
    [InlineData("at most 500 million dollars", "at most 500 million USD")]
    [InlineData("about 500 million dollars", "about 500 million USD")]
    [InlineData("12.5 million euros", "12.5 million EUR")]
    public void An_amount_is_assumed_as_it_is_said(string words, string assumed)
    {
        var assumption = Assumption.Money(Read(words), "a test", "cost");

        assumption.Words.ShouldBe(assumed);
        assumption.ToString().ShouldBe($"cost: {assumed} (assumption: a test)");
        (assumption * 1).WithRounding.ShouldBe((assumption * 1).AsSaid);
    }

    [Theory]
    [InlineData("10 to 20 %", "10 to 20 %")]
    [InlineData("less than 5.5 %", "less than 5.5 %")]
    [InlineData("a third", "1/3")]
    [InlineData("about a third", "about 1/3")]
    public void A_ratio_is_assumed_as_it_is_said(string words, string assumed) => Assumption.Ratio(Read(words), "a test", "share").Words.ShouldBe(assumed);

    [Fact]
    public void A_figure_of_another_kind_is_refused()
    {
        Should.Throw<ArgumentException>(() => Assumption.Money(Read("20 %"), "a test", "cost")).Message.ShouldStartWith("20 % is no amount of money.");
        Should.Throw<ArgumentException>(() => Assumption.Ratio(Read("20 million dollars"), "a test", "share")).Message.ShouldStartWith("20 million USD is no percentage, share or multiple.");
        Should.Throw<ArgumentException>(() => Assumption.Money(Read("20 million dollars"), " ", "cost"));
    }

    private static Figure Read(string words) => FigureReader.Read(words, English).Figure ?? throw new InvalidOperationException(words);
}
