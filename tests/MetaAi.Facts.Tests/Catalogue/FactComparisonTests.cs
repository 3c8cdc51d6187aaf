using MetaAi.Facts.Consistency;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Tests.Series;

namespace MetaAi.Facts.Tests.Catalogue;

/// <summary>Who says what about the same, whether it goes together, and what to use.</summary>
public sealed class FactComparisonTests
{
    [Fact]
    public void Two_guidances_differ_and_meet()
    {
        var guidance = Made.Series(Made.Money("2025", "60 à 65 M€", modality: Modality.Forecast), Made.Money("2025", "60 à 80 M€", "Echo", Modality.Forecast))[2025].Comparison;

        (guidance.Outcome, guidance.Differs, guidance.Preferred).ShouldBe((ConsistencyOutcome.Consistent, true, null));
        (guidance.Intersection, guidance.Hull).ShouldBe((Millions(60, 65), Millions(60, 80)));
        guidance.Summary.ShouldBe("consistent, with different values, 60 to 65 million EUR in common");
        guidance.ToString().ShouldBe(
            "Cost of Acme 2025: consistent, with different values, 60 to 65 million EUR in common: 60 to 80 million EUR (forecast), \"60 à 80 M€\" (Echo); 60 to 65 million EUR (forecast), \"60 à 65 M€\" (Gazette)");
    }

