using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Core.Tests.Dates;

/// <summary>An extent of days is written as the shortest EDTF text that has it.</summary>
public sealed class EdtfFormatterTests
{
    [Theory]
    [InlineData("2024-05-07", "2024-05-07", "2024-05-07")]
    [InlineData("2024-05-01", "2024-05-31", "2024-05")]
    [InlineData("2024-04-01", "2024-06-30", "2024-34")]
    [InlineData("2024-07-01", "2024-12-31", "2024-41")]
    [InlineData("2024-01-01", "2024-12-31", "2024")]
    [InlineData("2020-01-01", "2029-12-31", "202X")]
    [InlineData("2000-01-01", "2099-12-31", "20XX")]
    [InlineData("2021-01-01", "2030-12-31", "2021/2030")]
    [InlineData("2001-01-01", "2100-12-31", "2001/2100")]
    [InlineData("2024-05-01", "2024-07-31", "2024-05/2024-07")]
    [InlineData("2024-05-03", "2024-07-31", "2024-05-03/2024-07")]
    [InlineData("2024-12-01", "2025-02-28", "2024-12/2025-02")]
    [InlineData(null, "2025-06-30", "../2025-06")]
    [InlineData("2019-01-01", null, "2019/..")]
    public void The_shortest_text_is_written(string? earliest, string? latest, string expected) =>
        EdtfFormatter.Format(Day(earliest), Day(latest), approximate: false, yearUncertain: false).ShouldBe(expected);

    [Fact]
    public void An_unknown_year_stays_unknown()
    {
        EdtfFormatter.Format(new CivilDate(null, 6, 1), new CivilDate(null, 6, 30), false, true).ShouldBe("XXXX-06");
        EdtfFormatter.Format(new CivilDate(null, 6, 12), new CivilDate(null, 6, 12), false, false).ShouldBe("XXXX-06-12");
        EdtfFormatter.Format(new CivilDate(null, 1, 1), new CivilDate(null, 12, 31), false, false).ShouldBe("XXXX-01/XXXX-12");
    }

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", true, false, "2025~")]
    [InlineData("2025-01-01", "2025-12-31", false, true, "2025?")]
    [InlineData("2025-01-01", "2025-12-31", true, true, "2025%")]
    [InlineData("2025-06-01", "2025-06-30", false, true, "2025?-06")]
    [InlineData("2025-06-01", "2025-06-30", true, true, "2025?-06~")]
    [InlineData("2025-06-01", "2025-06-30", true, false, "2025-06~")]
    [InlineData("2024-06-01", "2025-07-31", false, true, "2024?-06/2025?-07")]
    public void Qualifiers_are_written(string earliest, string latest, bool approximate, bool yearUncertain, string expected) =>
        EdtfFormatter.Format(Day(earliest), Day(latest), approximate, yearUncertain).ShouldBe(expected);

    [Fact]
    public void What_is_no_extent_is_a_misuse()
    {
        Should.Throw<ArgumentException>(() => EdtfFormatter.Format(null, null, false, false));
        Should.Throw<ArgumentException>(() => EdtfFormatter.Format(Day("2025-01-02"), Day("2025-01-01"), false, false));
        Should.Throw<ArgumentException>(() => EdtfFormatter.Format(new CivilDate(null, 1, 1), Day("2025-01-01"), false, false));
    }

    [Fact]
    public void What_is_written_is_read_back_as_the_same_extent()
    {
        var days =
            from year in Gen.Choose(1, 9999)
            from month in Gen.Choose(1, 12)
            from day in Gen.OneOf(Gen.Constant(1), Gen.Choose(1, CivilDate.DaysInMonth(year, month)), Gen.Constant(CivilDate.DaysInMonth(year, month)))
            select new CivilDate(year, month, day);
        var spans = Gen.OneOf(
            from first in days from second in days select (First: first, Last: second),
            from first in days
            from months in Gen.Choose(0, 12)
            let lastMonth = ((first.Month - 1 + months) % 12) + 1
            let lastYear = Math.Min(first.Year!.Value + ((first.Month - 1 + months) / 12), 9999)
            select (First: new CivilDate(first.Year, first.Month, 1), Last: new CivilDate(lastYear, lastMonth, CivilDate.DaysInMonth(lastYear, lastMonth))),
            from decade in Gen.Choose(1, 998)
            from length in Gen.Elements(1, 10, 100)
            select (First: new CivilDate(decade * 10, 1, 1), Last: new CivilDate(Math.Min((decade * 10) + length - 1, 9999), 12, 31)));
        var cases =
            from span in spans
            from shape in Gen.Choose(0, 3)
            from approximate in Gen.Elements(true, false)
            from uncertain in Gen.Elements(true, false)
            select (span.First, span.Last, shape, approximate, uncertain);

        Prop.ForAll(cases.ToArbitrary(), candidate =>
        {
            var (first, last) = candidate.First <= candidate.Last ? (candidate.First, candidate.Last) : (candidate.Last, candidate.First);
            CivilDate? earliest = candidate.shape == 1 ? null : candidate.shape == 3 ? Unknown(first) : first;
            CivilDate? latest = candidate.shape == 2 ? null : candidate.shape == 3 ? Unknown(last) : last;
            if (earliest > latest)
            {
                (earliest, latest) = (latest, earliest);
            }

            var text = EdtfFormatter.Format(earliest, latest, candidate.approximate, candidate.uncertain);
            var back = EdtfDate.TryParse(text).ShouldNotBeNull(text);
            (back.Earliest, back.Latest).ShouldBe((earliest, latest), text);
            back.IsApproximate.ShouldBe(candidate.approximate, text);
            back.IsUncertain.ShouldBe(candidate.uncertain && candidate.shape != 3, text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20_250_701, 9).WithQuietOnSuccess(true));
    }

    private static CivilDate Unknown(CivilDate day) => new(null, day.Month, day.Day);

    private static CivilDate? Day(string? text) => EdtfDate.TryParse(text)?.Earliest;
}
