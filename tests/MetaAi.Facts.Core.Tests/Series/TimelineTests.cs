using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Text;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Core.Tests.Series;

/// <summary>A series says one thing of each day, and nothing that no point says: held to someone who walks through the calendar day by day.</summary>
public sealed class TimelineTests
{
    private const int FirstDay = 736_000;
    private const int Days = 90;

    private static Gen<TimelinePoint> Point =>
        from start in Gen.Choose(0, Days)
        from length in Gen.Frequency((2, Gen.Constant(1)), (5, Gen.Choose(2, 40)))
        from form in Gen.Frequency((4, Gen.Constant("{0}/{1}")), (4, Gen.Constant("{0}/..")), (1, Gen.Constant("../{1}")), (1, Gen.Constant("{0}/")), (1, Gen.Constant("/{1}")))
        from hasStatedEnd in Gen.Elements(true, false)
        from saysNone in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from isExpected in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new TimelinePoint(Name(form, start, start + length - 1), hasStatedEnd, saysNone, isExpected);

    private static Gen<TimelinePoint[]> Series =>
        from points in Point.ListOf()
        let distinct = points.DistinctBy(point => point.Name).Take(8).ToArray()
        where distinct.Length > 0
        select distinct;

    [Fact]
    public void Each_day_has_the_answer_of_whoever_walks_day_by_day() => Writing.Holds(Series, points =>
    {
        var timeline = Timeline.Of(points);

        foreach (var (day, state, point) in TimelineWalk.Of(points, FirstDay - 5, FirstDay + Days + 50))
        {
            var stretch = timeline.At(day);
            stretch.State.ShouldBe(state, $"{day}: {Words(points)}");
            if (point is not null)
            {
                points[stretch.Point.ShouldNotBeNull()].Name.ShouldBe(point, $"{day}: {Words(points)}");
            }
        }
    });

    [Fact]
    public void Stretches_are_all_days_once_and_in_order() => Writing.Holds(Series, points =>
    {
        var stretches = Timeline.Of(points).Stretches;

        (stretches[0].First, stretches[^1].Last).ShouldBe((null, null), Words(points));
        foreach (var (one, next) in stretches.Zip(stretches.Skip(1)))
        {
            CivilCalendar.AddDays(one.Last!.Value, 1).ShouldBe(next.First, Words(points));
            (one.State, one.Point, one.Previous).ShouldNotBe((next.State, next.Point, next.Previous), Words(points));
        }
    });

    [Fact]
    public void The_order_of_the_points_changes_no_answer() => Writing.Holds(Series, points =>
    {
        TimelinePoint[] reversed = [.. points.Reverse()];
        var (one, other) = (Timeline.Of(points), Timeline.Of(reversed));
        foreach (var (left, right) in one.Stretches.Zip(other.Stretches))
        {
            (right.State, right.First, right.Last, Name(reversed, right.Point), Name(reversed, right.Next)).ShouldBe((left.State, left.First, left.Last, Name(points, left.Point), Name(points, left.Next)), Words(points));
        }
    });

    [Fact]
    public void Whoever_speaks_of_a_day_has_it_in_its_period() => Writing.Holds(Series, points =>
    {
        foreach (var stretch in Timeline.Of(points).Stretches.Where(stretch => stretch.State == SeriesState.InForce))
        {
            var period = EdtfDate.TryParse(points[stretch.Point!.Value].Name)!;

            (period.Earliest is { } start && stretch.First < start).ShouldBeFalse(Words(points));
            (period.Latest is { } end && stretch.Last > end).ShouldBeFalse(Words(points));
        }
    });

    [Fact]
    public void A_rate_without_an_end_holds_until_the_next_one_starts_and_no_longer() => Writing.Holds(
        from starts in Gen.Choose(0, Days).ListOf()
        where starts.Count > 0
        select starts.Distinct().Order().ToArray(),
        starts =>
        {
            TimelinePoint[] points = [.. starts.Select(start => new TimelinePoint(Name("{0}/..", start, start), false, false))];
            var timeline = Timeline.Of(points);

            timeline.Stretches.Select(stretch => stretch.State).ShouldBe([SeriesState.BeforeFirst, .. starts.Select(_ => SeriesState.InForce)]);
            timeline.Stretches.Skip(1).Select(stretch => stretch.First).ShouldBe(starts.Select(start => (CivilDate?)CivilCalendar.DayAt(FirstDay + start)));
        });

