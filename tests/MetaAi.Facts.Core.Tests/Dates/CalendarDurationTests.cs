using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Core.Tests.Dates;

public sealed class CalendarDurationTests
{
    [Theory]
    [InlineData("P3Y")]
    [InlineData("P30M")]
    [InlineData("PT36H")]
    [InlineData("PT5M")]
    [InlineData("P2Y3M")]
    [InlineData("P2Y3M10D")]
    [InlineData("P1DT12H")]
    [InlineData("P1DT12H30M")]
    [InlineData("PT8H30M")]
    [InlineData("P2.5D")]
    [InlineData("P0D")]
    public void What_is_written_is_read_again(string text) =>
        CalendarDuration.TryParse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P3")]
    [InlineData("3Y")]
    [InlineData("p3y")]
    [InlineData("P-3Y")]
    [InlineData("P3YT")]
    [InlineData("P3MT2Y")]
    [InlineData("P3M2Y")]
    [InlineData("P3Y3Y")]
    [InlineData("P1.5Y2M")]
    [InlineData("P1Y2.5M")]
    [InlineData("P1Y0M")]
    [InlineData("P1Y2M3DT4H")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1,5D")]
    [InlineData("P1Y99999999999M")]
    [InlineData("P99999999999999999999999999999999Y")]
    [InlineData("P1000000000000001Y")]
    [InlineData("P 3Y")]
    [InlineData("PT1HT2M")]
    public void What_is_not_of_that_form_is_not_read(string? text) => CalendarDuration.TryParse(text).ShouldBeNull();

    [Fact]
    public void Lengths_are_ordered_by_mean_seconds()
    {
        CalendarDuration.TryParse("P1Y")!.Value.MeanSeconds.ShouldBe(CalendarDuration.TryParse("P12M")!.Value.MeanSeconds);
        CalendarDuration.TryParse("P2Y3M")!.Value.MeanSeconds.ShouldBe(CalendarDuration.TryParse("P27M")!.Value.MeanSeconds);
        CalendarDuration.TryParse("P1DT12H")!.Value.MeanSeconds.ShouldBe(129_600m);
    }
}
