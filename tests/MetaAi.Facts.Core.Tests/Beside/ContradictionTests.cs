using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Beside;

/// <summary>What is said where a text contradicts a declaration, and how a person overrules it.</summary>
public sealed class ContradictionTests
{
    private const string Reason = "The table counts the crews, not the boats.";

    [Theory]
    [InlineData("en", "7 boats", "7", FigureKinds.Count, "tonnes", null, "Unit is declared as \"tonnes\", but the text says 'boats' after '7' (line 1); quote '7 boats' and leave Unit out")]
    [InlineData("en", "12 deaths per 100,000 people", "12 deaths", FigureKinds.Count, null, "million people", "Per is declared as \"million people\", but the text says 'per 100,000 people' after '12 deaths' (line 1); set Per = \"100,000 people\"")]
    [InlineData("fr", "12 € par palette", "12 €", FigureKinds.Money, null, "barrel", "Per is declared as \"barrel\", but the text says 'par palette' after '12 €' (line 1); set Per = \"palette\"")]
    public void The_message_says_what_the_text_says_and_the_way_out(string language, string text, string quote, FigureKinds kinds, string? unit, string? per, string message)
    {
        var said = Asked.Prove(language, text, quote, kinds, unit, per).Problem.ShouldNotBeNull().Text;

        said.ShouldStartWith(message);
        said.ShouldEndWith("or, where the text means what is declared, say why in Confirmed");
    }

    [Fact]
    public void A_currency_beside_the_amount_is_named() =>
        Asked.Prove("en", "It cost $5 million (CAD).", "$5 million", FigureKinds.Money, currency: "AUD").Problem.ShouldNotBeNull().Text
            .ShouldStartWith("Currency is declared as \"AUD\", but the text says '(CAD' after '$5 million' (line 1); declare Currency = \"CAD\"");

    [Fact]
    public void A_confirmation_overrules_it_and_is_locked()
    {
        var proof = Asked.Prove("en", "7 boats", "7", FigureKinds.Count, "crews", confirmed: Reason);

        proof.Locked.ShouldNotBeNull().Confirmed.ShouldBe(Reason);
        proof.Notice.ShouldBeNull();
    }

    [Fact]
    public void A_confirmation_of_what_is_not_contradicted_overrules_nothing()
    {
        var proof = Asked.Prove("en", "7 boats", "7", FigureKinds.Count, "boats", confirmed: Reason);

        proof.Locked.ShouldNotBeNull().Confirmed.ShouldBeNull();
        proof.Notice.ShouldNotBeNull().Rule.ShouldBe(FactRules.ConfirmationNeedless);
    }

    [Fact]
    public void Without_the_text_the_lock_decides()
    {
        var locked = Asked.Prove("en", "7 boats", "7", FigureKinds.Count, "boats").Locked.ShouldNotBeNull();
        var prover = new QuoteProver([], new FactLock(FactLockFile.RulesVersion, [new("a", new FactText("a", "7 boats").Hash)], [locked]));
        var context = new ReadingContext { Language = "en", Kinds = FigureKinds.Count };

        prover.Prove(new("a", new TextQuote("7"), context, locked.Figure) { Beside = new("en", FigureReader.Read("7", context).Figure, "boats", null) }).Holds.ShouldBeTrue();
    }

    [Fact]
    public void Words_that_are_no_figure_have_a_rate_too()
    {
        var prover = new QuoteProver([new FactText("a", "Il touche le même montant par mois.")], FactLock.Empty);
        var quoted = new QuotedFigure("a", new TextQuote("le même montant"), null, FigureLine.Some);

        prover.Prove(quoted with { Beside = new("fr", null, null, "month") }).Holds.ShouldBeTrue();
        prover.Prove(quoted with { Beside = new("fr", null, null, "year") }).Problem!.Rule.ShouldBe(FactRules.BesideContradicted);
    }

    [Fact]
    public void A_rate_agrees_by_its_number_however_it_is_grouped()
    {
        var examples = from thousands in Gen.Choose(2, 99) from others in Gen.Choose(2, 99) select (thousands, others);
        Oracle.Holds(examples, 1_000, example =>
        {
            var (thousands, others) = example;
            var text = $"Il y eut 12 décès pour {thousands} 000 habitants.";
            bool Contradicts(string per) => Asked.Prove("fr", text, "12 décès", FigureKinds.Count, per: per).Contradicts();

            return Contradicts($"{thousands},000 inhabitants") || Contradicts($"{thousands} 000 habitants") ? $"refused: {text}"
                : Contradicts($"{others},000 inhabitants") == (others == thousands) ? $"{others} in {text}"
                : !Contradicts("inhabitants") || !Contradicts($"{thousands},000 households") ? $"accepted: {text}"
                : null;
        });
    }

    [Theory]
    [InlineData("en", "$12 per million tokens", "$12", "million tokens|1,000,000 tokens|million de jetons", "token|thousand tokens|billion tokens|1,000 tokens")]
    [InlineData("en", "$12 per million input tokens", "$12", "million input tokens", "input token|million output tokens")]
    [InlineData("en", "$12 per dozen eggs", "$12", "dozen eggs|12 eggs", "egg")]
    [InlineData("fr", "12 € par million de jetons", "12 €", "million de jetons|million tokens|1 000 000 de jetons", "jeton|milliard de jetons|token")]
    [InlineData("fr", "12 € par millier d'habitants", "12 €", "1 000 habitants|thousand inhabitants", "habitant|million d'habitants")]
    public void A_round_number_of_a_rate_is_compared_without_a_number_before_it(string language, string text, string quote, string same, string other)
    {
        bool Contradicts(string per) => Asked.Prove(language, text, quote, FigureKinds.Money, per: per, currency: "USD").Contradicts();

        same.Split('|').Where(Contradicts).ShouldBeEmpty();
        other.Split('|').Where(per => !Contradicts(per)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("12 € versés par l'État", "mois", false)]
    [InlineData("12 € versés par l’État chaque mois", "mois", false)]
    [InlineData("12 € payés par d'autres", "mois", false)]
    [InlineData("12 € par l", "mois", true)]
    [InlineData("12 € par l", "litre", false)]
    public void By_whom_is_no_rate_though_its_article_is_a_symbol(string text, string per, bool isContradicted) =>
        Asked.Prove("fr", text, "12 €", FigureKinds.Money, per: per).Contradicts().ShouldBe(isContradicted);

    [Fact]
    public void Any_text_and_any_declaration_can_be_compared()
    {
        var texts = ArbMap.Default.GeneratorFor<string?>();
        var examples = from after in texts from declared in texts from language in Gen.Elements("en", "fr") select (after, declared, language);
        Oracle.Holds(examples, 4_000, example =>
        {
            var context = new ReadingContext { Language = example.language, Kinds = FigureKinds.Count };
            var figure = FigureReader.Read("7", context).Figure;
            var quoted = new QuotedFigure("a", new TextQuote("7"), context, FigureLine.Of(figure!.Value)) { Beside = new(example.language, figure, example.declared, example.declared) };

            return new QuoteProver([new FactText("a", "7 boats " + example.after)], FactLock.Empty).Prove(quoted) is { Holds: true } or { Problem: not null } ? null : example.after;
        });
    }
}