    [Theory]
    [InlineData("2021-06-01", SeriesState.BeforeFirst, "2022-01-01/..", "2023-01-01/..")]
    [InlineData("2022-12-31", SeriesState.InForce, "2022-01-01/..", "2023-01-01/..")]
    [InlineData("2023-01-01", SeriesState.InForce, "2022-01-01/..", "2023-01-01/..")]
    [InlineData("9999-12-31", SeriesState.InForce, "2022-01-01/..")]
    [InlineData("0001-01-01", SeriesState.InForce, "../2022-12-31")]
    [InlineData("2023-01-01", SeriesState.Ended, "2019-01-01/2022-12-31")]
    [InlineData("2023-01-01", SeriesState.NotYetKnown, "2022")]
    [InlineData("2022-06-01", SeriesState.Gap, "2021", "2023")]
    [InlineData("2022-06-01", SeriesState.Gap, "2019-01-01/2021-12-31", "2023")]
    [InlineData("2022-06-01", SeriesState.NotYetKnown, "2022-01-01/")]
    [InlineData("2022-06-01", SeriesState.NotYetKnown, "2022-01-01/", "2023-01-01/..")]
    [InlineData("2022-06-01", SeriesState.NotYetKnown, "2022-01-01/", "2022-03", "2023-01-01/..")]
    [InlineData("2022-06-01", SeriesState.NotYetKnown, "2021", "/2022-12-31")]
    [InlineData("2024-06-01", SeriesState.NotYetKnown, "2022-01-01/", "2023-01-01/2023-12-31")]
    [InlineData("2022-01-01", SeriesState.Ended, "../2021-12-31")]
    [InlineData("2022-01-01", SeriesState.Ended, "/2021-12-31")]
    [InlineData("2022-01-01", SeriesState.Gap, "../2021-12-31", "2023-01-01/..")]
    [InlineData("2020-09-01", SeriesState.NotYetKnown, "2020-01-01/..", "2020-06-01/2020-08-31")]
    [InlineData("2023-01-01", SeriesState.NotYetKnown, "2020-01-01/..", "2020-06-01/2020-08-31", "2022-01-01/2022-12-31")]
    [InlineData("2020-09-01", SeriesState.InForce, "2020-01-01/..", "2020-01-01/2020-08-31")]
    [InlineData("2020-09-01", SeriesState.Ended, "2020-01-01/2020-05-31", "2020-06-01/2020-08-31")]
    [InlineData("2024-06-01", SeriesState.InForce, "2020-01-01/2025-12-31", "2022")]
    [InlineData("2024-06-01", SeriesState.NotYetKnown, "2020-01-01/..", "2022")]
    [InlineData("2024-06-01", SeriesState.InForce, "2024", "2024-Q1")]
    public void A_day_is(string day, SeriesState state, params string[] periods) =>
        Timeline.Of([.. periods.Select(period => Of(Said(period)))]).At(CivilDate.TryParse(day)!.Value).State.ShouldBe(state);

    [Theory]
    [InlineData("2030-06-01", SeriesState.InForce, "2020-01-01/..", "2020-01-01/..", "2030")]
    [InlineData("2031-06-01", SeriesState.InForce, "2020-01-01/..", "2020-01-01/..", "2030")]
    [InlineData("2031-06-01", SeriesState.InForce, "2020-01-01/..", "2020-01-01/..", "2030-01-01/..")]
    [InlineData("2029-06-01", SeriesState.InForce, "2029", "2029-01-01/2029-12-31", "2029-Q2")]
    [InlineData("2030-01-01", SeriesState.Ended, null, "2029-01-01/2029-12-31", "2029-Q2")]
    [InlineData("2030-06-01", SeriesState.InForce, "2030", "2029-01-01/2029-12-31", "2030")]
    [InlineData("2031-06-01", SeriesState.NotYetKnown, null, "2029", "2030-01-01/2030-12-31")]
    [InlineData("2031-01-01", SeriesState.NotYetKnown, null, "2029", "2025-01-01/..")]
    public void A_forecast_ends_and_supersedes_nothing_that_is_actual(string day, SeriesState state, string? speaking, string actual, params string[] forecasts)
    {
        TimelinePoint[] points = [Of(Said(actual)), .. forecasts.Select(period => Of(Said(period) with { Modality = Modality.Forecast }))];

        var stretch = Timeline.Of(points).At(CivilDate.TryParse(day)!.Value);

        (stretch.State, Name(points, stretch.Point)).ShouldBe((state, speaking));
    }

