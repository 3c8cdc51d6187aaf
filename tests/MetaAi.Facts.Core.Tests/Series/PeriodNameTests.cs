using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Text;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Core.Tests.Series;

/// <summary>Periods of the same days have one name, and it is a period of those days.</summary>
public sealed class PeriodNameTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024?", "2024")]
    [InlineData("2024~", "2024")]
    [InlineData("2024%", "2024")]
    [InlineData("0024", "0024")]
    [InlineData("2024-Q2", "2024-Q2")]
    [InlineData("2024-34", "2024-Q2")]
    [InlineData("2024?-Q2", "2024-Q2")]
    [InlineData("2024-04/2024-06", "2024-Q2")]
    [InlineData("2024-40", "2024-H1")]
    [InlineData("2024-H2", "2024-H2")]
    [InlineData("2024-06", "2024-06")]
    [InlineData("2024-06-30", "2024-06-30")]
    [InlineData("2024-06-30/2024-06-30", "2024-06-30")]
    [InlineData("2024-01-01/2024-12-31", "2024")]
    [InlineData("2019/2023", "2019-01-01/2023-12-31")]
    [InlineData("2019-01-01/2023-12-31", "2019-01-01/2023-12-31")]
    [InlineData("2024-22", "2024-06-01/2024-08-31")]
    [InlineData("2024/..", "2024-01-01/..")]
    [InlineData("2024-01-01/..", "2024-01-01/..")]
    [InlineData("2024-01-01/", "2024-01-01/")]
    [InlineData("../2023", "../2023-12-31")]
    [InlineData("/2023", "/2023-12-31")]
    [InlineData("XXXX-06", null)]
    [InlineData("202X", null)]
    [InlineData("202X?", null)]
    [InlineData("2024-XX", null)]
    [InlineData("2024-06-XX", null)]
    [InlineData("2024-06-1X", null)]
    [InlineData("202X/2030", null)]
    [InlineData("2019/202X", null)]
    [InlineData("202X/..", null)]
    public void The_name_is(string period, string? name) => PeriodName.Of(EdtfDate.TryParse(period)!).ShouldBe(name);

    [Fact]
    public void A_name_is_a_period_of_the_same_days_and_its_own_name() => Writing.Holds(
        from first in Gen.Choose(0, CivilCalendar.LastDay)
        from length in Gen.Frequency((3, Gen.Choose(0, 800)), (1, Gen.Choose(0, 40_000)))
        from isOpen in Gen.Choose(0, 5)
        select (First: CivilCalendar.DayAt(first), Last: CivilCalendar.DayAt(Math.Min(first + length, CivilCalendar.LastDay)), isOpen),
        days =>
        {
            var text = days.isOpen switch { 0 => $"{days.First}/..", 1 => $"../{days.Last}", 2 => $"{days.First}/", _ => EdtfFormatter.Format(days.First, days.Last, false, days.isOpen == 3) };
            var period = EdtfDate.TryParse(text)!;
            var name = PeriodName.Of(period).ShouldNotBeNull();
            var named = EdtfDate.TryParse(name).ShouldNotBeNull();

            (named.Earliest, named.Latest, named.IsUncertain).ShouldBe((period.Earliest, period.Latest, false));
            PeriodName.Of(named).ShouldBe(name);
        });

    [Fact]
    public void Whole_years_halves_quarters_and_months_have_short_names() => Writing.Holds(
        from year in Gen.Choose(1, 9999)
        from months in Gen.Elements(1, 3, 6, 12)
        from part in Gen.Choose(0, 11)
        select (year, months, First: part / months * months),
        whole =>
        {
            var (first, last) = (new CivilDate(whole.year, whole.First + 1, 1), new CivilDate(whole.year, whole.First + whole.months, CivilDate.DaysInMonth(whole.year, whole.First + whole.months)));

            PeriodName.Of(EdtfDate.TryParse($"{first}/{last}")!)!.Length.ShouldBe(whole.months == 12 ? 4 : 7);
        });
}
