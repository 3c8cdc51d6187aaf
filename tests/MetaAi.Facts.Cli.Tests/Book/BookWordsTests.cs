using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book;

/// <summary>The page says the same in both languages, and each in its own words.</summary>
public sealed class BookWordsTests
{
    // Words that both languages have.
    private static readonly string[] Shared = ["Source", "Sources", "Notes", "Licence", "Question", "Dates", "source", "info", "date", "fraction", "multiple", "Modality"];

    [Fact]
    public void Every_phrase_is_said_in_words_of_its_own_in_each_language()
    {
        var (english, french) = (Phrases.Of(BookWords.English), Phrases.Of(BookWords.French));

        english.Count.ShouldBeGreaterThan(100);
        french.Keys.ShouldBe(english.Keys);
        english.Where(phrase => phrase.Value == french[phrase.Key] && !Shared.Contains(phrase.Value) && phrase.Value.Any(char.IsLetter)).ShouldBeEmpty();
    }

    [Fact]
    public void No_phrase_says_nothing() => Phrases.Of(BookWords.French).Concat(Phrases.Of(BookWords.English)).ShouldAllBe(phrase => phrase.Value.Trim().Length > 0);

    // Before a colon stands a no-break space, before a semicolon, an exclamation mark and a question mark a thin one; quotation marks have them inside.
    [Fact]
    public void French_phrases_are_set_as_the_Imprimerie_nationale_sets_them() => Phrases.Of(BookWords.French).ShouldAllBe(phrase =>
        !System.Text.RegularExpressions.Regex.IsMatch(phrase.Value, @"[^\u00A0]:(?!\w)|[^\u202F][;!]|[^\u202F ]\?|«[^\u00A0]|[^\u00A0]»|'|""| %"));

    [Theory]
    [InlineData(0, "0 fait de 0 source")]
    [InlineData(1, "1 fait de 1 source")]
    [InlineData(2, "2 faits de 2 sources")]
    public void None_and_one_are_singular_in_French(int count, string words) => BookWords.French.Page.FactsOf(count, count).ShouldBe(words);

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CA", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("en-GB", "en")]
    [InlineData("de", null)]
    [InlineData("french", null)]
    [InlineData("", null)]
    public void A_language_is_found_by_its_tag(string tag, string? language) => BookWords.Find(tag)?.Values.Language.ShouldBe(language);

    [Theory]
    [InlineData(0, "à l’unité près")]
    [InlineData(1, "à 1 décimale près")]
    [InlineData(2, "à 2 décimales près")]
    [InlineData(-1, "à la dizaine près")]
    [InlineData(-3, "au millier près")]
    [InlineData(-5, "à la centaine de milliers près")]
    [InlineData(-8, "à la centaine de millions près")]
    [InlineData(-9, "au milliard près")]
    [InlineData(-13, "à la dizaine de milliers de milliards près")]
    [InlineData(-15, "à 1 suivi de 15 zéros près")]
    public void A_precision_is_said_as_people_say_it_in_French(int decimals, string words) => BookWords.French.Precision.Of(decimals).ShouldBe(words);

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024?-34", "2e trimestre 2024 (incertain)")]
    [InlineData("2025-06~", "vers juin 2025")]
    [InlineData("2024-01-01/..", "à partir du 1er\u00A0janvier 2024")]
    [InlineData("../2028-12-31", "jusqu’au 31\u00A0décembre 2028")]
    [InlineData("2024-03/2024-08", "de mars 2024 à août 2024")]
    [InlineData("2024-03-05/2024-04-01", "du 5\u00A0mars 2024 au 1er\u00A0avril 2024")]
    [InlineData("XXXX-12-XX", "XXXX-12-XX")]
    public void A_period_is_said_in_French(string edtf, string words) => BookWords.French.Period(edtf).ShouldBe(words);
}
