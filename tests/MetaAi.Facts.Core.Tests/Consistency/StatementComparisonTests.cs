using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Consistency;

/// <summary>Statements are compared as one set: in any order, and with the meaning of their words.</summary>
public sealed class StatementComparisonTests
{
    private static readonly string[] Words =
    [
        "39 M€", "39,0 M€", "39,4 M€", "38,6 M€", "40 M€", "environ 39 M€", "plus de 38 M€", "moins de 39 M€", "au moins 39 M€", "37 à 40 M€", "entre 41 et 44 M€", "-3 M€", "un tiers", "39 %", "39 USD",
    ];

    [Fact]
    public void Neither_order_nor_repetition_changes_the_outcome()
    {
        var random = new Random(20_250_701);
        for (var i = 0; i < 2_000; i++)
        {
            var statements = Enumerable.Range(0, random.Next(2, 5)).Select(_ => Said(Words[random.Next(Words.Length)], modality: (Modality)random.Next(4))).ToArray();
            var shuffled = statements.ToArray();
            random.Shuffle(shuffled);
            var (one, other) = (StatementComparison.Of(statements), StatementComparison.Of(shuffled));

            (other.Outcome, other.Differs, other.Intersection, other.Hull, other.Preferred).ShouldBe((one.Outcome, one.Differs, one.Intersection, one.Hull, one.Preferred));
            StatementComparison.Of([.. statements, statements[0]]).Outcome.ShouldBe(one.Outcome);
        }
    }

    [Fact]
    public void A_statement_agrees_with_itself()
    {
        foreach (var words in Words)
        {
            StatementComparison.Of([Said(words), Said(words)]).Outcome.ShouldBeOneOf(ConsistencyOutcome.Complete, ConsistencyOutcome.Consistent);
        }
    }

