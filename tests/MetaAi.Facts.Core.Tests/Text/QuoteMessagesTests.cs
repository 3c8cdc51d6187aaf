namespace MetaAi.Facts.Text;

public class QuoteMessagesTests
{
    private static readonly FactText Text = new("news.txt", "En mai, 14 bateaux.\nEn juin, 14 bateaux et 12 voiliers.");

    [Theory]
    [InlineData("14 bateaux", "FACT203: '14 bateaux' stands 2 times in 'news.txt' (lines 1, 2); set Prefix or Suffix to the words beside the one that is meant: Prefix = \"mai,\", or Prefix = \"juin,\"")]
    [InlineData("13 voiliers", "FACT202: '13 voiliers' does not stand in 'news.txt'; nearest: '12 voiliers' (line 2)")]
    [InlineData("la lune", "FACT202: 'la lune' does not stand in 'news.txt'; nearest: nothing like it")]
    [InlineData("12 voiliers", null)]
    public void A_quote_that_does_not_stand_is_said_to_a_person(string quote, string? message) =>
        QuoteMessages.Of(QuoteFinder.Find(Text, new(quote), null), new(quote), "news.txt")?.ToString().ShouldBe(message);

    [Fact]
    public void A_cut_shows_the_larger_figure()
    {
        var finding = new QuoteFinding { Outcome = QuoteOutcome.Cut, Larger = "plus de 14 bateaux", Line = 7 };
        QuoteMessages.Of(finding, new("14 bateaux"), "news.txt")!.ToString()
            .ShouldBe("FACT204: '14 bateaux' cuts the larger figure 'plus de 14 bateaux' (line 7); quote the whole of it");
    }
}
