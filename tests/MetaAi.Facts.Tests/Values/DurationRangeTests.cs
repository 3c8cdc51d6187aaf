using MetaAi.Facts.Dates;
using MetaAi.Testing;
using NodaTime;

namespace MetaAi.Facts.Tests.Values;

public sealed class DurationRangeTests
{
    [Fact]
    public void A_length_keeps_the_unit_that_was_said()
    {
        var length = DurationRange.Of("P3Y", "P5Y");

        (length.Amount, length.Minimum, length.Maximum).ShouldBe((null, new CalendarDuration(3, DurationUnit.Year), new CalendarDuration(5, DurationUnit.Year)));
        DurationRange.Of("P1Y", "P1Y").ShouldNotBe(DurationRange.Of("P12M", "P12M"));
    }

    [Fact]
    public void One_length_is_an_amount_and_a_hedge_no_tolerance()
    {
        DurationRange.Of("P3Y", "P3Y").Amount.ShouldBe(new CalendarDuration(3, DurationUnit.Year));
        var about = DurationRange.Of("PT36H", "PT36H", Hedge.Approx);
        (about.Amount, about.Minimum, about.BoundsOrigin).ShouldBe((new CalendarDuration(36, DurationUnit.Hour), null, null));
    }

    [Theory]
    [InlineData("P2Y", "P6M")]
    [InlineData("P1Y", "P12M")]
    [InlineData(null, null)]
    [InlineData("3 years", null)]
    public void Ends_that_are_reversed_missing_or_no_lengths_are_refused(string? low, string? high) =>
        Should.Throw<ArgumentException>(() => DurationRange.Of(low, high, Hedge.Exact));

    [Theory]
    [InlineData("P3Y", "P3Y", Hedge.Exact, "3 years")]
    [InlineData("P3Y", "P5Y", Hedge.Exact, "3 to 5 years")]
    [InlineData("P6M", null, Hedge.AtLeast, "at least 6 months")]
    [InlineData("P3Y", "P5Y", Hedge.AtLeast, "at least 3 to 5 years")]
    [InlineData("P2Y3M10D", "P2Y3M10D", Hedge.Exact, "2 years 3 months 10 days")]
    [InlineData("P1DT12H", "P1DT12H", Hedge.Nearly, "nearly 1 day 12 hours")]
    public void It_says_itself_in_words(string? low, string? high, Hedge hedge, string words)
    {
        using var finnish = new CultureScope();

        DurationRange.Of(low, high, hedge).ToString().ShouldBe(words);
        var figure = DurationRange.Of(low, high, hedge).ToFigure();
        DurationRange.Of(figure.Low?.ToString(), figure.High?.ToString(), figure.Hedge).ShouldBe(DurationRange.Of(low, high, hedge));
    }

    [Theory]
    [InlineData("P3Y", "P3Y")]
    [InlineData("P2.5Y", "P2Y6M")]
    [InlineData("P1.5W", "P1W3DT12H")]
    [InlineData("P2.5D", "P2DT12H")]
    [InlineData("P2Y3M10D", "P2Y3M10D")]
    [InlineData("PT1.5S", "PT1S500000000n")]
    [InlineData("P0D", "P0D")]
    public void A_length_is_a_period_that_is_exactly_as_long(string length, string period)
    {
        CalendarDuration.TryParse(length)!.Value.TryToPeriod(out var made).ShouldBeTrue();
        made!.ToString().ShouldBe(period);
    }

    [Theory]
    [InlineData("P1.5M")]
    [InlineData("P2.3Y")]
    [InlineData("P3000000000Y")]
    public void A_length_that_no_period_has_is_refused(string length)
    {
        CalendarDuration.TryParse(length)!.Value.TryToPeriod(out var made).ShouldBeFalse();
        made.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => CalendarDuration.TryParse(length)!.Value.ToPeriod()).Message.ShouldContain(length);
    }

    [Fact]
    public void A_period_is_added_to_a_date() =>
        (new LocalDate(2024, 2, 29) + DurationRange.Of("P3Y", "P3Y").Amount!.Value.ToPeriod()).ShouldBe(new LocalDate(2027, 2, 28));
}