    [Fact]
    public void A_forecast_supersedes_a_forecast()
    {
        TimelinePoint[] points = [new("2030-01-01/..", false, false, IsExpected: true), new("2032", false, false, IsExpected: true)];

        Timeline.Of(points).At(new(2031, 12, 31)).Point.ShouldBe(0);
        Timeline.Of(points).At(new(2033, 1, 1)).State.ShouldBe(SeriesState.NotYetKnown);
    }

    [Fact]
    public void A_withdrawn_period_ends_nothing_and_an_expected_one_nothing_that_is_actual()
    {
        var (year, interval) = (Said("2024"), Said("2024-01-01/2024-12-31"));

        Of(year, interval).ShouldBe(new("2024", true, false));
        Of(year, interval with { Rank = Rank.Deprecated }).ShouldBe(new("2024", false, false));
        Of(year, interval with { Modality = Modality.Forecast }).ShouldBe(new("2024", false, false));
        Of(year with { Modality = Modality.Estimate }, interval with { Modality = Modality.Forecast }).ShouldBe(new("2024", true, false, IsExpected: true));
        Of(year with { Rank = Rank.Deprecated }, interval with { Modality = Modality.Forecast }).ShouldBe(new("2024", true, false, IsExpected: true));
    }

    [Fact]
    public void Once_what_had_an_open_end_is_suspended_nobody_knows_what_follows() =>
        Timeline.Of([new("2020-01-01/..", false, false), new("2023-01-01/2024-12-31", true, true)]).At(new(2026, 5, 5)).State.ShouldBe(SeriesState.NotYetKnown);

    [Fact]
    public void What_is_said_not_to_exist_has_ended_since_its_first_day()
    {
        var timeline = Timeline.Of([new("2020-01-01/2022-12-31", true, false), new("2023-01-01/2024-12-31", true, true)]);

        timeline.At(new(2026, 5, 5)).ShouldBe(new(SeriesState.Ended, new CivilDate(2023, 1, 1), null, 1, 0, null));
        timeline.At(new(2022, 12, 31)).ShouldBe(new(SeriesState.InForce, new CivilDate(2020, 1, 1), new CivilDate(2022, 12, 31), 0, null, 1));
    }

    [Fact]
    public void The_last_day_of_the_calendar_is_a_day_like_another()
    {
        var timeline = Timeline.Of([new("0001-01-01/9999-12-31", true, false)]);

        timeline.Stretches.ShouldBe([new(SeriesState.InForce, new CivilDate(1, 1, 1), new CivilDate(9999, 12, 31), 0, null, null)]);
    }

    [Fact]
    public void Of_nothing_no_day_is_known() => Timeline.Of([]).Stretches.ShouldBe([new(SeriesState.NotYetKnown, null, null, null, null, null)]);

    [Fact]
    public void There_is_no_timeline_of_one_period_twice()
    {
        Should.Throw<ArgumentException>(() => Timeline.Of([new("2024", false, false), new("2024", true, false)]));
        Should.Throw<ArgumentException>(() => new TimelinePoint("2024-01-01/2024-12-31", false, false));
        Should.Throw<ArgumentException>(() => new TimelinePoint("soon", false, false));
    }

    private static ComparedStatement Said(string period) => new() { Figure = null, Period = EdtfDate.TryParse(period) };

    private static TimelinePoint Of(params ComparedStatement[] statements) => TimelinePoint.Of(PeriodName.Of(statements[0].Period!)!, statements, saysNone: false);

    private static string? Name(TimelinePoint[] points, int? index) => index is { } known ? points[known].Name : null;

    private static string Name(string form, int first, int last)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, CivilCalendar.DayAt(FirstDay + first), CivilCalendar.DayAt(FirstDay + last));
        return PeriodName.Of(EdtfDate.TryParse(text)!)!;
    }

    private static string Words(IEnumerable<TimelinePoint> points) => string.Join(", ", points);
}