    [Fact]
    public void What_came_to_be_lies_within_what_was_expected()
    {
        var year = Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "37 à 40 M€", "Echo", Modality.Forecast))[2024].Comparison;

        (year.Outcome, year.IsPeriodUncertain, year.Subject, year.Concept, year.Period).ShouldBe((ConsistencyOutcome.Within, false, "Acme", "Cost", ExtendedDate.Of("2024")));
    }

    [Fact]
    public void Of_statements_that_agree_the_finest_is_used_and_of_those_that_contradict_each_other_none()
    {
        Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "39,2 M€", "Echo"))[2024].Comparison.Preferred!.Sources[0].Name.ShouldBe("Echo");
        Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "45 M€", "Echo"))[2024].Comparison.Preferred.ShouldBeNull();
        Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "45 M€", "Echo", rank: Rank.Preferred))[2024].Comparison.Preferred!.Sources[0].Name.ShouldBe("Echo");
    }

    [Fact]
    public void One_statement_is_compared_with_nothing_and_is_the_one_to_use()
    {
        var only = Made.Series(Made.Money("2024", "39 M€"))[2024].Comparison;

        (only.Outcome, only.Preferred, only.Intersection, only.Hull).ShouldBe((ConsistencyOutcome.Complete, only.Statements[0], Millions(38.5m, 39.5m), Millions(38.5m, 39.5m)));
    }

    [Fact]
    public void A_deprecated_statement_is_left_out_where_there_is_another()
    {
        Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "45 M€", "Echo", rank: Rank.Deprecated))[2024].Comparison.Statements.Single().Sources[0].Name.ShouldBe("Gazette");
        Made.Series(Made.Money("2024", "45 M€", "Echo", rank: Rank.Deprecated))[2024].Comparison.Statements.Count.ShouldBe(1);
    }

    [Fact]
    public void Statements_in_two_currencies_stand_side_by_side()
    {
        var mixed = Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "39 millions de dollars", "Echo"))[2024].Comparison;

        (mixed.Outcome, mixed.Intersection, mixed.Preferred).ShouldBe((ConsistencyOutcome.NotComparable, null, null));
        mixed.ToString().ShouldStartWith("Cost of Acme 2024: not comparable: ");
    }

    [Fact]
    public void Facts_about_the_same_are_found_and_computed_ones_left_out()
    {
        var (one, two) = (Made.Money("2024", "39 M€"), Made.Money("2024", "45 M€", "Echo"));
        IFact[] facts = [one, two, Made.Money("2025", "39 M€"), one + two, Made.Money("2024", "1 M€", "Figaro", rank: Rank.Deprecated)];

        var found = FactComparisons.Of(facts).Single();

        found.Statements.ShouldBe([two, one]);
        found.Outcome.ShouldBe(ConsistencyOutcome.Inconsistent);
    }

    [Theory]
    [InlineData("2024", new[] { DayOfWeek.Tuesday, DayOfWeek.Monday }, ConsistencyOutcome.Complete)]
    [InlineData("2024", new[] { DayOfWeek.Tuesday }, ConsistencyOutcome.Inconsistent)]
    [InlineData("2024?", new[] { DayOfWeek.Tuesday }, ConsistencyOutcome.Undecided)]
    public void Lists_of_names_are_the_same_whatever_their_order(string period, DayOfWeek[] other, ConsistencyOutcome outcome)
    {
        IFact[] facts = [Names("One", "2024", DayOfWeek.Monday, DayOfWeek.Tuesday), Names("Two", period, other)];

        var found = FactComparisons.Of(facts).Single();

        (found.Outcome, found.Differs, found.Preferred?.Id).ShouldBe((outcome, outcome != ConsistencyOutcome.Complete, outcome == ConsistencyOutcome.Complete ? "Test.One" : null));
        FactComparisons.Of([facts[0], Names("Two", period, isOpen: true, other)]).ShouldBeEmpty();
    }

    [Fact]
    public void What_can_be_compared_with_no_other_is_reconciled_by_itself()
    {
        IFact[] facts = [Made.Money("2024", "39 M€"), Made.Money("2024", "40 M€", "Echo"), Made.Money("2024", "39 millions de dollars", "Figaro"), Names("Days", "2024", DayOfWeek.Monday)];

        FactComparisons.OfAll(facts).Select(each => each.Statements.Count).ShouldBe([2, 1, 1]);
    }

    [Fact]
    public void Dates_are_compared_as_days()
    {
        Fact<ExtendedDate> Due(string day, string source) => new()
        {
            Id = $"Port.Due[2024].{source}", Subject = "Acme", Concept = "Due", Value = ExtendedDate.Of(day), Period = ExtendedDate.Of("2024"), Evidence = Any.Evidence(day),
        };
        FactComparisons.Of([Due("2024-06", "A"), Due("2024-06-12", "B")]).Single().ToString().ShouldContain("consistent, with different values, 2024-06-12/2024-06-12 in common");
    }

    [Fact]
    public void A_catalogue_says_what_is_said_of_a_subject_for_a_period()
    {
        var catalogue = FactCatalogue.Of(typeof(FactComparisonTests).Assembly);

        catalogue.Compare().ShouldBeEmpty();
        catalogue.Reconcile("Acme", "Capex", "2024-04-01/2024-06-30").Single().Preferred!.Id.ShouldBe("Sample.Spending.Capex2024");
        catalogue.Reconcile("Acme", "Capex", "2024").ShouldBeEmpty();
        catalogue.Reconcile("Acme", "Growth", "2025").ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => catalogue.Reconcile("Acme", "Capex", "last year"));
        Should.Throw<ArgumentNullException>(() => catalogue.Reconcile(null!, "Capex", "2024"));
    }

    private static Fact<NameList<DayOfWeek>> Names(string name, string period, params DayOfWeek[] days) => Names(name, period, isOpen: false, days);

    private static Fact<NameList<DayOfWeek>> Names(string name, string period, bool isOpen, DayOfWeek[] days) => new()
    {
        Id = $"Test.{name}", Subject = "Acme", Concept = "Days", Value = NameList.Of(days), IsOpenList = isOpen, Period = ExtendedDate.Of(period), Evidence = Any.Evidence(name),
    };

    private static Interval Millions(decimal low, decimal high) => Interval.Between(Rational.FromDecimal(low * 1_000_000m), Rational.FromDecimal(high * 1_000_000m));
}
