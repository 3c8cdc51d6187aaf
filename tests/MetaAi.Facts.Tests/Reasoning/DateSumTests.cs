using NodaTime;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>A length of time after a date is as uncertain as both are.</summary>
public sealed class DateSumTests
{
    // D04.
    [Fact]
    public void A_hedged_length_leaves_the_end_open()
    {
        var sum = Date("2025?", "Test.Said") + Said.Duration("au moins trois à cinq ans", "Test.Length");

        (sum.Value.Earliest, sum.Value.Latest, sum.Value.IsUncertain).ShouldBe((new LocalDate(2028, 1, 1), null, true));
        (sum.Value.Low, sum.Value.High).ShouldBe((new LocalDate(2028, 1, 1), new LocalDate(2030, 12, 31)));
        (sum.Nominal, sum.WithRounding, sum.IsApproximate, sum.Refusal).ShouldBe((null, null, false, null));
        sum.Facts.Select(fact => fact.Id).ShouldBe(["Test.Said", "Test.Length"]);
        sum.ToString().ShouldBe("from 2028 to 2030 or later (uncertain)");
    }

    [Theory]
    [InlineData("2025", "P3Y", null, "2028")]
    [InlineData("2025-06", "P1M", null, "2025-07")]
    [InlineData("2024-01-31", "P1M", null, "2024-02-29")]
    [InlineData("2024-Q2", "P1Y", null, "2025-34")]
    [InlineData("2025", "P1Y", "P2Y", "2026/2027")]
    [InlineData("2025-01-31", "P2W", null, "2025-02-14")]
    [InlineData("2024/..", "P1Y", null, "2025/..")]
    [InlineData("2025~", "P1Y", null, "2026~")]
    public void The_extent_moves_as_a_whole(string date, string low, string? high, string expected) =>
        (Date(date) + Length(DurationRange.Of(low, high ?? low))).Value.Edtf.ShouldBe(expected);

    [Theory]
    [InlineData(Hedge.AtMost, null, "2028-12-31")]
    [InlineData(Hedge.MoreThan, "2028-01-01", null)]
    [InlineData(Hedge.Approx, "2028-01-01", "2028-12-31")]
    public void A_hedge_bounds_as_it_does_elsewhere(Hedge hedge, string? earliest, string? latest)
    {
        var value = (Date("2025") + Length(DurationRange.Of(hedge == Hedge.AtMost ? null : "P3Y", hedge == Hedge.MoreThan ? null : "P3Y", hedge))).Value;

        (value.Earliest?.ToString("R", null), value.Latest?.ToString("R", null)).ShouldBe((earliest, latest));
        value.IsApproximate.ShouldBe(hedge == Hedge.Approx);
    }

    [Fact]
    public void Sums_go_on()
    {
        var sum = (Date("2025") + Length(DurationRange.Of("P1Y", "P1Y"))).Plus(Assumption.Duration(DurationRange.Of("P1Y", "P2Y"), "a delay", "delay"));

        sum.Value.Edtf.ShouldBe("2027/2028");
        (sum.Modality, sum.Facts.Count).ShouldBe((Modality.Estimate, 2));
    }

    [Fact]
    public void What_has_no_sum_says_why()
    {
        (Date("../2028") + Length(DurationRange.Of("P3Y", null, Hedge.AtLeast))).Refusal!.Message.ShouldContain("on neither side");
        (Date("2025") + Length(DurationRange.Of("PT3H", "PT3H"))).Refusal!.Message.ShouldContain("whole days");
        (Date("2025") + Length(DurationRange.Of("P1.5M", "P1.5M"))).Refusal!.Message.ShouldContain("whole days");
        (Date("2025") + Length(DurationRange.Of("P9000Y", "P9000Y"))).Refusal!.Message.ShouldContain("1 to 9999");
        (Date("2025") + Said.Nonexistent<DurationRange>("Test.None")).Refusal!.Message.ShouldContain("does not exist");

        var undisclosed = Date("2025") + Said.Undisclosed<DurationRange>("Test.Secret");
        (undisclosed.ValueKind, undisclosed.Undisclosed.Single().Id, undisclosed.ToString()).ShouldBe((ValueKind.SomeValue, "Test.Secret", "undisclosed"));
        Should.Throw<InvalidOperationException>(() => undisclosed.Value).Message.ShouldContain("Test.Secret");
    }

    private static Fact<ExtendedDate> Date(string edtf, string id = "Test.Date") => Any.Fact(ExtendedDate.Of(edtf), id);

    private static Fact<DurationRange> Length(DurationRange length) => Any.Fact(length, "Test.Length");
}
