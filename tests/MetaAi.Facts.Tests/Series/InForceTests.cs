using NodaTime;

namespace MetaAi.Facts.Tests.Series;

/// <summary>What is in force on a day, since when and until when; and of what is not, why.</summary>
public sealed class InForceTests
{
    private static readonly FactSeries<Ratio> Rate = Made.Series(
        Made.Ratio("2012-01-01/2013-12-31", "5 %"), Made.Ratio("2015-01-01/..", "7 %"), Made.Ratio("2019-07-01/..", "5,5 %"), Made.Ratio("2024", "5 %"));

    [Theory]
    [InlineData("2011-12-31", SeriesState.BeforeFirst, "before the first until 2011-12-31: it is Cost 2012 to 2013: 5 % (Gazette)")]
    [InlineData("2012-01-01", SeriesState.InForce, "in force since 2012-01-01 until 2013-12-31: Cost 2012 to 2013: 5 % (Gazette)")]
    [InlineData("2014-06-01", SeriesState.Gap, "a gap since 2014-01-01 until 2014-12-31: nothing is said between 2012-01-01/2013-12-31 and 2015-01-01/..")]
    [InlineData("2019-06-30", SeriesState.InForce, "in force since 2015-01-01 until 2019-06-30: Cost from 2015-01-01: 7 % (Gazette)")]
    [InlineData("2019-07-01", SeriesState.InForce, "in force since 2019-07-01 until 2023-12-31: Cost from 2019-07-01: 5.5 % (Gazette)")]
    [InlineData("2025-01-01", SeriesState.NotYetKnown, "not yet known since 2025-01-01: the last was Cost 2024: 5 % (Gazette)")]
    public void A_day_is(string day, SeriesState state, string words)
    {
        var answer = Rate.At(Day(day));

        answer.State.ShouldBe(state);
        answer.ToString().ShouldBe(words);
        if (state == SeriesState.InForce)
        {
            answer.InForce.ShouldBeSameAs(answer.Point);
        }
        else
        {
            Should.Throw<InvalidOperationException>(() => answer.InForce).Message.ShouldBe($"No point is in force: {words}.");
        }
    }

    [Fact]
    public void After_an_end_that_is_stated_it_has_ended()
    {
        var answer = Made.Series(Made.Ratio("2012-01-01/2013-12-31", "5 %")).At(Day("2030-01-01"));

        (answer.State, answer.Point, answer.Since, answer.Until).ShouldBe((SeriesState.Ended, null, Day("2014-01-01"), null));
        answer.ToString().ShouldBe("ended since 2014-01-01: the last was Cost 2012 to 2013: 5 % (Gazette)");
    }

    [Fact]
    public void After_a_rate_of_a_few_months_nobody_knows_whether_the_old_one_is_back() =>
        Made.Series(Made.Ratio("2020-01-01/..", "7 %"), Made.Ratio("2020-06-01/2020-08-31", "8 %")).At(Day("2020-09-01")).ToString()
            .ShouldStartWith("not yet known since 2020-09-01: the last was ");

    [Fact]
    public void Between_an_end_that_nobody_knows_and_the_next_start_nothing_is_known() =>
        Made.Series(Made.Ratio("2025-01-01/", "7 %"), Made.Ratio("2026-01-01/..", "8 %")).At(Day("2025-06-01")).ToString()
            .ShouldStartWith("not yet known since 2025-01-02 until 2025-12-31: the last was ");

    [Fact]
    public void A_period_that_was_withdrawn_ends_nothing() =>
        Made.Series(Made.Ratio("2024-01-01/2024-12-31", "5,0 %", "Echo", rank: Rank.Deprecated), Made.Ratio("2024", "5 %")).At(Day("2025-06-01")).State.ShouldBe(SeriesState.NotYetKnown);

    [Fact]
    public void What_is_forecast_neither_ends_nor_supersedes_what_is_actual()
    {
        var series = Made.Series(Made.Ratio("2020-01-01/..", "3 %"), Made.Ratio("2030", "4 %", modality: Modality.Forecast), Made.Ratio("2030", "5 %", rank: Rank.Deprecated));

        foreach (var day in new[] { "2029-12-31", "2030-06-01", "2031-06-01" })
        {
            series.At(Day(day)).InForce.ShouldBeSameAs(series["2020/.."]);
        }

        Made.Series(Made.Ratio("2029", "3 %"), Made.Ratio("2030", "4 %", modality: Modality.Estimate)).At(Day("2030-06-01")).InForce.Name.ShouldBe("2030");
    }

    [Fact]
    public void What_a_source_says_is_no_more_has_ended()
    {
        var series = Made.Series(Made.Money("2012-01-01/..", "5 M€"), Made.None("2014-01-01/.."));

        series.At(Day("2013-12-31")).InForce.Statements[0].Value.Amount.ShouldBe(5_000_000m);
        series.At(Day("2014-01-01")).ToString().ShouldBe("ended since 2014-01-01: Cost from 2014-01-01: none (La Gazette)");
        series.At(Day("2014-01-01")).Previous.ShouldBeSameAs(series["2012/.."]);
    }

    [Fact]
    public void What_is_not_disclosed_is_in_force() =>
        Made.Series(Made.None("2014-01-01/..", ValueKind.SomeValue)).At(Day("2020-01-01")).InForce.Preferred!.ValueKind.ShouldBe(ValueKind.SomeValue);

    [Fact]
    public void What_two_say_is_in_force_and_whoever_reads_it_has_to_choose()
    {
        var answer = Made.Series(Made.Ratio("2024-01-01/..", "20 %"), Made.Ratio("2024/..", "21 %", "Echo")).At(Day("2024-06-01"));

        answer.InForce.Preferred.ShouldBeNull();
        answer.ToString().ShouldBe("in force since 2024-01-01: Cost from 2024-01-01: 20 % (Gazette) | Cost from 2024-01-01: 21 % (Echo)");
    }

    [Fact]
    public void What_was_withdrawn_is_in_force_on_no_day()
    {
        var series = Made.Series(Made.Money("2023-01-01/..", "39 M€"), Made.Money("2024-01-01/..", "45 M€", rank: Rank.Deprecated));

        series.At(Day("2025-01-01")).InForce.ShouldBeSameAs(series["2023/.."]);
        Made.Series(Made.Money("2024", "45 M€", rank: Rank.Deprecated)).At(Day("2024-05-05")).ToString().ShouldBe("not yet known: every statement is deprecated");
        Made.Series(Made.Money("2023", "39 M€"), Made.Money("2024", "45 M€", rank: Rank.Deprecated)).Sum("2023", "2024").Refusal!.Message.ShouldBe(
            "Port.Cost: No point speaks of '2024', and nothing is interpolated: name a span that the series covers. Deprecated statements are left out.");
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() =>
        Rate.At(Day("2019-07-01").WithCalendar(CalendarSystem.Julian)).InForce.ShouldBeSameAs(Rate["2019-07-01/.."]);

    [Fact]
    public void A_day_outside_of_the_years_of_a_period_is_none() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Rate.At(new LocalDate(-5, 1, 1))).ParamName.ShouldBe("day");

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