    [Fact]
    public void What_is_consistent_as_a_whole_is_consistent_by_twos()
    {
        foreach (var one in Words)
        {
            foreach (var other in Words)
            {
                foreach (var third in Words)
                {
                    if (StatementComparison.Of([Said(one), Said(other), Said(third)]).Outcome == ConsistencyOutcome.Consistent)
                    {
                        StatementComparison.Of([Said(one), Said(other)]).Outcome.ShouldBeOneOf(ConsistencyOutcome.Consistent, ConsistencyOutcome.Complete);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("39 M€", "40 M€", ConsistencyOutcome.Inconsistent)]
    [InlineData("39 M€", "39,6 M€", ConsistencyOutcome.Undecided)]
    [InlineData("39 M€", "39,4 M€", ConsistencyOutcome.Consistent)]
    [InlineData("39 M€", "39 M€", ConsistencyOutcome.Complete)]
    [InlineData("39 M€", "39,0 M€", ConsistencyOutcome.Consistent)]
    [InlineData("60 M€", "64,5 M€", ConsistencyOutcome.Undecided)]
    [InlineData("60 M€", "65,5 M€", ConsistencyOutcome.Inconsistent)]
    [InlineData("environ 60 M€", "900 M€", ConsistencyOutcome.Undecided)]
    [InlineData("0 %", "0,6 %", ConsistencyOutcome.Undecided)]
    [InlineData("0 %", "-0,6 %", ConsistencyOutcome.Undecided)]
    [InlineData("1,500 Md€", "1,53 Md€", ConsistencyOutcome.Undecided)]
    [InlineData("1,500 Md€", "1,56 Md€", ConsistencyOutcome.Inconsistent)]
    [InlineData("39,0 M€", "39,06 M€", ConsistencyOutcome.Undecided)]
    [InlineData("39,0 M€", "39,11 M€", ConsistencyOutcome.Inconsistent)]
    [InlineData("3 000 visiteurs", "2,9 milliers de visiteurs", ConsistencyOutcome.Undecided)]
    [InlineData("3 001 visiteurs", "2,9 milliers de visiteurs", ConsistencyOutcome.Inconsistent)]
    [InlineData("2x", "180 %", ConsistencyOutcome.Consistent)]
    [InlineData("2x", "120 %", ConsistencyOutcome.Inconsistent)]
    [InlineData("plus de 14 M€", "moins de 14 M€", ConsistencyOutcome.Inconsistent)]
    [InlineData("39 M€", "39 USD", ConsistencyOutcome.NotComparable)]
    [InlineData("39 M€", "39 %", ConsistencyOutcome.NotComparable)]
    [InlineData("3 ans", "36 mois", ConsistencyOutcome.NotComparable)]
    [InlineData("le 12 juin 2024", "le 12 juin 2024", ConsistencyOutcome.Complete)]
    [InlineData("juin 2024", "le 12 juin 2024", ConsistencyOutcome.Consistent)]
    [InlineData("juin 2024", "le 1er juillet 2024", ConsistencyOutcome.Inconsistent)]
    [InlineData("avant juin 2024", "le 31 mai 2024", ConsistencyOutcome.Consistent)]
    [InlineData("avant juin 2024", "le 30 juin 2024", ConsistencyOutcome.Inconsistent)]
    public void Two_go_together_so(string one, string other, ConsistencyOutcome outcome) => StatementComparison.Of([Said(one), Said(other)]).Outcome.ShouldBe(outcome);

    [Fact]
    public void An_approximation_hides_no_contradiction_between_others() =>
        StatementComparison.Of([Said("39 M€"), Said("45,2 M€"), Said("environ 42 M€")]).Outcome.ShouldBe(ConsistencyOutcome.Inconsistent);

    [Fact]
    public void What_came_to_be_lies_in_what_was_expected_or_not()
    {
        Against("37 à 40 M€", "39 M€").ShouldBe(ConsistencyOutcome.Within);
        Against("37 à 40 M€", "45 M€").ShouldBe(ConsistencyOutcome.Outside);
        Against("37 à 39 M€", "39 M€").ShouldBe(ConsistencyOutcome.Undecided);
        Against("environ 39 M€", "39 M€").ShouldBe(ConsistencyOutcome.Undecided);
        Against("plus de 40 M€", "39 M€").ShouldBe(ConsistencyOutcome.Outside);

        static ConsistencyOutcome Against(string expected, string actual) => StatementComparison.Of([Said(expected, modality: Modality.Forecast), Said(actual)]).Outcome;
    }

    [Fact]
    public void Who_expects_something_else_later_has_revised_it()
    {
        var (early, late) = (Forecast("60 M€", "Zyx", "2024"), Forecast("65 M€", "Zyx", "2025"));

        StatementComparison.Of([early, late]).Outcome.ShouldBe(ConsistencyOutcome.Revised);
        StatementComparison.Of([early, Forecast("65 M€", "Wub", "2025")]).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        StatementComparison.Of([early, Forecast("60 M€", "Zyx", "2025")]).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        StatementComparison.Of([early, Forecast("65 M€", "Zyx", "2024")]).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        StatementComparison.Of([early, Forecast("65 M€", "Zyx", "2024?")]).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        StatementComparison.Of([early, Forecast("65 M€", "Zyx", "2024-06")]).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        StatementComparison.Of([Forecast("65 M€", "Zyx", "2024-06"), Forecast("60 M€", "Zyx", "2024-05-31")]).Outcome.ShouldBe(ConsistencyOutcome.Revised);

        static ComparedStatement Forecast(string words, string claimant, string issued) => Said(words, modality: Modality.Forecast) with { Claimant = claimant, Issued = EdtfDate.TryParse(issued) };
    }

    [Theory]
    [InlineData("2024?")]
    [InlineData("2024~")]
    [InlineData("2024%")]
    public void An_uncertain_period_decides_nothing_against_a_statement(string period)
    {
        var comparison = StatementComparison.Of([Said("39 M€", period), Said("45,5 M€")]);

        (comparison.Outcome, comparison.IsPeriodUncertain).ShouldBe((ConsistencyOutcome.Undecided, true));
        StatementComparison.Of([Said("39 M€", "2023"), Said("39 M€")]).Outcome.ShouldBe(ConsistencyOutcome.NotComparable);
        StatementComparison.Of([Said("39 M€") with { Period = null }, Said("39 M€") with { Period = null }]).Outcome.ShouldBe(ConsistencyOutcome.NotComparable);
        StatementComparison.Of([Said("39 M€") with { Concept = "Cost" }, Said("39 M€")]).Outcome.ShouldBe(ConsistencyOutcome.NotComparable);
        StatementComparison.Of([Said("39 M€", modality: Modality.Alleged), Said("39 M€")]).Outcome.ShouldBe(ConsistencyOutcome.NotComparable);
    }

    [Theory]
    [InlineData("60 %", "60 %")]
    [InlineData("60 %", "40 %")]
    [InlineData("un tiers", "33 %")]
    public void A_change_is_held_against_changes_from_the_same_alone(string one, string other)
    {
        var (share, change) = (Said(one) with { Of = "sales" }, Said(other) with { Of = "sales", IsChange = true });

        StatementComparison.Of([share, change]).Outcome.ShouldBe(ConsistencyOutcome.NotComparable);
        StatementComparison.Of([share with { IsChange = true }, change]).Outcome.ShouldNotBe(ConsistencyOutcome.NotComparable);
        StatementComparison.Of([share with { IsChange = true, Of = "costs" }, change]).Outcome.ShouldBe(ConsistencyOutcome.NotComparable);
    }

    private static ComparedStatement Said(string words, string period = "2024", Modality modality = Modality.Actual) => new()
    {
        Figure = FigureReader.Read(words, new ReadingContext { Language = "fr" }).Known,
        Language = "fr",
        Period = EdtfDate.TryParse(period),
        Modality = modality,
    };
}
