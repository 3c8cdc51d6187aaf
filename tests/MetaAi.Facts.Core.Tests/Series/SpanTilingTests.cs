using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Series;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Series;

/// <summary>A span is made up of points where each of its days is in one of them, and of nothing else.</summary>
public sealed class SpanTilingTests
{
    private const int FirstDay = 736_000;

    [Theory]
    [InlineData("2024", "2025", "2024,2025", "2024,2025")]
    [InlineData("2024", "2024", "2023,2024,2025", "2024")]
    [InlineData("2024-Q1", "2024-Q4", "2024,2024-Q1,2024-Q2,2024-Q3,2024-Q4", "2024-Q1,2024-Q2,2024-Q3,2024-Q4")]
    [InlineData("2024", "2024", "2024,2024-Q1,2024-Q2,2024-Q3,2024-Q4", "2024")]
    [InlineData("2024", "2024", "2024-Q1,2024-Q2,2024-Q3,2024-Q4", "2024-Q1,2024-Q2,2024-Q3,2024-Q4")]
    [InlineData("2024-H1", "2024-Q4", "2024-H1,2024-Q3,2024-Q4", "2024-H1,2024-Q3,2024-Q4")]
    [InlineData("2024-01-15", "2024-12-31", "2024-01-15/2024-02-28,2024-02-29/2024-12-31", "2024-01-15/2024-02-28,2024-02-29/2024-12-31")]
    [InlineData("9998", "9999", "9998,9999", "9998,9999")]
    public void Points_make_it_up(string from, string to, string series, string points)
    {
        var names = series.Split(',');

        var tiling = Of(names, from, to);

        tiling.Refusal.ShouldBeNull();
        tiling.Points.Select(index => names[index]).ShouldBe(points.Split(','));
    }

    [Theory]
    [InlineData("2023", "2025", "2023,2025", "No point speaks of '2024'")]
    [InlineData("2023", "2025", "2024,2025", "No point speaks of '2023'")]
    [InlineData("2023", "2025", "2023,2024", "No point speaks of '2025'")]
    [InlineData("2023", "2025", "2020", "No point speaks of '2023-01-01/2025-12-31'")]
    [InlineData("2024-Q1", "2024-Q4", "2024-Q1,2024-Q2,2024-Q4", "No point speaks of '2024-Q3'")]
    [InlineData("2024", "2024", "2024-H1,2024-Q2,2024-H2", "'2024-H1' and '2024-Q2' overlap")]
    [InlineData("9999", "9999", "9999-H2,9999-Q4,9999-H1", "'9999-H2' and '9999-Q4' overlap")]
    [InlineData("2025", "2024", "2024,2025", "The span ends before it begins")]
    [InlineData("2024-01-01/..", "2025", "2024-01-01/..,2025", "No point speaks of '2024'")]
    [InlineData("2024", "2025-01-01/..", "2024,2025-01-01/..", "has no end")]
    [InlineData("../2024", "2025", "../2024-12-31,2025", "has no start")]
    public void A_span_that_they_do_not_make_up_is_refused_with_the_reason(string from, string to, string series, string reason)
    {
        var tiling = Of(series.Split(','), from, to);

        tiling.Refusal.ShouldNotBeNull().ShouldContain(reason);
        tiling.Points.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2023,2024", null)]
    [InlineData("2024-Q1,2024-Q2,2024-Q3,2024-Q4", null)]
    [InlineData("2024-02-01/2024-02-02,2024-02-03/2024-02-04", null)]
    [InlineData("2024-H1,2024-Q3", "2024-H1,2024-Q3")]
    [InlineData("2024-Q1,2024-04", "2024-Q1,2024-04")]
    public void Points_of_different_lengths_are_told(string series, string? uneven)
    {
        var names = series.Split(',');

        var found = Of(names, names[0], names[^1]).Uneven;

        (found is { } two ? $"{two.One},{two.Other}" : null).ShouldBe(uneven);
    }

    [Fact]
    public void Pieces_that_touch_make_up_the_whole_in_any_order_and_without_one_they_do_not() => Writing.Holds(
        from lengths in Gen.Choose(1, 500).ListOf()
        where lengths.Count is > 1 and < 12
        from seed in Gen.Choose(0, int.MaxValue)
        from left in Gen.Choose(0, lengths.Count - 1)
        select (Lengths: lengths.ToArray(), seed, left),
        made =>
        {
            var names = new List<string>();
            var start = FirstDay;
            foreach (var length in made.Lengths)
            {
                names.Add(Name(start, start + length - 1));
                start += length;
            }

            var (from, to) = ($"{CivilCalendar.DayAt(FirstDay)}/{CivilCalendar.DayAt(start - 1)}", $"{CivilCalendar.DayAt(start - 1)}/{CivilCalendar.DayAt(start - 1)}");
            var shuffled = names.ToArray();
            new Random(made.seed).Shuffle(shuffled);
            Of(shuffled, from, to).Points.Select(index => shuffled[index]).ShouldBe(names);

            string[] less = [.. names.Where((_, index) => index != made.left)];
            Of(less, from, to).Refusal.ShouldNotBeNull();
            Of([.. names, Name(FirstDay, start - 1)], from, to).Refusal.ShouldNotBeNull().ShouldContain("overlap");
        });

    private static string Name(int first, int last) => PeriodName.Of(EdtfDate.TryParse($"{CivilCalendar.DayAt(first)}/{CivilCalendar.DayAt(last)}")!)!;

    private static SpanTiling Of(IReadOnlyList<string> names, string from, string to) => SpanTiling.Of(names, EdtfDate.TryParse(from)!, EdtfDate.TryParse(to)!);
}
