using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Core.Tests.Dates;

/// <summary>
/// An EDTF text spans the days that it says, computed here by the calendar of .NET and not by the library's own; and what is written for an
/// extent spans that extent.
/// </summary>
public sealed class EdtfExtentTests
{
    private const int Examples = 20_000;

    /// <summary>A text of EDTF, and the days that it spans; null where it is open.</summary>
    private sealed record Example(string Text, DateOnly? First, DateOnly? Last)
    {
        public bool IsApproximate { get; init; }

        public bool IsUncertain { get; init; }
    }

    private static Gen<int> Years => Gen.OneOf(Gen.Choose(1, 9998), Gen.Choose(1900, 2099), Gen.Choose(2000, 2030));

    private static Gen<Example> Days =>
        from year in Years
        from day in Gen.Choose(0, 365)
        let date = new DateOnly(year, 1, 1).AddDays(day)
        select new Example(Day(date), date, date);

    private static Gen<Example> Months =>
        from year in Years from month in Gen.Choose(1, 12) select Span($"{year:0000}-{month:00}", new DateOnly(year, month, 1), 1);

    private static Gen<Example> WholeYears => from year in Years select Span($"{year:0000}", new DateOnly(year, 1, 1), 12);

    private static Gen<Example> Decades => from decade in Gen.Choose(1, 998) select Span($"{decade:000}X", new DateOnly(decade * 10, 1, 1), 120);

    private static Gen<Example> Centuries => from century in Gen.Choose(1, 98) select Span($"{century:00}XX", new DateOnly(century * 100, 1, 1), 1200);

    private static Gen<Example> Quarters =>
        from year in Years
        from quarter in Gen.Choose(1, 4)
        from code in Gen.Elements($"Q{quarter}", $"{32 + quarter}")
        select Span($"{year:0000}-{code}", new DateOnly(year, 1, 1).AddMonths((quarter - 1) * 3), 3);

    private static Gen<Example> Semesters =>
        from year in Years
        from semester in Gen.Choose(1, 2)
        from code in Gen.Elements($"H{semester}", $"{39 + semester}")
        select Span($"{year:0000}-{code}", new DateOnly(year, 1, 1).AddMonths((semester - 1) * 6), 6);

    // Meteorological and northern; a winter runs into the next year.
    private static Gen<Example> Seasons =>
        from year in Years from season in Gen.Choose(1, 4) select Span($"{year:0000}-{20 + season}", new DateOnly(year, 3 * season, 1), 3);

    private static Gen<Example> UnspecifiedDays =>
        from year in Years from month in Gen.Choose(1, 12) select Span($"{year:0000}-{month:00}-XX", new DateOnly(year, month, 1), 1);

    private static Gen<Example> UnspecifiedMonths =>
        from year in Years from tail in Gen.Elements("-XX", "-XX-XX") select Span($"{year:0000}{tail}", new DateOnly(year, 1, 1), 12);

    /// <summary>Texts of one date or period.</summary>
    private static Gen<Example> Single => Gen.OneOf(
        Days, Months, WholeYears, Decades, Centuries, Quarters, Semesters, Seasons, UnspecifiedDays, UnspecifiedMonths);

    private static Gen<Example> Qualified =>
        from example in Single
        from qualifier in Gen.Elements("", "", "~", "?", "%")
        select example with { Text = example.Text + qualifier, IsApproximate = qualifier is "~" or "%", IsUncertain = qualifier is "?" or "%" };

    private static Gen<Example> Intervals =>
        from left in Qualified
        from right in Qualified
        from open in Gen.Choose(0, 9)
        from mark in Gen.Elements("..", "")
        let isInOrder = left.First <= right.First
        let first = isInOrder ? left : right
        let last = isInOrder ? right : left
        where open < 2 || first.First <= last.Last
        select open switch
        {
            0 => first with { Text = $"{first.Text}/{mark}", Last = null },
            1 => last with { Text = $"{mark}/{last.Text}", First = null },
            _ => new Example($"{first.Text}/{last.Text}", first.First, last.Last)
            {
                IsApproximate = first.IsApproximate || last.IsApproximate,
                IsUncertain = first.IsUncertain || last.IsUncertain,
            },
        };

    [Fact]
    public void A_text_spans_the_days_of_the_calendar() => Oracle.Holds(Gen.OneOf(Qualified, Intervals), Examples, example =>
        EdtfDate.TryParse(example.Text) is { } date
            && (Day(date.Earliest), Day(date.Latest)) == (example.First, example.Last)
            && (date.IsApproximate, date.IsUncertain) == (example.IsApproximate, example.IsUncertain)
            ? null
            : $"{example} was read as {EdtfDate.TryParse(example.Text)}: {EdtfDate.TryParse(example.Text)?.Earliest} to {EdtfDate.TryParse(example.Text)?.Latest}");

    [Fact]
    public void An_extent_is_written_as_a_text_that_spans_it() => Oracle.Holds(Gen.OneOf(Single, Intervals), Examples, example =>
    {
        var text = EdtfFormatter.Format(Civil(example.First), Civil(example.Last), approximate: false, yearUncertain: false);
        var back = EdtfDate.TryParse(text);
        return back is not null && (Day(back.Earliest), Day(back.Latest)) == (example.First, example.Last) ? null : $"{example} was written as {text}";
    });

    [Fact]
    public void What_is_written_for_a_period_of_the_calendar_is_its_own_text() =>
        Oracle.Holds(Gen.OneOf(Days, Months, WholeYears, Decades, Centuries), Examples, example =>
        {
            var text = EdtfFormatter.Format(Civil(example.First), Civil(example.Last), approximate: false, yearUncertain: false);
            return text == example.Text ? null : $"{example} was written as {text}";
        });

    [Fact]
    public void A_text_says_itself_once_its_letters_are_those_of_EDTF() => Oracle.Holds(Gen.OneOf(Qualified, Intervals), Examples, example =>
    {
        var text = EdtfDate.TryParse(example.Text)?.Text;
        var again = EdtfDate.TryParse(text);
        return text is not null && text == again?.Text && text.AsSpan().IndexOfAny('Q', 'H') < 0 && (Day(again.Earliest), Day(again.Latest)) == (example.First, example.Last)
            ? null
            : $"{example} says {text}";
    });

    private static Example Span(string text, DateOnly first, int months) => new(text, first, first.AddMonths(months).AddDays(-1));

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(CivilDate? date) => date is { Year: { } year } known ? new DateOnly(year, known.Month, known.Day) : null;

    private static CivilDate? Civil(DateOnly? date) => date is { } day ? new CivilDate(day.Year, day.Month, day.Day) : null;
}
