using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

public class FactLockTests
{
    private const string News = "En 2024, le port vaut 39 milliards de dollars.\nEn sept. 2025, l’usine en vaut 12.";

    private static readonly QuotedFigure Money = new("news.txt", new("39 milliards de dollars"), null, "money 39000000000 39000000000 USD exact - -9");
    private static readonly QuotedFigure Year = new("news.txt", new("2024"), null, "date 2024-01-01 2024-12-31 - exact - -");

    [Fact]
    public void Quotes_that_stand_in_their_texts_are_locked_where_they_stand()
    {
        var made = LockMaker.Make([Money, Year], [new("/elsewhere/texts/news.txt", News), new("/elsewhere/other.txt", "")]);
        made.Unproven.ShouldBeEmpty();
        made.Lock.Texts.ShouldBe([new("news.txt", new FactText("x", News).Hash)]);
        var locked = made.Lock.Find("news.txt", Money.Quote, "money").ShouldNotBeNull();
        locked.Position.ShouldBe(new(22, 45));
        locked.Figure.ShouldBe(Money.Figure);
    }

    [Fact]
    public void The_lock_counts_code_points_beside_utf16()
    {
        var made = LockMaker.Make([Year], [new("news.txt", "𝒜 𝒜 " + News)]);
        made.Lock.Quotes[0].Position.ShouldBe(new(9, 13));
        made.Lock.Quotes[0].CodePoints.ShouldBe(new(7, 11));
    }

    [Fact]
    public void The_same_words_read_as_two_kinds_are_locked_twice()
    {
        var number = Year with { Figure = "number 2024 2024 - exact - 0" };
        var made = LockMaker.Make([Year, number, Year], [new("news.txt", News)]);
        made.Unproven.ShouldBeEmpty();
        made.Lock.Quotes.Count.ShouldBe(2);
        made.Lock.Find("news.txt", new("2024"), "number")!.Figure.ShouldBe(number.Figure);
        made.Lock.Find("news.txt", new("2024"), "money").ShouldBeNull();
        made.Lock.FindAll("news.txt", new("2024")).Select(quote => quote.Kind).ShouldBe(["date", "number"]);
    }

    [Fact]
    public void The_same_words_read_as_one_kind_in_two_ways_are_not_locked()
    {
        var other = Year with { Figure = "date 2024-01-01 2024-06-30 - exact - -" };
        var made = LockMaker.Make([Year, other], [new("news.txt", News)]);
        made.Unproven.Single().Quote.ShouldBe(other);
        made.Unproven.Single().Message.Rule.Id.ShouldBe("FACT206");
    }

    [Fact]
    public void A_quote_is_known_in_any_writing_of_its_words()
    {
        var quote = new QuotedFigure("news.txt", new("l'usine", "2025,"), null, FigureLine.Text);
        var made = LockMaker.Make([quote], [new("news.txt", News)]);
        made.Lock.Find("news.txt", new("l\u2019usine", " 2025,\u00A0", ""), "text").ShouldNotBeNull();
        made.Lock.Find("news.txt", new("l'usine"), "text").ShouldBeNull();
    }

    [Fact]
    public void What_no_text_proves_is_said_and_left_out()
    {
        var made = LockMaker.Make(
            [Money, new("news.txt", new("40 milliards"), null, "x"), new("gone.txt", new("2024"), null, "x"), new("twin.txt", new("2024"), null, "x")],
            [new("a/news.txt", News), new("b/twin.txt", News), new("a/twin.txt", News)]);
        made.Lock.Quotes.Count.ShouldBe(1);
        made.Unproven.Select(quote => quote.Message.Rule.Id).ShouldBe(["FACT202", "FACT201", "FACT209"]);
        made.Unproven[2].Message.Text.ShouldContain("a/twin.txt, b/twin.txt");
    }

    [Fact]
    public void The_empty_lock_knows_nothing()
    {
        FactLock.Empty.Find("news.txt").ShouldBeNull();
        FactLock.Empty.FindAll("news.txt", new("2024")).ShouldBeEmpty();
        FactLockFile.Parse(FactLockFile.Write(FactLock.Empty)).Lock.ShouldBe(FactLock.Empty);
    }
}
