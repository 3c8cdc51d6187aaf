using MetaAi.Facts.Consistency;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>Comparisons say what is certain, what is impossible, and no more.</summary>
public sealed class ComparisonTests
{
    // F01, F02, F04.
    [Theory]
    [InlineData("60 à 65 milliards de dollars", "39 milliards de dollars", Certainty.Certain)]
    [InlineData("entre 60 et 80 milliards de dollars", "65 milliards de dollars", Certainty.Undecided)]
    [InlineData("plus de 14 milliards de dollars", "14,0 milliards de dollars", Certainty.Undecided)]
    [InlineData("39 milliards de dollars", "60 à 65 milliards de dollars", Certainty.Impossible)]
    [InlineData("environ 60 milliards de dollars", "39 milliards de dollars", Certainty.Undecided)]
    [InlineData("plus de 14 milliards de dollars", "au plus 14 milliards de dollars", Certainty.Certain)]
    [InlineData("au moins 14 milliards de dollars", "au plus 14 milliards de dollars", Certainty.Undecided)]
    public void Greater(string left, string right, Certainty expected)
    {
        var (one, other) = (Said.Money(left, "Test.Left", "2025"), Said.Money(right, "Test.Right", "2024"));

        one.GreaterThan(other).ShouldBe(expected);
        other.LessThan(one).ShouldBe(expected);
        (one.IsCertainlyGreaterThan(other), one.IsPossiblyGreaterThan(other)).ShouldBe((expected == Certainty.Certain, expected != Certainty.Impossible));
        (other.IsCertainlyLessThan(one), other.IsPossiblyLessThan(one)).ShouldBe((expected == Certainty.Certain, expected != Certainty.Impossible));
    }

