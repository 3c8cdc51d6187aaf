using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

public sealed class FigureDescriptionTests
{
    [Theory]
    [InlineData("39000000000", "39 billion USD")]
    [InlineData("1000000", "1 million USD")]
    [InlineData("1337000000", "1.337 billion USD")]
    [InlineData("5000000000000000", "5000 trillion USD")]
    [InlineData("-1200000000", "-1.2 billion USD")]
    [InlineData("999999", "999999 USD")]
    [InlineData("0.5", "0.5 USD")]
    [InlineData("0", "0 USD")]
    public void Scale_words_shorten_a_large_number(string number, string words) => Describe(Money(number, number)).ShouldBe(words);

    [Theory]
    [InlineData("1234567000", "1234567000 USD")]
    [InlineData("1250000.5", "1250000.5 USD")]
    [InlineData("1000000000001", "1000000000001 USD")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335 USD")]
    public void A_number_that_a_scale_word_would_not_shorten_keeps_all_its_digits(string number, string words) =>
        Describe(Money(number, number)).ShouldBe(words);

    [Theory]
    [InlineData("60000000000", "65000000000", "60 to 65 billion USD")]
    [InlineData("900000000", "1100000000", "900 million to 1.1 billion USD")]
    [InlineData("5", "7", "5 to 7 USD")]
    [InlineData("100", "150000000", "100 to 150000000 USD")]
    [InlineData("0", "5000000", "0 to 5 million USD")]
    [InlineData("-5000000", "-3000000", "-5 to -3 million USD")]
    public void A_range_says_a_common_scale_and_the_unit_once(string low, string high, string words) => Describe(Money(low, high)).ShouldBe(words);

    [Theory]
    [InlineData(Hedge.Approx, "300000000", "300000000", "about 300 million USD")]
    [InlineData(Hedge.Nearly, "300000000", "300000000", "nearly 300 million USD")]
    [InlineData(Hedge.MoreThan, "14000000000", null, "more than 14 billion USD")]
    [InlineData(Hedge.AtLeast, "14000000000", null, "at least 14 billion USD")]
    [InlineData(Hedge.LessThan, null, "10", "less than 10 USD")]
    [InlineData(Hedge.AtMost, null, "10", "at most 10 USD")]
    [InlineData(Hedge.UpTo, null, "65000000000", "up to 65 billion USD")]
    [InlineData(Hedge.Several, "2000000000", null, "several, at least 2 billion USD")]
    [InlineData(Hedge.From, "10", null, "from 10 USD")]
    [InlineData(Hedge.AtLeast, "3", "5", "at least 3 to 5 USD")]
    [InlineData(Hedge.Tolerance, "8000000", "12000000", "between 8 million USD and 12 million USD")]
    public void A_hedge_is_said_in_words_of_its_own(Hedge hedge, string? low, string? high, string words) =>
        Describe(Money(low, high) with { Hedge = hedge }).ShouldBe(words);

    [Theory]
    [InlineData(FigureKind.Percent, null, "49", "49", "49 %")]
    [InlineData(FigureKind.Percent, null, "5", "7.5", "5 to 7.5 %")]
    [InlineData(FigureKind.Points, "pp", "2.5", "2.5", "2.5 pp")]
    [InlineData(FigureKind.Points, "bp", "25", "25", "25 bp")]
    [InlineData(FigureKind.Fraction, "share", "1/3", "1/3", "1/3")]
    [InlineData(FigureKind.Fraction, "share", "1/2", "1/2", "1/2")]
    [InlineData(FigureKind.Fraction, "share", "1/3", "1/2", "1/3 to 1/2")]
    [InlineData(FigureKind.Ratio, "x", "2", "2", "2 ×")]
    [InlineData(FigureKind.Ratio, "x", "2", "2.5", "2 to 2.5 ×")]
    [InlineData(FigureKind.Ratio, "x", "4/3", "4/3", "4/3 ×")]
    [InlineData(FigureKind.Count, "personnes", "3200000000", "3200000000", "3.2 billion personnes")]
    [InlineData(FigureKind.Count, null, "7", "8", "7 to 8")]
    [InlineData(FigureKind.Number, null, "2025", "2025", "2025")]
    public void Each_kind_has_its_form(FigureKind kind, string? unit, string low, string high, string words) =>
        Describe(new Figure { Kind = kind, Unit = unit, Low = Number(low), High = Number(high) }).ShouldBe(words);

    [Fact]
    public void A_tolerance_says_both_bounds_whole() => Describe(new Figure
    {
        Kind = FigureKind.Percent,
        Low = Number("8"),
        High = Number("12"),
        Hedge = Hedge.Tolerance,
    }).ShouldBe("between 8 % and 12 %");

    [Theory]
    [InlineData("2025-11-03", "2025-11-03", "2025-11-03")]
    [InlineData("2024-01-01", "2024-12-31", "2024")]
    [InlineData("2025-06-01", "2025-06-30", "2025-06")]
    [InlineData("2024-02-01", "2024-02-29", "2024-02")]
    [InlineData("2025-02-01", "2025-02-27", "2025-02-01 to 2025-02-27")]
    [InlineData("2024-04-01", "2024-06-30", "2024-Q2")]
    [InlineData("2024-10-01", "2024-12-31", "2024-Q4")]
    [InlineData("2024-02-01", "2024-04-30", "2024-02 to 2024-04")]
    [InlineData("2025-01-01", "2025-06-30", "2025-H1")]
    [InlineData("2025-07-01", "2025-12-31", "2025-H2")]
    [InlineData("2024-01-01", "2026-12-31", "2024 to 2026")]
    [InlineData("2024-12-01", "2025-02-28", "2024-12 to 2025-02")]
    [InlineData("2025-06-30", "2025-07-04", "2025-06-30 to 2025-07-04")]
    [InlineData("XXXX-06-01", "XXXX-06-30", "XXXX-06")]
    public void A_period_takes_the_shortest_form_that_spans_the_same_days(string earliest, string latest, string words) =>
        Describe(Dates(earliest, latest)).ShouldBe(words);

    [Theory]
    [InlineData("2025-06-01", "2025-06-30", Hedge.Exact, DatePart.Mid, "mid 2025-06")]
    [InlineData("2025-01-01", "2025-12-31", Hedge.Exact, DatePart.Late, "late 2025")]
    [InlineData("2025-04-01", "2025-04-30", Hedge.Approx, DatePart.Early, "about early 2025-04")]
    [InlineData("1990-01-01", "1999-12-31", Hedge.Exact, DatePart.Late, "1990 to 1999 (late)")]
    [InlineData("2025-06-01", "2025-08-31", Hedge.Approx, DatePart.Late, "about 2025-06 to 2025-08 (late)")]
    [InlineData(null, "2025-12-31", Hedge.By, DatePart.Late, "by 2025-12-31 (late)")]
    [InlineData(null, "2027-12-31", Hedge.UpTo, DatePart.Early, "until 2027-12-31 (early)")]
    public void A_part_of_a_period_is_named(string? earliest, string latest, Hedge hedge, DatePart part, string words) =>
        Describe(Dates(earliest, latest) with { Hedge = hedge, Part = part }).ShouldBe(words);

    [Theory]
    [InlineData(null, "2028-12-31", Hedge.By, "by 2028-12-31")]
    [InlineData(null, "2025-06-30", Hedge.Before, "before 2025-06-30")]
    [InlineData("2026-01-01", null, Hedge.From, "from 2026-01-01")]
    [InlineData("2019-01-01", null, Hedge.Since, "since 2019-01-01")]
    [InlineData("2020-12-31", null, Hedge.MoreThan, "after 2020-12-31")]
    [InlineData("2020-12-31", null, Hedge.AtLeast, "from 2020-12-31")]
    [InlineData(null, "2027-12-31", Hedge.UpTo, "until 2027-12-31")]
    [InlineData(null, "2027-12-31", Hedge.AtMost, "until 2027-12-31")]
    [InlineData(null, "2027-12-31", Hedge.LessThan, "before 2027-12-31")]
    public void A_one_sided_date_is_its_day(string? earliest, string? latest, Hedge hedge, string words) =>
        Describe(Dates(earliest, latest) with { Hedge = hedge }).ShouldBe(words);

    [Theory]
    [InlineData("2024-01-01", null, Hedge.Exact, "from 2024-01-01")]
    [InlineData(null, "2024-12-31", Hedge.Exact, "until 2024-12-31")]
    [InlineData(null, "2024-12-31", Hedge.Approx, "until about 2024-12-31")]
    public void An_open_end_that_no_hedge_says_is_said(string? earliest, string? latest, Hedge hedge, string words) =>
        Describe(Dates(earliest, latest) with { Hedge = hedge }).ShouldBe(words);

    [Theory]
    [InlineData(1, DurationUnit.Year, 1, DurationUnit.Year, "1 year")]
    [InlineData(30, DurationUnit.Month, 30, DurationUnit.Month, "30 months")]
    [InlineData(3, DurationUnit.Year, 5, DurationUnit.Year, "3 to 5 years")]
    [InlineData(18, DurationUnit.Month, 2, DurationUnit.Year, "18 months to 2 years")]
    [InlineData(36, DurationUnit.Hour, 36, DurationUnit.Hour, "36 hours")]
    public void A_duration_keeps_the_unit_said(int low, DurationUnit lowUnit, int high, DurationUnit highUnit, string words) => Describe(new Figure
    {
        Kind = FigureKind.Duration,
        Low = new FigureBound(new CalendarDuration(low, lowUnit)),
        High = new FigureBound(new CalendarDuration(high, highUnit)),
    }).ShouldBe(words);

    [Fact]
    public void A_compound_duration_says_all_of_its_units()
    {
        var duration = new CalendarDuration(2, DurationUnit.Year) { Smaller = new(1, DurationUnit.Month), Smallest = new(3, DurationUnit.Hour) };
        var bound = new FigureBound(duration);
        var longer = new FigureBound(new CalendarDuration(3, DurationUnit.Year));

        Describe(new Figure { Kind = FigureKind.Duration, Low = bound, High = bound }).ShouldBe("2 years 1 month 3 hours");
        Describe(new Figure { Kind = FigureKind.Duration, Low = bound, High = longer }).ShouldBe("2 years 1 month 3 hours to 3 years");
        duration.ToString().ShouldBe("P2Y1MT3H");
    }

    [Fact]
    public void The_words_are_the_same_under_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "\u2212";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Describe(Money("-1200000000", "-1200000000")).ShouldBe("-1.2 billion USD");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Describe(in Figure figure) => FigureDescription.Describe(figure);

    private static Figure Money(string? low, string? high) => new() { Kind = FigureKind.Money, Unit = "USD", Low = Number(low), High = Number(high) };

    private static Figure Dates(string? earliest, string? latest) => new() { Kind = FigureKind.Date, Low = Day(earliest), High = Day(latest) };

    private static FigureBound? Number(string? text) => text is null
        ? null
        : text.Split('/') is [var numerator, var denominator]
            ? new FigureBound(Rational.Of(Decimal(numerator), Decimal(denominator)))
            : new FigureBound(Rational.FromDecimal(Decimal(text)));

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static FigureBound? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var parts = text.Split('-');
        int? year = parts[0] == "XXXX" ? null : int.Parse(parts[0], CultureInfo.InvariantCulture);
        return new FigureBound(new CivilDate(year, int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture)));
    }
}
