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
    public void Places_on_one_line_are_one_line()
    {
        var text = new FactText("news.txt", "En mai, 14 bateaux, puis 14 bateaux.");

        QuoteMessages.Of(QuoteFinder.Find(text, new("14 bateaux"), null), new("14 bateaux"), "news.txt")!.ToString()
            .ShouldContain("'14 bateaux' stands 2 times in 'news.txt' (line 1); set Prefix");
    }

    // Letters and digits that look like one of the keyboard's: what differs cannot be seen, so it is named.
    [Theory]
    [InlineData("\u0430", 'a', "Cyrillic")]
    [InlineData("\u0435", 'e', "Cyrillic")]
    [InlineData("\u0456", 'i', "Cyrillic")]
    [InlineData("\u03BF", 'o', "Greek")]
    [InlineData("\u0578", 'n', "Armenian")]
    [InlineData("\uFF11", '1', "full-width")]
    public void What_looks_the_same_is_named(string strange, char usual, string block)
    {
        const string Usual = "14 bateaux et 12 voiliers noirs";
        var other = Usual.Replace(usual.ToString(), strange, StringComparison.Ordinal);
        var code = $"U+{(int)strange[0]:X4} ({block})";

        Message(Usual, other).ShouldContain($"'{other}' (line 1: its '{strange}' is {code})");
        Message(other, Usual).ShouldContain($"'{Usual}' (line 1: the quote's '{strange}' is {code})");
        Message("14 bateaux et 12 voiliers verts", other).ShouldNotContain("U+", Case.Sensitive);

        static string Message(string quote, string text) =>
            QuoteMessages.Of(QuoteFinder.Find(new("news.txt", text), new(quote), null), new(quote), "news.txt")!.ToString();
    }

    [Fact]
    public void A_cut_shows_the_larger_figure()
    {
        var finding = new QuoteFinding { Outcome = QuoteOutcome.Cut, Larger = "plus de 14 bateaux", Line = 7 };
        QuoteMessages.Of(finding, new("14 bateaux"), "news.txt")!.ToString()
            .ShouldBe("FACT204: '14 bateaux' cuts the larger figure 'plus de 14 bateaux' (line 7); quote the whole of it");
    }
}
