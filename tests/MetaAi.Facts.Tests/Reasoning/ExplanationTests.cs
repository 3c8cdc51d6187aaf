using System.Globalization;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>A value tells where it comes from, down to the words.</summary>
public sealed class ExplanationTests
{
    private static readonly Fact<MonetaryAmount> Operating = Said.Money("91,3 milliards de dollars", "Cash.Operating", "2024");
    private static readonly Fact<MonetaryAmount> Spent = Said.Money("39 milliards de dollars", "Cash.Spent", "2024");

    [Fact]
    public async Task A_share_of_what_is_left()
    {
        using var finnish = new CultureScope();

        await Verify(((Operating - Spent) / Operating).Explain());
    }

    [Fact]
    public Task An_assumption_on_a_hedged_fact()
    {
        var share = Assumption.Percent(10, 20, "a usual marketplace fee", "share");

        return Verify((share * Said.Money("plus de 14 milliards de dollars", "Cash.Revenue", "2024") * (1 - share)).Explain());
    }

    [Fact]
    public Task What_stands_twice_is_told_once()
    {
        var left = Operating - Spent;

        return Verify((left / (left + left)).Explain());
    }

    [Fact]
    public Task What_has_no_value_is_explained_too() => Verify(string.Join(
        "\n\n",
        (Spent * Said.Undisclosed<Ratio>("Cash.Share")).Explain(),
        (Spent + Said.Money("60 à 65 milliards de dollars", "Cash.Planned", "2025")).Explain(),
        (Spent / Said.Ratio("environ un tiers", "Cash.Part")).Explain(),
        Any.OpenList("Test.Days", DayOfWeek.Monday, DayOfWeek.Friday).Count().Explain(),
        Said.Nonexistent<Ratio>("Cash.None").OrZero().Explain(),
        (Any.Fact(ExtendedDate.Of("2025?"), "Test.Said") + Said.Duration("au moins trois à cinq ans", "Test.Length")).Explain(),
        Spent.Explain()));

    [Theory]
    [InlineData(null)]
    [InlineData("employés")]
    public void Names_are_counted_as_names_whatever_they_are_counted_as(string? noun)
    {
        Any.Fact(DayOfWeek.Monday, "Test.Day").Count(noun).Explain().ShouldContain("Acme, Day: 1 name, Monday, ");
        Any.OpenList("Test.Days", DayOfWeek.Monday, DayOfWeek.Friday).Count(noun).Explain().ShouldContain("at least 2 names, Monday");
    }

    [Fact]
    public void A_value_rests_on_facts_and_assumptions_each_once_in_order_of_use()
    {
        var share = Assumption.Percent(10, 20, "a usual marketplace fee", "share");
        var left = Operating - Spent;

        ((left * share) / (Operating + left)).Inputs().ShouldBe([Operating, Spent, share]);
        Spent.Inputs().ShouldBe([Spent]);
        share.Inputs().ShouldBe([share]);
        Any.Fact("words").Inputs().Single().ShouldBeOfType<Fact<string>>();
        ((IAssumption)share).Words.ShouldBe("10 to 20 %");
        Enumerable.Range(0, 20_000).Aggregate(-Spent, (value, _) => -value).Inputs().ShouldBe([Spent]);
        Should.Throw<ArgumentNullException>(() => ((IUnknown)null!).Inputs());
    }

    [Fact]
    public void However_deep_it_is_and_however_often_a_part_is_shared()
    {
        var deep = Enumerable.Range(0, 20_000).Aggregate(-Spent, (value, _) => -value);
        var shared = Enumerable.Range(0, 200).Aggregate(-Spent, (value, _) => value + value);

        deep.Explain().Split('\n').Length.ShouldBeGreaterThan(20_000);
        deep.Refusal.ShouldNotBeNull();
        shared.Explain().Split('\n').Length.ShouldBeLessThan(500);
        FactRecord.From(deep).Derivation!.Formula.ShouldBeNull();
        FactRecord.From(shared).ToString().Length.ShouldBeLessThan(30_000);
        FactRecord.From(Enumerable.Range(0, 900).Aggregate(-Spent, (value, _) => -value)).ToString().ShouldContain("negate");
    }

    [Fact]
    public void A_line_is_a_line_whatever_the_words_are()
    {
        var fact = Said.Fact(Any.Amount, "39\nmilliards", "Cash.Spent");

        (-fact).Explain().Split('\n').Length.ShouldBe(4);
        (-Assumption.Number(1, "one\r\nreason", "name")).Explain().Split('\n').Length.ShouldBe(4);
        (-Assumption.Number(1, "reason", "name")).Explain().ShouldContain(1.ToString(CultureInfo.InvariantCulture) + " (assumption: reason)");
    }
}
