using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Agreement;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Proving;

public sealed class QuoteJudgeTests
{
    private const string Accounts = """
        Le port de Kerlan
        En 2024, la régie a investi plus de 14 millions d’euros. Elle garde 7 bateaux, près de 40 % des places et un tiers du quai.
        La concession court trois ans, jusqu’au 30 juin 2027. En sept ans, sept centres ont ouvert en septembre ; il en reste sept.
        """;

    private static readonly FactText Text = new("texts/kerlan.txt", Accounts);
    private static readonly ReadingContext French = new() { Language = "fr" };

    [Fact]
    public void A_quote_that_stands_is_proved_with_its_evidence()
    {
        var verdict = Judge("plus de 14 millions d'euros");

        verdict.IsProved.ShouldBeTrue();
        verdict.Message.ShouldBeNull();
        var proved = verdict.Figure.ShouldNotBeNull();
        (ExchangeForm.Low(proved.Figure), proved.Figure.High, proved.Figure.Unit, proved.Figure.Hedge).ShouldBe(("14000000", null, "EUR", Hedge.MoreThan));
        Accounts[proved.Position.Start..proved.Position.End].ShouldBe("plus de 14 millions d’euros");
        proved.CodePoints.ShouldBe(proved.Position);
        proved.Line.ShouldBe(2);
        proved.Text.ShouldBe("texts/kerlan.txt");
        proved.TextHash.ShouldBe(Text.Hash);
        proved.ContextHash.ShouldBe(verdict.Finding!.ContextHash);
        verdict.ToString().ShouldBe("more than 14 million EUR (texts/kerlan.txt, line 2)");
    }

    [Theory]
    [InlineData("plus de 15 millions d'euros", Verdict.Absent, "FACT202")]
    [InlineData("dépenses de 14 euros", Verdict.Absent, "FACT202")]
    [InlineData("sept", Verdict.Ambiguous, "FACT203")]
    [InlineData("14 millions d'euros", Verdict.Cut, "FACT204")]
    [InlineData("4 millions d'euros", Verdict.Cut, "FACT204")]
    [InlineData("0 %", Verdict.Cut, "FACT204")]
    [InlineData("la régie", Verdict.Unreadable, "FACT101")]
    [InlineData(" ", Verdict.Unreadable, "FACT012")]
    public void A_quote_that_does_not_hold_has_a_sentence_and_no_figure(string quote, Verdict expected, string rule)
    {
        var verdict = Judge(quote);

        verdict.Verdict.ShouldBe(expected);
        verdict.Message.ShouldNotBeNull().Rule.Id.ShouldBe(rule);
        verdict.Figure.ShouldBeNull();
        verdict.ToString().ShouldStartWith(rule + ": ");
    }

    [Fact]
    public void Words_that_may_have_been_meant_are_named()
    {
        Judge("plus de 15 millions d'euros").Nearest.ShouldBe(["plus de 14 millions d’euros"]);
        Judge("14 millions d'euros").Nearest.ShouldBe(["plus de 14 millions d’euros"]);
        Judge("7 bateaux").Nearest.ShouldBeEmpty();
    }

    [Fact]
    public void A_word_or_lost_characters_beside_a_quote_open_it()
    {
        Verdict("Ils sont 40 millions, sinon plus.", "40 millions").ShouldBe(Proving.Verdict.OpenCue);
        Verdict("Il garde pr\uFFFDs de 40 %.", "près de 40 %").ShouldBe(Proving.Verdict.OpenCue);

        static Verdict Verdict(string text, string quote) => QuoteJudge.Judge(new("made.txt", text), new(quote), French).Verdict;
    }

