using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Text;

public sealed class NearSpellingTests
{
    [Theory]
    [InlineData("Meta Platforms", "Meta Plaforms")]
    [InlineData("Meta Platforms", "Meta Platfroms")]
    [InlineData("Meta Platforms", "Meta platforms")]
    [InlineData("Meta Platforms", "MetaPlatforms")]
    [InlineData("Société du Môle", "Societe du Mole")]
    [InlineData("CapitalExpenditure", "CapitalExpenditures")]
    [InlineData("Approached", "Aproached")]
    [InlineData("Revenue", "Revenux")]
    public void A_slip_of_the_pen_is_found_in_either_order(string one, string other)
    {
        NearSpelling.Pairs([one, other]).ShouldBe([(one, other)]);
        NearSpelling.Pairs([other, "Something else", one]).ShouldBe([(other, one)]);
    }

    [Theory]
    [InlineData("Llama 3", "Llama 4")]
    [InlineData("Revenue2023", "Revenue2024")]
    [InlineData("Group A", "Group B")]
    [InlineData("PlanA", "PlanB")]
    [InlineData("Cost", "Cast")]
    [InlineData("Price", "Stake")]
    [InlineData("Stage", "Stake")]
    [InlineData("StakeSize", "StageSize")]
    [InlineData("Minimum", "Maximum")]
    [InlineData("Phase II", "Phase III")]
    [InlineData("Meta", "Mета")]
    public void Two_things_are_two(string one, string other) => NearSpelling.Pairs([one, other]).ShouldBeEmpty();

    [Fact]
    public void Pairs_are_said_once_and_by_the_later_name() =>
        NearSpelling.Pairs(["Revenue", "Revenues", "Price", "Revenux"]).ShouldBe([("Revenue", "Revenues"), ("Revenue", "Revenux")]);

    [Fact]
    public void Ten_thousand_names_that_differ_in_a_number_are_as_many_things() =>
        NearSpelling.Pairs([.. Enumerable.Range(0, 10_000).Select(number => $"Measured concept of plant {number}")]).ShouldBeEmpty();

    [Theory]
    [InlineData("Oracl", "Oracle")]
    [InlineData("oracle", "Oracle")]
    [InlineData("Zebra", null)]
    [InlineData("", null)]
    public void The_nearest_of_some_words_is_told(string word, string? nearest) => NearSpelling.Nearest(word, ["Compas", "Oracle"]).ShouldBe(nearest);
}
