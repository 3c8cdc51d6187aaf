using MetaAi.Facts.Core.Tests.Json;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Core.Tests.Numbers;

/// <summary>A number is read as it writes itself, and what would have to be rounded is not read.</summary>
public sealed class RationalParserTests
{
    [Fact]
    public void Both_forms_of_every_number_are_read_back() => Oracle.Holds(AnyFigure.Numbers, 2_000, number =>
        Rational.TryParse(number.ToString()) == number && Rational.TryParse(number.ToFractionString()) == number ? null : $"{number} or {number.ToFractionString()}");

    [Theory]
    [InlineData("2/4", "0.5")]
    [InlineData("1.50", "1.5")]
    [InlineData("-0", "0")]
    [InlineData("-6/4", "-1.5")]
    [InlineData("007", "7")]
    [InlineData("0.50000000000000000000000000000000000000000", "0.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Other_ways_to_write_a_number_exactly_are_read(string text, string number) => Rational.TryParse(text)!.Value.ToString().ShouldBe(number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1e3")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("99999999999999999999999999999.5")]
    public void What_is_not_exact_is_not_read(string? text) => Rational.TryParse(text).ShouldBeNull();
}
