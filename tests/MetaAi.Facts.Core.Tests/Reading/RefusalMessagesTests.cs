namespace MetaAi.Facts.Reading;

public class RefusalMessagesTests
{
    [Fact]
    public void The_kinds_asked_for_are_said_in_the_words_of_the_exports()
    {
        var context = new ReadingContext { Language = "fr", Kinds = FigureKinds.Money | FigureKinds.Percent };
        var result = FigureReader.Read("mi-juin 2024", context);
        result.Why.Reason.ShouldBe(RefusalReason.OtherKind);
        result.Message!.Text.ShouldStartWith("'money, percent' cannot hold what 'mi-juin 2024' says");
    }

    [Theory]
    [InlineData("fr", "10 à 15 000 euros", "10 to 15000 EUR, or 10000 to 15000 EUR")]
    [InlineData("fr", "100 € à 150 M€", "100 to 150000000 EUR, or 100 to 150 million EUR")]
    [InlineData("fr", "deux à trois cent cinquante", "2 to 350, or 200 to 350")]
    [InlineData("fr", "onze à douze cents", "11 to 1200, or 1100 to 1200")]
    [InlineData("en", "$10-15,000", "10 to 15000 $, or 10000 to 15000 $")]
    public void A_range_that_may_be_two_names_both(string language, string text, string readings)
    {
        var context = new ReadingContext { Language = language };
        var result = FigureReader.Read(text, context);
        result.Candidates.Count.ShouldBe(2);
        result.Message!.Text.ShouldEndWith(readings);
    }

    [Fact]
    public void A_figure_that_is_read_and_a_phrase_that_is_none_have_no_candidates()
    {
        var context = new ReadingContext { Language = "fr" };
        FigureReader.Read("49 %", context).Candidates.Count.ShouldBe(0);
        FigureReader.Read("chaque jour", context).Candidates.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("fr", "5 euros par jour", "set Per")]
    [InlineData("en", "$5 a day", "set Per")]
    [InlineData("fr", "5.3", "',' begins decimals here")]
    public void A_refusal_says_what_would_make_the_words_readable(string language, string text, string advice)
    {
        var context = new ReadingContext { Language = language };
        FigureReader.Read(text, context).Message!.Text.ShouldContain(advice);
    }
}
