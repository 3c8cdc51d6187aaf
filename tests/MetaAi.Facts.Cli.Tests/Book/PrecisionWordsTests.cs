using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book;

/// <summary>How exactly words say a number.</summary>
public sealed class PrecisionWordsTests
{
    [Theory]
    [InlineData(0, "to the unit")]
    [InlineData(1, "to 1 decimal")]
    [InlineData(2, "to 2 decimals")]
    [InlineData(-1, "to the ten")]
    [InlineData(-2, "to the hundred")]
    [InlineData(-3, "to the thousand")]
    [InlineData(-5, "to the hundred thousand")]
    [InlineData(-7, "to the ten million")]
    [InlineData(-8, "to the hundred million")]
    [InlineData(-9, "to the billion")]
    [InlineData(-14, "to the hundred trillion")]
    [InlineData(-15, "to 1 with 15 zeros")]
    [InlineData(int.MinValue, "to 1 with 2147483648 zeros")]
    public void A_precision_is_said_as_people_say_it(int decimals, string words) => BookWords.English.Precision.Of(decimals).ShouldBe(words);
}