    [Theory]
    [InlineData("$12 million (CAD)", "USD", Verdict.OpenCue)]
    [InlineData("$12 million (CAD)", "CAD", Verdict.Proved)]
    [InlineData("$12 million, in Australian dollars", "USD", Verdict.OpenCue)]
    [InlineData("$12 million in all", "USD", Verdict.Proved)]
    public void A_declared_currency_that_the_text_contradicts_opens_the_quote(string words, string currency, Verdict verdict) =>
        QuoteJudge.Judge(new("made.txt", $"It cost {words}."), new("$12 million"), new() { Language = "en", Currency = currency }).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("1999", "14 millions d'euros", Verdict.OpenCue)]
    [InlineData("2023-04", "14 millions d'euros", Verdict.OpenCue)]
    [InlineData("2024", "14 millions d'euros", Verdict.Proved)]
    [InlineData("2024-Q2", "14 millions d'euros", Verdict.Proved)]
    [InlineData("2023/2024", "14 millions d'euros", Verdict.Proved)]
    [InlineData("1999", "7 bateaux", Verdict.Proved)]
    [InlineData("1999", "30 juin 2027", Verdict.Proved)]
    public void A_declared_period_that_the_sentence_contradicts_opens_the_quote(string period, string quote, Verdict expected)
    {
        var text = new FactText("made.txt", "En 2024, la régie a investi 14 millions d’euros. Elle garde 7 bateaux. Le quai ferme le 30 juin 2027.");
        var verdict = QuoteJudge.Judge(text, new(quote), French with { Period = EdtfDate.TryParse(period) });

        verdict.Verdict.ShouldBe(expected);
        if (!verdict.IsProved)
        {
            verdict.Message.ToString().ShouldBe(
                $"FACT219: '{quote}' stands in a sentence that says 'En 2024' (line 1), and no year of it lies in its period, {period}; correct the period, or leave it out");
            verdict.Message.Suggestions.ShouldBe(["2024"]);
            verdict.Figure.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("2000", Verdict.OpenCue)]
    [InlineData("2024", Verdict.Proved)]
    public void A_number_that_is_quoted_is_no_year_of_its_sentence(string period, Verdict expected) => QuoteJudge.Judge(
        new("made.txt", "Il en a vendu 2000 en 2024."), new("2000"), French with { Period = EdtfDate.TryParse(period) }, new() { Kind = FigureKind.Number }).Verdict.ShouldBe(expected);

    [Theory]
    [InlineData("en", "It cost $12 million (CAD).", "$12 million", "FACT221", "; declare Currency = \"CAD\", or leave it out and claim what the text says")]
    [InlineData("fr", "Le bac coûterait 3 millions d'euros, voire 4 millions d'euros.", "3 millions d'euros", "FACT214", "or claim no figure of these words: that the text means them as quoted, only a person who looks can say")]
    [InlineData("en", "In 2019 it took $40 million.", "$40 million", "FACT219", "; correct the period, or leave it out")]
    public void A_way_out_is_one_that_a_claim_has(string language, string words, string quote, string rule, string wayOut)
    {
        var message = QuoteJudge.Judge(new("made.txt", words), new(quote), new() { Language = language, Currency = "USD", Period = EdtfDate.TryParse("2021") }).Message.ShouldNotBeNull();

        message.Rule.Id.ShouldBe(rule);
        message.Text.ShouldEndWith(wayOut);
        message.Text.ShouldNotContain("Confirmed");
    }

    [Theory]
    [InlineData("fr", "malgré des dizaines de milliards mille investis", "des dizaines de milliards")]
    [InlineData("fr", "malgré des milliards mille euros", "des milliards")]
    [InlineData("fr", "malgré 12 milliards millions de personnes", "12 milliards")]
    [InlineData("en", "despite 12 billion thousand ships", "12 billion")]
    public void A_scale_after_a_scale_opens_the_quote_whatever_is_counted(string language, string words, string quote) =>
        QuoteJudge.Judge(new("made.txt", $"{words}."), new(quote), new() { Language = language }).Verdict.ShouldBeOneOf(Verdict.OpenCue, Verdict.Cut);

    [Fact]
    public void A_language_that_nobody_reads_and_a_passage_are_refused_before_the_text_is_asked()
    {
        var unknown = QuoteJudge.Judge(Text, new("7 bateaux"), new() { Language = "tlh" });
        (unknown.Verdict, unknown.Message?.Rule.Id, unknown.Finding).ShouldBe((Verdict.Unreadable, "FACT109", null));

        var longest = Judge(new string('7', QuoteJudge.LongestQuote + 1));
        (longest.Verdict, longest.Message?.Rule.Id, longest.Finding).ShouldBe((Verdict.Unreadable, "FACT013", null));
    }

    [Fact]
    public void What_is_claimed_is_compared_part_by_part()
    {
        Claimed(new() { Kind = FigureKind.Money, Low = "14000000", High = null, Unit = "EUR", Hedge = Hedge.MoreThan }).IsProved.ShouldBeTrue();
        Differs(new() { Kind = FigureKind.Percent }, "kind percent", "kind money");
        Differs(new() { Low = "14" }, "low 14", "low 14000000");
        Differs(new() { High = "14000000" }, "high 14000000", "no high");
        Differs(new() { Low = null }, "no low", "low 14000000");
        Differs(new() { Unit = "USD" }, "unit USD", "unit EUR");
        Differs(new() { Unit = null }, "no unit", "unit EUR");
        Differs(new() { Hedge = Hedge.AtLeast }, "hedge atLeast", "hedge moreThan");
        Differs(new() { Low = "-14000000", Hedge = Hedge.Exact }, "low -14000000, hedge exact", "low 14000000, hedge moreThan");

        static QuoteVerdict Claimed(FigureClaim claim) => Judge("plus de 14 millions d'euros", claim);

        static void Differs(FigureClaim claim, string claimed, string said)
        {
            var verdict = Claimed(claim);
            verdict.Verdict.ShouldBe(Verdict.Contradicted);
            verdict.Message.ShouldNotBeNull().Text.ShouldBe($"The claim says {claimed}, but 'plus de 14 millions d'euros' says {said}; correct the claim");
            ExchangeForm.Low(verdict.Figure.ShouldNotBeNull().Figure).ShouldBe("14000000");
        }
    }

    [Theory]
    [InlineData("près de 40 %", "40.00", true)]
    [InlineData("près de 40 %", "0.4", false)]
    [InlineData("près de 40 %", "40,0", false)]
    [InlineData("près de 40 %", "quarante", false)]
    [InlineData("un tiers", "2/6", true)]
    [InlineData("un tiers", "0.333333", false)]
    [InlineData("trois ans", "P3Y", true)]
    [InlineData("trois ans", "P36M", true)]
    [InlineData("trois ans", "P1095D", false)]
    [InlineData("trois ans", "3", false)]
    [InlineData("30 juin 2027", "2027-06-30", true)]
    [InlineData("30 juin 2027", "2027-06-29", false)]
    [InlineData("30 juin 2027", "2027", false)]
    public void Ends_are_compared_as_values(string quote, string low, bool holds)
    {
        var whole = quote == "30 juin 2027" ? "jusqu'au 30 juin 2027" : quote;
        var claim = whole == quote ? new FigureClaim { Low = low } : new FigureClaim { High = low };

        Judge(whole, claim).Verdict.ShouldBe(holds ? Verdict.Proved : Verdict.Contradicted);
    }

    [Fact]
    public void The_claimed_kind_decides_what_the_words_leave_open()
    {
        var text = new FactText("made.txt", "Ils en ouvrent sept ici.");
        QuoteJudge.Judge(text, new("sept"), French, new() { Kind = FigureKind.Number, Low = "7" }).IsProved.ShouldBeTrue();
        QuoteJudge.Judge(text, new("sept"), French, new() { Kind = FigureKind.Count, Low = "7" }).IsProved.ShouldBeTrue();
        QuoteJudge.Judge(text, new("sept"), French, new() { Kind = FigureKind.Money }).Verdict.ShouldBe(Verdict.Contradicted);
    }

    [Theory]
    [InlineData("12 345 euros", "12  345 euros", Verdict.Proved)]
    [InlineData("12 345 euros", "12\t345   euros", Verdict.Proved)]
    [InlineData("12  345 euros", "12 345 euros", Verdict.Cut)]
    [InlineData("12  345 euros", "12  345 euros", Verdict.Cut)]
    [InlineData("12\t345 euros", "12\t345 euros", Verdict.Cut)]
    [InlineData("12\n345 euros", "12 345 euros", Verdict.Cut)]
    public void Spaces_of_a_quote_are_one_and_the_text_says_whether_a_wall_stands_there(string words, string quote, Verdict verdict) =>
        QuoteJudge.Judge(new("made.txt", $"Le bac vaut {words} cette fois."), new(quote), French).Verdict.ShouldBe(verdict);

    [Fact]
    public void A_claim_of_nothing_is_no_claim() => Judge("7 bateaux", new()).ShouldBe(Judge("7 bateaux"));

    [Fact]
    public void What_is_not_claimed_has_no_value()
    {
        default(Claimed<string?>).IsMade.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => default(Claimed<string?>).Value);
    }

    [Fact]
    public void Every_row_has_a_figure_or_a_sentence_and_a_figure_only_where_the_words_stand()
    {
        foreach (var row in ProofRow.Load().Where(row => row.Mode == "quote"))
        {
            var text = new FactText("row.txt", row.Text);
            var verdict = QuoteJudge.Judge(text, new(row.Quote!), row.Context);

            (verdict.Message is null).ShouldBe(verdict.IsProved, row.Id);
            (verdict.Figure is not null).ShouldBe(verdict.IsProved, row.Id);
            var isFound = FigureReader.Read(row.Quote!, row.Context).IsRead && QuoteFinder.Find(text, new(row.Quote!), row.Context).Outcome == QuoteOutcome.Found;
            verdict.IsProved.ShouldBe(isFound && verdict.Message?.Rule != FactRules.BesideContradicted && verdict.Message?.Rule != FactRules.PeriodContradicted, row.Id);
            if (verdict.Figure is { } proved)
            {
                // What the words say is a claim that holds, and any other end is one that does not.
                QuoteJudge.Judge(text, new(row.Quote!), row.Context, ClaimOf(proved.Figure)).ShouldBe(verdict, row.Id);
                var other = ClaimOf(proved.Figure) with { Low = "0.123456789" };
                QuoteJudge.Judge(text, new(row.Quote!), row.Context, other).Verdict.ShouldBe(Verdict.Contradicted, row.Id);
            }
        }
    }

    [Fact]
    public void Nothing_that_is_claimed_of_any_text_throws() => Writing.Holds(
        from words in Writing.Text
        from start in Gen.Choose(0, 40)
        from length in Gen.Choose(0, 40)
        from kind in Gen.Elements(Enum.GetValues<FigureKind>())
        from low in Gen.Elements("", "1", "-1/0", "9999999999999999999999999999999", "P", "2025-02-30")
        select (words, start, length, kind, low),
        made =>
        {
            var start = Math.Min(made.start, made.words.Length);
            var quote = made.words.Substring(start, Math.Min(made.length, made.words.Length - start));
            var verdict = QuoteJudge.Judge(new("made.txt", made.words), new(quote), French, new() { Kind = made.kind, Low = made.low });
            (verdict.Message is null).ShouldBe(verdict.IsProved);
        });

    private static FigureClaim ClaimOf(in Figure figure) => new()
    {
        Low = ExchangeForm.Low(figure),
        High = ExchangeForm.High(figure),
        Unit = figure.Unit,
        Hedge = figure.Hedge,
    };

    private static QuoteVerdict Judge(string quote, FigureClaim? claim = null) => QuoteJudge.Judge(Text, new(quote), French, claim);
}
