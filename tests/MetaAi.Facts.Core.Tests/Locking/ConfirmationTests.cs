using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Periods;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>What a person's word for a quote overrules, and what it does not.</summary>
public class ConfirmationTests
{
    private const string Reason = "The port says so on page 4.";

    private static readonly FactText Text = new("news.txt", "Le port vaut plus de 39 milliards de dollars.\n");
    private static readonly QuotedFigure Cut = Money("39 milliards de dollars") with { Confirmed = Reason };
    private static readonly LockedQuote Locked = new QuoteProver([Text], FactLock.Empty).Prove(Cut).Locked!;

    [Fact]
    public void A_larger_reading_is_overruled_and_the_evidence_is_as_if_nothing_had_been_cut()
    {
        var proof = new QuoteProver([Text], FactLock.Empty).Prove(Cut);
        proof.Locked.ShouldNotBeNull().Position.ShouldBe(new(21, 44));
        proof.Locked.CodePoints.ShouldBe(new(21, 44));
        proof.Locked.ContextHash.ShouldBe(QuoteFinder.Find(Text, Cut.Quote, figure: null).ContextHash);
        proof.Locked.Confirmed.ShouldBe(Reason);
        proof.Notice.ShouldBeNull();
        proof.Finding.ShouldBe(QuoteFinder.Find(Text, Cut.Quote, figure: null));
    }

    [Fact]
    public void What_is_declared_beside_the_words_is_overruled_and_the_lock_keeps_why()
    {
        var text = new FactText("news.txt", "Le port a 12 bateaux.");
        var figure = FigureReader.Read("12", new() { Language = "fr", Kinds = FigureKinds.Count }).Figure!.Value;
        var quoted = new QuotedFigure("news.txt", new("12"), new() { Language = "fr", Kinds = FigureKinds.Count }, FigureLine.Of(figure)) { Beside = new("fr", figure, "voitures", Per: null) };

        new QuoteProver([text], FactLock.Empty).Prove(quoted).Holds.ShouldBeFalse();

        var proof = new QuoteProver([text], FactLock.Empty).Prove(quoted with { Confirmed = Reason });
        proof.Locked.ShouldNotBeNull().Confirmed.ShouldBe(Reason);
        proof.Notice.ShouldBeNull();
        new QuoteProver([], new(FactLockFile.RulesVersion, [new("news.txt", text.Hash)], [proof.Locked!])).Prove(quoted).Problem.ShouldNotBeNull().Text.ShouldContain(Reason);
    }

    [Fact]
    public void Only_the_text_tells_that_a_reason_for_a_period_is_needless()
    {
        var plain = Money("plus de 39 milliards de dollars");
        var facts = new FactLock(FactLockFile.RulesVersion, [new("news.txt", Text.Hash)], [new QuoteProver([Text], FactLock.Empty).Prove(plain).Locked!]);
        var prover = new QuoteProver([], facts);
        var period = new DeclaredPeriod(EdtfDate.TryParse("2024")!, Words: null, plain.Context!);

        prover.Prove(plain with { Confirmed = Reason }).Notice.ShouldNotBeNull().Rule.ShouldBe(FactRules.ConfirmationNeedless);
        prover.Prove(plain with { Confirmed = Reason, Period = period }).Notice.ShouldBeNull();
    }

    [Fact]
    public void Without_a_reason_nothing_is_overruled() =>
        new QuoteProver([Text], FactLock.Empty).Prove(Cut with { Confirmed = null }).Problem!.Rule.ShouldBe(FactRules.QuoteCut);

