using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>How many of those who got an offer leave, and how many join.</summary>
public sealed class TalentFlowTests
{
    private static readonly Gen<((decimal Low, decimal High) Offers, (decimal Low, decimal High) Leavers, int[] At)> Given =
        from offers in Any.Ends(10, 50)
        from leavers in Any.Ends(0, 10)
        from at in Gen.Choose(0, 100).ArrayOf(2)
        select (offers, leavers, at);

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Given, given =>
    {
        var flow = new TalentFlow(Any.People(given.Offers.Low, given.Offers.High), Any.People(given.Leavers.Low, given.Leavers.High));
        var (offers, leavers) = (given.Offers.Between(given.At[0]), given.Leavers.Between(given.At[1]));

        flow.LeavingShare.WithRounding!.Value.Contains(leavers / offers).ShouldBeTrue();
        flow.StayWithOffer.WithRounding!.Value.Contains(offers - leavers).ShouldBeTrue();
    });

    [Fact]
    public void At_least_seven_of_an_assumed_number_are_at_most_all_of_them()
    {
        TalentExample.Flow.LeavingShare.WithRounding.ShouldBe(Interval.Between(Rational.Of(7, 50), 1));
        TalentExample.Flow.StayWithOffer.WithRounding.ShouldBe(Interval.Between(0, 43));
        TalentExample.Flow.LeavingShare.Explain().ShouldContain("nobody stated a number");
    }

    [Fact]
    public void More_leavers_than_offers_are_refused() => Should.Throw<ArgumentException>(() => new TalentFlow(Any.People(5, 6), Any.People(7, null)))
        .Message.ShouldStartWith("At least 1 more people leave than got an offer.");

    [Theory]
    [InlineData("employees", "4 more employees leave than got an offer.")]
    [InlineData(null, "4 more leave than got an offer.")]
    public void How_many_more_is_said_before_the_noun(string? noun, string message) => Should.Throw<ArgumentException>(
            () => new TalentFlow(Assumption.Quantity(3, noun, "given", "offers"), Assumption.Quantity(7, noun, "given", "leavers")))
        .Message.ShouldStartWith(message);

    [Fact]
    public void One_count_under_two_names_counts_once()
    {
        var seven = Any.People(7, 7);

        Refused([("A", Hires.Announcement.HiresFromOpenAI), ("B", Any.People(1, 1)), ("C", Hires.Announcement.HiresFromOpenAI)], "'A' and 'C' are one count");
        Refused([("A", seven), ("B", seven)], "'A' and 'B' are one count");
        Refused([("A", Hires.Announcement.Recruit.Count("employés")), ("B", Hires.Announcement.Recruit.Count("employés"))], "are one count");
        new HeadCount([new("A", Any.People(7, 7)), new("B", Any.People(7, 7))]).Total.Amount.ShouldBe(14);
    }

    [Fact]
    public void One_who_is_named_is_told_as_a_name() => TalentExample.Joining.Total.Explain().ShouldContain("1 name, ");

    [Fact]
    public void At_least_seven_several_and_one_who_is_named_are_ten_or_more()
    {
        TalentExample.Joining.Total.WithRounding.ShouldBe(Interval.Between(10, null));
        TalentExample.Joining.Total.Explain().ShouldContain("Alexander Wang");
    }

    [Fact]
    public void Groups_are_told_apart_and_count_one_noun()
    {
        Refused([], "no group");
        Refused([("A", Any.People(1, 1)), ("a", Any.People(1, 1))], "'A' is there twice");
        Refused([("A", Any.People(1, 1)), ("B", TalentExample.YearsOfSalary)], "use counts of one noun");
        Refused([("A", Any.People(-1, 1))], "below zero");
    }

    private static void Refused((string Name, IUnknown<Quantity> Count)[] groups, string reason) => Should.Throw<ArgumentException>(
        () => new HeadCount(groups.Select(group => new CountedGroup(group.Name, group.Count)))).Message.ShouldContain(reason);
}
