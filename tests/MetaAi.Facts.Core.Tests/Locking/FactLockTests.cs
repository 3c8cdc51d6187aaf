using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

public class FactLockTests
{
    private const string News = "En 2024, le port vaut 39 milliards de dollars.\nEn sept. 2025, l’usine en vaut 12.";

    private static readonly QuotedFigure Year = new("news.txt", new("2024"), null, "date 2024-01-01 2024-12-31 - exact - -");

    [Fact]
    public void The_same_words_read_as_two_kinds_are_two_entries()
    {
        var number = Year with { Figure = "number 2024 2024 - exact - 0" };
        var facts = Lock(Year, number, Year);
        facts.Quotes.Count.ShouldBe(2);
        facts.Find("news.txt", new("2024"), "number")!.Figure.ShouldBe(number.Figure);
        facts.Find("news.txt", new("2024"), "money").ShouldBeNull();
        facts.FindAll("news.txt", new("2024")).Select(quote => quote.Kind).ShouldBe(["date", "number"]);
    }

    [Fact]
    public void A_quote_is_known_in_any_writing_of_its_words()
    {
        var facts = Lock(new QuotedFigure("news.txt", new("l'usine", "2025,"), null, FigureLine.Text));
        facts.Find("news.txt", new("l\u2019usine", " 2025,\u00A0", ""), "text").ShouldNotBeNull();
        facts.Find("news.txt", new("l'usine"), "text").ShouldBeNull();
    }

    [Fact]
    public void The_empty_lock_knows_nothing()
    {
        FactLock.Empty.Find("news.txt").ShouldBeNull();
        FactLock.Empty.FindAll("news.txt", new("2024")).ShouldBeEmpty();
        FactLockFile.Parse(FactLockFile.Write(FactLock.Empty)).Lock.ShouldBe(FactLock.Empty);
    }

    private static FactLock Lock(params QuotedFigure[] quotes)
    {
        var text = new FactText("news.txt", News);
        var prover = new QuoteProver([text], FactLock.Empty);
        return new(FactLockFile.RulesVersion, [new(text.Name, text.Hash)], quotes.Select(quote => prover.Prove(quote).Locked.ShouldNotBeNull()));
    }
}
