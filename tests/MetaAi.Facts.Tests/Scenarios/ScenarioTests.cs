using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Tests.Scenarios;

/// <summary>A scenario finds what it is computed from, and refuses what could not be shown.</summary>
public sealed class ScenarioTests
{
    private static readonly Assumption<MonetaryAmount> Cost = Assumption.Money(8_000_000_000, 10_000_000_000, "USD", "a round number", "cost");
    private static readonly Assumption<Ratio> Share = Assumption.Percent(20, "a round number", "share");
    private static readonly ScenarioAnswer Part = new("part", Cost * Share);

    [Fact]
    public void Inputs_are_the_assumptions_of_answers_and_rules_in_the_order_of_use()
    {
        var other = Assumption.Money(1, "USD", "none", "other");
        var scenario = new Scenario("Parts", [Part, new("again", Share * Cost)], [new(Share) { Least = 0, Most = 1 }], [new(Cost - other, "Less.")]);

        scenario.Inputs.Select(input => input.Assumption).ShouldBe([Cost, Share, other]);
        (scenario.Inputs[1].Most, scenario.Inputs[0].Most).ShouldBe((Rational.Of(1, 1), null));
        scenario.Inputs.Select(input => input.Name).ShouldBe(["cost", "share", "other"]);
    }

    [Fact]
    public void What_cannot_be_shown_is_refused_with_the_cause()
    {
        var other = Assumption.Percent(1, "none", "other");

        Refused(() => new Scenario(" ", [Part])).ShouldContain("title");
        Refused(() => new Scenario("t", [])).ShouldStartWith("There is no answer");
        Refused(() => new Scenario("t", [Part, Part])).ShouldStartWith("Two answers are called 'part'");
        Refused(() => new Scenario("t", [Part with { Name = "" }])).ShouldContain("answers");
        Refused(() => new Scenario("t", [Part], [new(other)])).ShouldStartWith("No answer is computed from 'other'");
        Refused(() => new Scenario("t", [Part], [new(Share) { Least = 2, Most = 1 }])).ShouldStartWith("The least of 'share', 2, is more than the most, 1");
        Refused(() => new Scenario("t", [Part], [new(Share) { Step = 0 }])).ShouldStartWith("The step of 'share' is 0");
        Refused(() => new Scenario("t", [Part], rules: [new(-Cost, "Spend less.")])).ShouldStartWith("The assumptions break the rule 'Spend less.'");
        Refused(() => new Scenario("t", [Part], chart: ScenarioChart.Split("whole"))).ShouldStartWith("The chart draws 'whole', which is no answer: there is 'part'");
        Refused(() => new Scenario("t", [Part], chart: ScenarioChart.Curve("part", other, 0, 1))).ShouldStartWith("The chart is over 'other'");
        Refused(() => ScenarioChart.Curve("part", Share, 1, 1)).ShouldStartWith("A curve goes from");
        Refused(() => ScenarioChart.Split()).ShouldStartWith("Nothing has no parts");
        Refused(() => new FactChapter("t", [], [Any.Fact(Any.Amount) * Share])).ShouldContain("was computed in passing");
    }

    private static string Refused(Func<object> make) => Should.Throw<ArgumentException>(make).Message;
}
