using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Text;

public class NearestWordsTests
{
    private const string Harvest = "La récolte de 2024 fut de 39 milliards de tonnes.\nCelle de 2025, de 41 milliards de tonnes,\nfit une baisse de 12 %.";

    [Theory]
    [InlineData("38 milliards de tonnes", "39 milliards de tonnes", 1)]
    [InlineData("41 miliards de tonnes", "41 milliards de tonnes", 2)]
    [InlineData("13 %", "12 %", 3)]
    [InlineData("2023", "2024", 1)]
    [InlineData("Une baisse de 12 %", "une baisse de 12 %", 3)]
    public void A_mistyped_quote_is_shown_what_stands_there(string quote, string words, int line) =>
        Nearest(Harvest, quote)[0].ShouldBe(new(words, line));

    [Fact]
    public void At_most_three_are_shown_and_none_twice()
    {
        var candidates = Nearest(string.Concat(Enumerable.Range(10, 50).Select(i => $"un lot de {i % 20} tonnes, ")), "99 tonnes");
        candidates.Count.ShouldBe(3);
        candidates.Select(candidate => candidate.Words).ShouldBeUnique();
    }

    [Fact]
    public void Nothing_is_shown_where_nothing_is_like_the_quote() => Nearest(Harvest, "l'empereur du Japon").ShouldBeEmpty();

    [Fact]
    public void A_part_of_the_quote_is_shown_where_no_more_of_it_stands() => Nearest("Un beau jour, il partira.", "un jour")[0].Words.ShouldBe("jour");

    [Fact]
    public void Of_words_that_are_as_near_those_with_a_number_come_first() => Nearest("Les quais, puis 456 quais", "123 quais")[0].Words.ShouldBe("456 quais");

    [Fact]
    public void A_space_before_a_mark_makes_no_word_nearer() => Nearest("He hopes to sell it one (", "one lot").ShouldBeEmpty();

    [Fact]
    public void A_number_is_looked_at_before_a_hundred_that_begin_otherwise() =>
        Nearest(string.Concat(Enumerable.Range(20, 80).Select(i => $"Du {i}98765 ")) + "1234567", "1234566")[0].Words.ShouldBe("1234567");

    [Fact]
    public void Candidates_stand_on_one_line() => Nearest("un total de 39 milliards\r\nde tonnes", "38 milliards de tonnes")[0].Words.ShouldBe("39 milliards de tonnes");

    [Fact]
    public void A_large_text_is_searched_to_its_end()
    {
        var text = new FactText("a", string.Concat(Enumerable.Repeat(Harvest + "\n", 10_000_000 / Harvest.Length)));
        text.Content.Length.ShouldBeGreaterThan(9_000_000);
        QuoteFinder.Find(text, new("38 milliards de tonnes"), null).Outcome.ShouldBe(QuoteOutcome.NotFound);
    }

    [Fact]
    public void A_long_quote_in_a_monotonous_text_is_refused()
    {
        var text = new FactText("a", new string('1', 1_000_000));
        QuoteFinder.Find(text, new(new string('1', 4096)), new() { Language = "fr" }).Outcome.ShouldBe(QuoteOutcome.Torn);
    }

    private static EquatableArray<TextCandidate> Nearest(string text, string quote)
    {
        var finding = QuoteFinder.Find(new("a", text), new(quote), null);
        finding.Outcome.ShouldBe(QuoteOutcome.NotFound);
        return finding.Candidates;
    }
}
