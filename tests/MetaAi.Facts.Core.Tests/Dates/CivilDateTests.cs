using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Core.Tests.Dates;

/// <summary>A day is read as it writes itself.</summary>
public sealed class CivilDateTests
{
    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("XXXX-02-29")]
    public void A_day_is_read_back(string text) => CivilDate.TryParse(text)!.Value.ToString().ShouldBe(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("XXXX-00-01")]
    [InlineData("XXX1-01-01")]
    [InlineData("2024-01-1")]
    [InlineData("2024/01/01")]
    [InlineData("-024-01-01")]
    [InlineData("２０２４-01-01")]
    public void What_is_no_day_is_not_read(string? text) => CivilDate.TryParse(text).ShouldBeNull();
}
