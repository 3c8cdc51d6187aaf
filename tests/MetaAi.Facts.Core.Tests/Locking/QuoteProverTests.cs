using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

public class QuoteProverTests
{
    private const string News = "En 2024, le port vaut 39 milliards de dollars.\nEn sept. 2025, l’usine en vaut 12.";

    private static readonly FactText Text = new("/elsewhere/texts/news.txt", News);
    private static readonly QuotedFigure Money = new("news.txt", new("39 milliards de dollars"), null, "money 39000000000 39000000000 USD exact - -9");
    private static readonly QuotedFigure Year = new("news.txt", new("2024"), null, "date 2024-01-01 2024-12-31 - exact - -");
    private static readonly QuoteProver WithTexts = new([Text, new("/elsewhere/other.txt", "")], FactLock.Empty);
    private static readonly FactLock Lock = new(FactLockFile.RulesVersion, [new("news.txt", Text.Hash)], [WithTexts.Prove(Money).Locked!]);
    private static readonly QuoteProver WithLock = new([], Lock);

    [Fact]
    public void A_text_that_is_here_says_where_the_quote_stands()
    {
        var proof = WithTexts.Prove(Money);
        proof.Holds.ShouldBeTrue();
        proof.Text.ShouldBe(Text);
        proof.Finding!.Line.ShouldBe(1);
        proof.Locked!.Text.ShouldBe("news.txt");
        proof.Locked.Position.ShouldBe(new(22, 45));
        proof.Locked.Figure.ShouldBe(Money.Figure);
    }

    [Fact]
    public void Code_points_are_counted_beside_utf16()
    {
        var locked = new QuoteProver([new("news.txt", "𝒜 𝒜 " + News)], FactLock.Empty).Prove(Year).Locked!;
        locked.Position.ShouldBe(new(9, 13));
        locked.CodePoints.ShouldBe(new(7, 11));
    }

    [Fact]
    public void Without_the_text_the_lock_says_the_same()
    {
        var proof = WithLock.Prove(Money);
        proof.Locked.ShouldBe(WithTexts.Prove(Money).Locked);
        proof.Text.ShouldBeNull();
    }

    [Fact]
    public void A_text_decides_against_a_lock()
    {
        var other = new FactText("news.txt", "Le port vaut 40 milliards de dollars.");
        new QuoteProver([other], Lock).Prove(Money).Problem!.Rule.Id.ShouldBe("FACT202");
    }

    [Theory]
    [InlineData("money 1 1 USD exact - 0")]
    [InlineData("text")]
    public void A_lock_that_holds_another_figure_proves_nothing(string figure) =>
        WithLock.Prove(Money with { Figure = figure }).Problem!.Rule.Id.ShouldBe("FACT206");

    [Fact]
    public void A_lock_of_earlier_rules_proves_what_is_still_read_as_it_was()
    {
        var earlier = new QuoteProver([], new(1, Lock.Texts, Lock.Quotes));
        earlier.Prove(Money).Locked.ShouldBe(Lock.Quotes[0]);

        var other = Money with { Figure = "money 40000000000 40000000000 USD exact - -9" };
        earlier.Prove(other).Problem!.Text.ShouldContain("USD exact - -9 (the reading rules changed from version 1 to 2); check the value");
        WithLock.Prove(other).Problem!.Text.ShouldContain("USD exact - -9; check the value");
    }

    [Fact]
    public void What_neither_holds_is_not_proved()
    {
        WithLock.Prove(Year).Problem!.Rule.Id.ShouldBe("FACT201");
        WithTexts.Prove(new("gone.txt", new("2024"), null, "x")).Problem!.Rule.Id.ShouldBe("FACT201");
    }

    [Fact]
    public void A_lock_that_cannot_be_read_is_why_nothing_proves_a_quote_without_its_text()
    {
        var unreadable = FactLockFile.Parse("?").Message;
        var prover = new QuoteProver([Text], FactLock.Empty, unreadable);
        prover.Prove(Money).Holds.ShouldBeTrue();
        prover.Prove(Money with { Text = "gone.txt" }).Problem.ShouldBe(unreadable);
        unreadable!.Rule.ShouldBe(FactRules.LockUnreadable);
    }

    [Fact]
    public void Several_texts_of_one_name_prove_nothing_and_have_no_hash()
    {
        var prover = new QuoteProver([new("b/news.txt", "Autre."), new("a/news.txt", News)], Lock);
        prover.Prove(Money).Problem!.Text.ShouldContain("a/news.txt, b/news.txt");
        prover.TextOf("news.txt").ShouldBeNull();
        prover.HashOf("news.txt").ShouldBeNull();
        prover.HashOf("a/news.txt").ShouldBe(Text.Hash);
    }

    [Fact]
    public void A_text_is_known_by_itself_by_the_lock_or_where_the_lock_cannot_tell()
    {
        WithTexts.Knows("news.txt").ShouldBeTrue();
        WithLock.Knows("news.txt").ShouldBeTrue();
        WithLock.Knows("gone.txt").ShouldBeFalse();
        new QuoteProver([], FactLock.Empty, FactLockFile.Parse("?").Message).Knows("gone.txt").ShouldBeTrue();
    }

    [Fact]
    public void What_is_said_of_the_quotes_of_one_text_is_said_once()
    {
        var problem = WithLock.Prove(Year).Problem!;

        QuoteProver.NoEvidence([problem]).ShouldBe(problem);
        QuoteProver.NoEvidence([problem, problem]).Text.ShouldContain("'2024' and 1 other quote: the text 'news.txt' is not here");
        QuoteProver.NoEvidence([problem, problem, problem]).Text.ShouldContain("'2024' and 2 other quotes:");
        QuoteProver.NoText([problem, problem]).Text.ShouldContain("'2024' and 1 other quote:");
    }

    [Fact]
    public void The_hash_of_a_text_is_known_from_either()
    {
        WithTexts.HashOf("news.txt").ShouldBe(Text.Hash);
        WithLock.HashOf("news.txt").ShouldBe(Text.Hash);
        WithLock.HashOf("other.txt").ShouldBeNull();
    }
}
