using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>Every kind of figure has a word, and a place among the kinds that may be asked for.</summary>
public sealed class ExchangeFormTests
{
    private static readonly FigureKind[] Kinds = Enum.GetValues<FigureKind>();

    [Fact]
    public void Every_kind_has_a_word_of_its_own()
    {
        ExchangeForm.Kinds.ShouldBe(Kinds.Select(ExchangeForm.Of));
        ExchangeForm.Kinds.ShouldBeUnique();
        ExchangeForm.Kinds.ShouldBe(["money", "percent", "points", "fraction", "ratio", "count", "number", "date", "duration"]);
    }

    [Fact]
    public void The_word_of_a_kind_names_that_kind_alone()
    {
        foreach (var kind in Kinds)
        {
            ExchangeForm.ToKinds(ExchangeForm.Of(kind)).ShouldBe(Enum.Parse<FigureKinds>(kind.ToString()));
        }

        Kinds.Aggregate(FigureKinds.None, (all, kind) => all | ExchangeForm.ToKinds(ExchangeForm.Of(kind))).ShouldBe(FigureKinds.Any);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Money")]
    [InlineData("none")]
    [InlineData("any")]
    [InlineData("text")]
    public void Other_words_name_no_kind(string? word) => ExchangeForm.ToKinds(word).ShouldBe(FigureKinds.None);
}
