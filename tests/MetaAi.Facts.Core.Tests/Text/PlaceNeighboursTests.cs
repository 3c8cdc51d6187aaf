namespace MetaAi.Facts.Text;

public class PlaceNeighboursTests
{
    [Theory]
    [InlineData("7 cuves", "Elle compte 7 cuves, puis 7 cuves.", "Prefix = \"compte\"", "Prefix = \"puis\"")]
    [InlineData("7", "Il a 7 cuves. Il a 7 fûts.", "Suffix = \"cuves.\"", "Suffix = \"fûts.\"")]
    [InlineData("7", "7 ou 7", "Suffix = \"ou\"", "Prefix = \"ou\"")]
    [InlineData("7", "dit \"a\" 7, dit \\b 7", "Prefix = \"\\\"a\\\"\"", "Prefix = \"\\\\b\"")]
    [InlineData("7", "ici\n7 là\n7", "Prefix = \"ici\"", "Prefix = \"là\"")]
    public void Few_words_tell_each_place_from_the_others(string quote, string text, params string[] said)
    {
        QuoteFinder.Find(new("a.txt", text), new(quote), null).Neighbours.ShouldBe(said);
    }

    [Fact]
    public void What_is_said_of_a_place_finds_that_place()
    {
        const string Text = "Le port a 12 grues, le quai a 12 grues, et 12 grues attendent; 12 grues.";
        var finding = QuoteFinder.Find(new("a.txt", Text), new("12 grues"), null);
        finding.Neighbours.Count.ShouldBe(4);
        var starts = finding.Neighbours.Select(said => said.Split('"')).Select(parts => QuoteFinder.Find(
            new("a.txt", Text), parts[0].StartsWith("Prefix", StringComparison.Ordinal) ? new("12 grues", parts[1]) : new("12 grues", null, parts[1]), null));
        starts.Select(found => found.Position.Start).ShouldBe([10, 30, 43, 63]);
    }

    [Fact]
    public void Places_that_look_alike_far_around_are_told_apart_by_nothing() =>
        QuoteFinder.Find(new("a.txt", string.Concat(Enumerable.Repeat("a b c d e f g 7 h i j k l m n ", 9))), new("7"), null)
            .Neighbours.Count.ShouldBeLessThan(3);
}