    [Theory]
    [InlineData("300 M€", "Cela vaut 300 M€ (environ).")]
    [InlineData("39 $", "Il vaut 39 $ (milliards).")]
    public void An_open_cue_is_overruled(string words, string sentence)
    {
        var prover = new QuoteProver([new("news.txt", sentence)], FactLock.Empty);
        prover.Prove(Money(words)).Problem!.Rule.ShouldBe(FactRules.OpenCue);
        prover.Prove(Money(words) with { Confirmed = Reason }).Locked.ShouldNotBeNull().Position.Start.ShouldBe(sentence.IndexOf(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("60 milliards de dollars", "Il vaut 60 milliards de dollars à 65 milliards de dollars.")]
    [InlineData("65 milliards de dollars", "Il vaut 60 à 65 milliards de dollars.")]
    [InlineData("39 milliards de dollars", "Il vaut plus de 39 milliards de dollars.")]
    public void The_end_of_a_range_and_the_number_behind_a_hedge_can_be_confirmed(string words, string sentence) => Proof(words, sentence).Holds.ShouldBeTrue();

    [Theory]
    [InlineData("39 milliards de dollars", "Résultat : – 39 milliards de dollars.")]
    [InlineData("39 milliards de dollars", "Résultat : (39 milliards de dollars)")]
    public void The_number_behind_a_sign_that_may_be_punctuation_can_be_confirmed(string words, string sentence)
    {
        new QuoteProver([new("news.txt", sentence)], FactLock.Empty).Prove(Money(words)).Problem!.Rule.ShouldBe(FactRules.QuoteCut);
        Proof(words, sentence).Holds.ShouldBeTrue();
    }

    [Theory]
    [InlineData("39 milliards de dollars", "Résultat : −39 milliards de dollars.")]
    [InlineData("39 milliards de dollars", "Résultat : moins 39 milliards de dollars.")]
    [InlineData("1,3 milliards de dollars", "Il vaut 91,3 milliards de dollars.")]
    [InlineData("345 dollars", "Il vaut 12 345 dollars.")]
    [InlineData("trois cents dollars", "Il vaut mille trois cents dollars.")]
    [InlineData("12 345 dollars", "Il vaut 12\t345 dollars.")]
    public void A_torn_number_stays_torn(string words, string sentence) => Proof(words, sentence).Holds.ShouldBeFalse();

    [Theory]
    [InlineData(QuoteOutcome.Found)]
    [InlineData(QuoteOutcome.NotFound)]
    [InlineData(QuoteOutcome.Ambiguous)]
    [InlineData(QuoteOutcome.Damaged)]
    [InlineData(QuoteOutcome.Torn)]
    public void Nothing_else_is_touched(QuoteOutcome outcome)
    {
        var finding = QuoteFinder.Find(Text, Cut.Quote, figure: null) with { Outcome = outcome, Cue = outcome == QuoteOutcome.Torn ? new(CueKind.Touch, "9") : null };
        Confirmation.Of(finding, Cut.Quote, Text, Cut.Context).ShouldBe(finding);
    }

    [Fact]
    public void Words_that_stand_in_several_places_have_to_say_which_is_meant()
    {
        var text = new FactText("news.txt", "Plus de 39 milliards de dollars ici,\nenviron 39 milliards de dollars là.");
        var prover = new QuoteProver([text], FactLock.Empty);
        var proof = prover.Prove(Cut);
        proof.Problem!.Rule.ShouldBe(FactRules.QuoteAmbiguous);
        proof.Finding!.Lines.ShouldBe([1, 2]);
        prover.Prove(Cut with { Quote = Cut.Quote with { Prefix = "environ" } }).Locked.ShouldNotBeNull().Position.Start.ShouldBe(45);
    }

    [Fact]
    public void A_place_where_the_words_stand_whole_is_the_one_that_is_meant_and_nothing_is_overruled()
    {
        var text = new FactText("news.txt", "Plus de 39 milliards de dollars ici.\nLà, 39 milliards de dollars.");
        var proof = new QuoteProver([text], FactLock.Empty).Prove(Cut);
        proof.Finding!.Line.ShouldBe(2);
        proof.Locked.ShouldNotBeNull().Confirmed.ShouldBeNull("Without the text, the row has to prove the quote without the confirmation too.");
        proof.Notice.ShouldNotBeNull().Rule.ShouldBe(FactRules.ConfirmationNeedless);
    }

    [Fact]
    public void A_lock_proves_what_was_confirmed_when_it_was_written()
    {
        var proof = WithLock(Locked).Prove(Cut);
        proof.Locked.ShouldBe(Locked);
        proof.Notice.ShouldBeNull();
        WithLock(Locked).Prove(Cut with { Confirmed = "Better words." }).Locked.ShouldBe(Locked with { Confirmed = "Better words." });
    }

    [Fact]
    public void A_lock_does_not_prove_without_the_confirmation_that_it_was_written_with() =>
        WithLock(Locked).Prove(Cut with { Confirmed = null }).Problem!.Text.ShouldContain($"facts.lock holds this quote only with Confirmed = \"{Reason}\"");

    [Fact]
    public void A_lock_says_of_a_confirmation_too_that_it_overrules_nothing() =>
        WithLock(Locked with { Confirmed = null }).Prove(Cut).Notice.ShouldNotBeNull().Rule.ShouldBe(FactRules.ConfirmationNeedless);

    private static QuoteProver WithLock(LockedQuote quote) => new([], new FactLock(FactLockFile.RulesVersion, [new(Text.Name, Text.Hash)], [quote]));

    private static QuoteProof Proof(string words, string sentence) => new QuoteProver([new("news.txt", sentence)], FactLock.Empty).Prove(Money(words) with { Confirmed = Reason });

    private static QuotedFigure Money(string words) =>
        new("news.txt", new(words), new ReadingContext { Language = "fr", Kinds = FigureKinds.Money, Currency = "USD" }, "money 1 1 USD exact - 0");
}