    // F03 and its kind: the plain intervals overlap.
    [Fact]
    public void What_both_share_cancels()
    {
        var (cost, part) = (Assumption.Money(8, 10, "USD", "given", "cost"), Assumption.Money(1, "USD", "given", "part"));

        (cost - part).LessThan(cost).ShouldBe(Certainty.Certain);
        cost.LessThan(cost).ShouldBe(Certainty.Impossible);
        (cost - part).LessThan(Assumption.Money(8, 10, "USD", "given", "cost")).ShouldBe(Certainty.Undecided);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused_and_what_is_undisclosed_is_undecided()
    {
        var dollars = Said.Money("39 milliards de dollars", "Test.Dollars");

        Should.Throw<InvalidOperationException>(() => dollars.LessThan(Said.Money("39 milliards d'euros", "Test.Euros"))).Message.ShouldContain("exchange rates");
        dollars.LessThan(Said.Undisclosed<MonetaryAmount>("Test.Secret")).ShouldBe(Certainty.Undecided);
    }

    [Theory]
    [InlineData("2024", "2025", Certainty.Certain)]
    [InlineData("2025", "2024", Certainty.Impossible)]
    [InlineData("2025-06", "2025", Certainty.Undecided)]
    [InlineData("2025-06-30", "2025-06-30", Certainty.Impossible)]
    [InlineData("2024?", "2025", Certainty.Undecided)]
    [InlineData("2024~", "2025", Certainty.Undecided)]
    [InlineData("../2024", "2025", Certainty.Certain)]
    [InlineData("2026/..", "2025", Certainty.Impossible)]
    [InlineData("2024/..", "2025", Certainty.Undecided)]
    public void Dates_are_compared_by_the_days_that_they_may_mean(string left, string right, Certainty expected)
    {
        var (one, other) = (Any.Fact(ExtendedDate.Of(left), "Test.Left"), Any.Fact(ExtendedDate.Of(right), "Test.Right"));

        one.LessThan(other).ShouldBe(expected);
        one.LessThan(one).ShouldBe(Certainty.Impossible);
        one.LessThan(Said.Undisclosed<ExtendedDate>("Test.Secret")).ShouldBe(Certainty.Undecided);
        Should.Throw<InvalidOperationException>(() => one.LessThan(Said.Nonexistent<ExtendedDate>("Test.None"))).Message.ShouldContain("'Test.None'");
    }

    [Fact]
    public void A_claim_is_checked_against_what_it_comes_to()
    {
        var growth = Said.Money("60 à 65 milliards de dollars", "Test.Next", "2025") / Said.Money("39 milliards de dollars", "Test.This", "2024") - 1;

        Claim.Check(Said.Ratio("60 %", "Test.Claim"), growth).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        Claim.Check(Said.Ratio("70 %", "Test.Claim"), growth).Outcome.ShouldBe(ConsistencyOutcome.Undecided);
        Claim.Check(Said.Ratio("60 %", "Test.Claim"), growth).ToString().ShouldBe("consistent: 60.0 % (59.5 % to 60.5 %), computed 51 % to 69 %");
        var wrong = Claim.Check(Said.Ratio("40 %", "Test.Claim"), growth);
        wrong.ToString().ShouldBe("inconsistent: 40.0 % (39.5 % to 40.5 %), computed 51 % to 69 %, at least 11.3 pp apart");
        (wrong.Outcome, wrong.Claim.WithRounding, wrong.Computed.WithRounding, wrong.Gap).ShouldBe((
            ConsistencyOutcome.Inconsistent, Interval.Between(0.395m, 0.405m), growth.WithRounding, Rational.Of(41, 79) - 0.405m));
        var other = Claim.Check(Said.Money("40 milliards de dollars", "Test.Money"), growth);
        other.ToString().ShouldBe($"undecided: {other.Refusal!.Message}");
    }

    [Theory]
    [InlineData("2025", null)]
    [InlineData("2025-01-01/2025-12-31", null)]
    [InlineData("2025?", null)]
    [InlineData("2024", "of 2024, and its formula of 2025")]
    [InlineData("2025-Q2", "AcrossPeriods")]
    [InlineData(null, null)]
    public void A_claim_is_of_the_period_of_its_formula(string? period, string? words)
    {
        var (next, now) = (Said.Money("60 à 65 milliards de dollars", "Test.Next", "2025"), Said.Money("39 milliards de dollars", "Test.This", "2024"));
        var claim = Said.Ratio("60 %", "Test.Claim", period);
        foreach (var growth in (Derived<Ratio>[])[next / now - 1, 1 - now / next])
        {
            var check = Claim.Check(claim, growth);
            (check.Refusal is null).ShouldBe(words is null);
            check.Refusal?.Message.ShouldContain(words!);
        }

        // What is of no one period is held against none.
        Claim.Check(claim, next / now).Refusal.ShouldBeNull();
        Claim.Check(claim, (next / now - 1).AcrossPeriods()).Refusal.ShouldBeNull();
        Claim.Check(claim, (next - now).AcrossPeriods() / now).Refusal.ShouldBeNull();
        Claim.Check(claim, Assumption.Percent(60, 60, "as last time", name: "growth")).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("2024", "2024", ConsistencyOutcome.Inconsistent)]
    [InlineData("2024?", "2024", ConsistencyOutcome.Undecided)]
    [InlineData("2024", "2024~", ConsistencyOutcome.Undecided)]
    [InlineData("2024%", "2024%", ConsistencyOutcome.Undecided)]
    public void An_uncertain_period_decides_nothing_against_a_claim(string claimed, string computed, ConsistencyOutcome outcome) => Claim.Check(
        Said.Money("80 milliards de dollars", "Test.Claim", claimed), Said.Money("39 milliards de dollars", "Test.This", computed) * Assumption.Percent(100, 100, "all", name: "all")).Outcome.ShouldBe(outcome);

    // E11.
    [Fact]
    public void Open_lists_do_not_contradict_each_other()
    {
        NameList<DayOfWeek> two = [DayOfWeek.Monday, DayOfWeek.Tuesday];
        NameList<DayOfWeek> three = [DayOfWeek.Tuesday, DayOfWeek.Monday, DayOfWeek.Friday];

        two.Compare(three, isOpen: true).ShouldBe(ConsistencyOutcome.Consistent);
        two.Compare(three, isOpen: false).ShouldBe(ConsistencyOutcome.Inconsistent);
        two.Compare([DayOfWeek.Tuesday, DayOfWeek.Monday], isOpen: false).ShouldBe(ConsistencyOutcome.Complete);
        two.Union(three).ShouldBe([DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Friday]);
    }

    // D06.
    [Fact]
    public void An_open_list_counts_at_least_its_names()
    {
        var all = Any.Fact(NameList.Of(DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Friday), "Test.Hosts");
        var examples = Any.OpenList("Test.Examples", DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Friday);

        examples.Count().AsSaid.ShouldBe(Interval.Between(3m, null));
        examples.Count(unit: "hosts").ToString().ShouldBe("at least 3 hosts");
        (all.Count().Amount, all.Count().WithRounding).ShouldBe(((Rational)3m, Interval.Of(3m)));
        Said.Undisclosed<NameList<DayOfWeek>>("Test.Secret").Count().ValueKind.ShouldBe(ValueKind.SomeValue);
    }
}
