namespace MetaAi.Facts.Text;

public class DamagedTextTests
{
    [Theory]
    [InlineData("Il a d\uFFFDpens\uFFFD 3 euros.", "d\u00e9pens\u00e9 3 euros", "d\uFFFDpens\uFFFD 3 euros")]
    [InlineData("Il a d\uFFFD\uFFFDpens\uFFFD\uFFFD.", "d\u00e9pens\u00e9", "d\uFFFD\uFFFDpens\uFFFD\uFFFD")]
    [InlineData("D\uFFFDbut\nfin\uFFFDjuin", "fin juin", "fin\uFFFDjuin")]
    [InlineData("co\uFFFDte 3\uFFFD\uFFFD\uFFFD", "3 \u20ac", "3\uFFFD\uFFFD\uFFFD")]
    public void Words_are_known_again_that_lost_characters(string content, string quote, string left)
    {
        var finding = QuoteFinder.Find(new("a", content), new(quote), null);

        finding.Outcome.ShouldBe(QuoteOutcome.Damaged);
        (content.Substring(finding.Position.Start, finding.Position.End - finding.Position.Start), finding.Left).ShouldBe((left, left));
    }

    [Theory]
    [InlineData("Il a d\uFFFDpensa 3 euros.", "d\u00e9pens\u00e9 3 euros")]
    [InlineData("\uFFFD 3 euros", "4 euros")]
    [InlineData("\uFFFDeuros", "3euros")]
    [InlineData("3 \uFFFD", "3 euros")]
    [InlineData("\uFFFD", "\u00e9t\u00e9")]
    public void Letters_and_digits_that_differ_were_not_lost(string content, string quote) =>
        QuoteFinder.Find(new("a", content), new(quote), null).Outcome.ShouldBe(QuoteOutcome.NotFound);

    [Fact]
    public void A_text_of_nothing_else_takes_no_time()
    {
        var text = new FactText("a", new string('\uFFFD', 1_000_000));

        QuoteFinder.Find(text, new(new string('\u00e9', 120) + "x"), null).Outcome.ShouldBe(QuoteOutcome.NotFound);
    }
}
