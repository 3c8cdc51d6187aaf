using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Neighbourhoods;

public class NeighbourhoodTests
{
    [Theory]
    [InlineData("The town has not spent ", "$5 million", " on it", "Negation not", "Word spent")]
    [InlineData("The town hasn't spent ", "$5 million", " on it", "Negation hasn't", "Word spent")]
    [InlineData("No doubt it is ", "$5 million", " so far")]
    [InlineData("It may be ", "$5 million", " by luck")]
    [InlineData("In March ", "$5 million", " was due", "Number March")]
    [InlineData("It was 1,250.5 [", "$5 million", "] to us", "Bracket [", "Bracket ]", "Number 1,250.5")]
    [InlineData("luck gave ", "$5 million", " luckily", "Word gave", "Word luckily")]
    [InlineData("It is ", "$5 million", ". Never again (7)")]
    [InlineData("It is \u201C", "$5 million", "\u201D, 3 of it", "Number 3")]
    public void Doubts_of_an_English_neighbourhood(string before, string quote, string after, params string[] doubts) =>
        DoubtsOf(before, quote, after, "en").ShouldBe(doubts);

    [Theory]
    [InlineData("fr")]
    [InlineData("en-US")]
    [InlineData("tlh")]
    [InlineData(null)]
    public void Any_place_of_any_text_has_the_same_doubts_twice_the_most_doubtful_first(string? language) => Prop.ForAll(
        (from before in HostileText.Any from quote in HostileText.Any from after in HostileText.Any select (before, quote: quote + "x", after)).ToArbitrary(),
        parts =>
        {
            var text = new FactText("a.txt", "y" + parts.before + parts.quote + parts.after);
            var place = new TextPosition(1 + parts.before.Length, 1 + parts.before.Length + parts.quote.Length);
            var doubts = Neighbourhood.DoubtsOf(text, place, language);
            doubts.ShouldBe(Neighbourhood.DoubtsOf(new("b.txt", text.Content), place, language));
            doubts.Select(doubt => doubt.Kind).ShouldBeInOrder();
            doubts.GroupBy(doubt => doubt.Kind).ShouldAllBe(kind => kind.Count() <= 2);
            (language is null or "tlh" ? doubts.Count : 0).ShouldBe(0);
        }).QuickCheckThrowOnFailure();

    private static string[] DoubtsOf(string before, string quote, string after, string language) =>
        [.. Neighbourhood.DoubtsOf(new("a.txt", before + quote + after), new(before.Length, before.Length + quote.Length), language).Select(doubt => $"{doubt.Kind} {doubt.Words}")];
}
