using System.Globalization;
using System.Text.RegularExpressions;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Core.Tests.Stating;

/// <summary>Bounds are printed outward and short, and never so that a reader takes them for narrower than they are.</summary>
public sealed partial class EvaluationWordsTests
{
    [Theory]
    [InlineData("17300000000", "16250000000", "18350000000", "USD", "17.3 billion USD (16.2 to 18.4 billion)")]
    [InlineData("9/26", "269/790", "271/770", "percent", "34.6 % (34.0 % to 35.2 %)")]
    [InlineData("173/913", "13/73", "367/1827", "percent", "18.9 % (17.8 % to 20.1 %)")]
    [InlineData(null, "(2800000000000/99", null, "USD", "more than 28.2 billion USD")]
    [InlineData(null, "700000000", null, "USD", "at least 700 million USD")]
    [InlineData(null, null, "17/20", "percent", "at most 85 %")]
    [InlineData(null, "(0", "(395/32", "USD/person", "less than 12.4 USD a person")]
    [InlineData("200000000000/7", "200000000000/7", "200000000000/7", "USD", "200000000000/7 USD")]
    [InlineData("4", "4", "4", "sources", "4 sources")]
    [InlineData("23/5", "9/2", "47/10", "pp", "4.6 pp (4.5 pp to 4.7 pp)")]
    [InlineData(null, "41/79", "53/77", "percent", "51 % to 69 %")]
    [InlineData(null, "120/79", "160/77", "x", "1.51 to 2.08 ×")]
    [InlineData(null, "60000000000", "65000000000", "USD", "60 to 65 billion USD")]
    [InlineData("0", "-500", "500", "EUR", "0 EUR (-500 to 500)")]
    [InlineData(null, "-100000000", "-9000000", "EUR", "-100 to -9 million EUR")]
    [InlineData(null, null, null, "EUR", "without bounds")]
    [InlineData("999999999", "999999000", "1000000999", "USD", "1.000000 billion USD (0.999999 to 1.000001 billion)")]
    public void A_value_is_printed_so(string? amount, string? minimum, string? maximum, string unit, string words) =>
        EvaluationWords.Of(Number(amount), Bounds(minimum, maximum), DimensionOf(unit), unit == "x").ShouldBe(words);

    [Fact]
    public void What_is_printed_contains_what_is_meant()
    {
        var random = new Random(20_250_701);
        for (var i = 0; i < 5_000; i++)
        {
            var low = Rational.Of(random.NextInt64(-1_000_000_000_000, 1_000_000_000_000), random.Next(1, 1000));
            var high = low + Rational.Of(random.NextInt64(1, 1L << random.Next(1, 45)), random.Next(1, 1000));
            var words = EvaluationWords.Of((low + high) / Rational.Of(2, 1), Interval.Between(low, high), Dimension.Points);
            var numbers = Numbers().Matches(words).Select(match => Rational.TryParse(match.Value)!.Value).ToList();

            numbers.Count.ShouldBe(3, words);
            numbers[1].ShouldBeLessThanOrEqualTo(low, words);
            numbers[2].ShouldBeGreaterThanOrEqualTo(high, words);

            // Not by more than the second digit of their distance.
            (numbers[2] - numbers[1]).ShouldBeLessThan((high - low) * Rational.Of(13, 10), words);
            (numbers[1] <= numbers[0] && numbers[0] <= numbers[2]).ShouldBeTrue(words);
        }
    }

    [Fact]
    public void The_words_are_the_same_under_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            EvaluationWords.Of(Number("-17/10"), Bounds("-9/5", "-8/5"), Dimension.Points).ShouldBe("-1.7 pp (-1.8 pp to -1.6 pp)");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static Rational? Number(string? text) => text is null ? null : Rational.TryParse(text.TrimStart('('));

    private static Interval Bounds(string? minimum, string? maximum) =>
        Interval.Between(Number(minimum), Number(maximum), minimum?.StartsWith('(') ?? false, maximum?.StartsWith('(') ?? false);

    private static Dimension DimensionOf(string unit) => unit switch
    {
        "percent" or "x" => Dimension.Ratio,
        "pp" => Dimension.Points,
        "USD/person" => new(DimensionKind.Money, "USD", new("personnes", "fr")),
        { Length: 3 } => new(DimensionKind.Money, unit),
        _ => new(DimensionKind.Quantity, Unit: new(unit, "fr")),
    };

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
