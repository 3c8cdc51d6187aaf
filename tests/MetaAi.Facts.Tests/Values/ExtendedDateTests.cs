using MetaAi.Facts.Reading;
using MetaAi.Testing;
using NodaTime;

namespace MetaAi.Facts.Tests.Values;

public sealed class ExtendedDateTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2025-06", "2025-06-01", "2025-06-30")]
    [InlineData("2025-11-03", "2025-11-03", "2025-11-03")]
    [InlineData("2024-34", "2024-04-01", "2024-06-30")]
    [InlineData("2024/2026", "2024-01-01", "2026-12-31")]
    public void It_spans_the_days_that_the_text_may_mean(string edtf, string earliest, string latest)
    {
        var date = ExtendedDate.Of(edtf);

        (date.Edtf, date.Earliest, date.Latest).ShouldBe((edtf, Day(earliest), Day(latest)));
    }

    [Theory]
    [InlineData("2024-Q2", "2024-34")]
    [InlineData("2024-H1", "2024-40")]
    public void A_quarter_or_half_is_rewritten_as_EDTF(string text, string edtf)
    {
        ExtendedDate.Of(text).Edtf.ShouldBe(edtf);
        ExtendedDate.Of(text).ShouldBe(ExtendedDate.Of(edtf));
    }

    [Theory]
    [InlineData("2024", 2024)]
    [InlineData("2024-Q2", 2024)]
    [InlineData("2024/2026", null)]
    [InlineData("2024/..", null)]
    public void It_has_a_year_where_the_whole_of_it_lies_in_one(string edtf, int? year) => ExtendedDate.Of(edtf).Year.ShouldBe(year);

    [Theory]
    [InlineData("")]
    [InlineData("mid-June")]
    [InlineData("2025-13")]
    [InlineData("2025-02-30")]
    [InlineData("03/11/2025")]
    public void What_is_not_EDTF_is_refused(string text) => Should.Throw<ArgumentException>(() => ExtendedDate.Of(text)).ParamName.ShouldBe("edtf");

    [Theory]
    [InlineData("XXXX-06")]
    [InlineData("XXXX-06-15")]
    public void A_date_without_a_year_is_refused(string text) => Should.Throw<ArgumentException>(() => ExtendedDate.Of(text)).Message.ShouldContain("has no year");

    [Fact]
    public void An_uncertain_year_stays_uncertain()
    {
        var date = ExtendedDate.Of("2024?");

        (date.IsUncertain, date.IsApproximate, date.Hedge).ShouldBe((true, false, Hedge.Exact));
        date.ToString().ShouldBe("2024 (uncertain)");
    }

    [Fact]
    public void An_approximation_in_EDTF_is_a_hedge_and_widens_nothing()
    {
        var date = ExtendedDate.Of("2025~");

        (date.IsApproximate, date.Hedge, date.Earliest, date.Latest).ShouldBe((true, Hedge.Approx, Day("2025-01-01"), Day("2025-12-31")));
        ExtendedDate.Of("2025", Hedge.Approx).IsApproximate.ShouldBeTrue();
    }

    [Fact]
    public void A_part_leaves_the_extent_whole()
    {
        var date = ExtendedDate.Of("2025-06", part: DatePart.Mid);

        (date.Part, date.Earliest, date.Latest).ShouldBe((DatePart.Mid, Day("2025-06-01"), Day("2025-06-30")));
        date.ShouldNotBe(ExtendedDate.Of("2025-06"));
    }

    [Fact]
    public void An_end_that_the_words_leave_out_is_open()
    {
        var by = ExtendedDate.Of("../2028-12-31", Hedge.By);
        (by.Earliest, by.Latest, by.ToString()).ShouldBe((null, Day("2028-12-31"), "by 2028-12-31"));

        var since = ExtendedDate.Of("2019-01-01/..", Hedge.Since);
        (since.Earliest, since.Latest, since.ToString()).ShouldBe((Day("2019-01-01"), null, "since 2019-01-01"));
    }

    [Fact]
    public void A_hedge_over_a_period_opens_its_other_end_and_the_period_stays_what_is_named()
    {
        var by = ExtendedDate.Of("2027/2028", Hedge.By);
        (by.Low, by.High, by.Earliest, by.Latest, by.Year).ShouldBe((Day("2027-01-01"), Day("2028-12-31"), null, Day("2028-12-31"), null));
        (by.Edtf, by.ToString()).ShouldBe(("2027/2028", "by 2027 to 2028"));

        var since = ExtendedDate.Of("2025-03", Hedge.Since);
        (since.Low, since.High, since.Earliest, since.Latest, since.Year).ShouldBe((Day("2025-03-01"), Day("2025-03-31"), Day("2025-03-01"), null, null));
    }

    [Theory]
    [InlineData("2024", Hedge.Exact)]
    [InlineData("2024~", Hedge.Exact)]
    [InlineData("2024/..", Hedge.Exact)]
    [InlineData("../2024", Hedge.UpTo)]
    [InlineData("2024", Hedge.Approx)]
    public void Elsewhere_the_days_that_it_may_mean_are_those_that_are_named(string edtf, Hedge hedge)
    {
        var date = ExtendedDate.Of(edtf, hedge);

        (date.Earliest, date.Latest).ShouldBe((date.Low, date.High));
    }

    [Fact]
    public void A_hedge_that_contradicts_the_ends_is_refused()
    {
        Should.Throw<ArgumentException>(() => ExtendedDate.Of("2019-01-01/..", Hedge.By));
        Should.Throw<ArgumentException>(() => ExtendedDate.Of("../2028-12-31", Hedge.Since));
        Should.Throw<ArgumentException>(() => ExtendedDate.Of("2028-12-31", Hedge.Before));
        Should.Throw<ArgumentException>(() => ExtendedDate.Of("../2028-12-31", Hedge.Approx));
    }

    [Fact]
    public void A_date_without_any_end_is_refused() => Should.Throw<ArgumentException>(() => ExtendedDate.Of("../.."));

    [Fact]
    public void Its_figure_has_its_ends_part_hedge_and_doubt()
    {
        var figure = ExtendedDate.Of("2025-06", Hedge.By, DatePart.Mid, isYearAssumed: true).ToFigure();

        (figure.Kind, figure.Low.ToString(), figure.High.ToString()).ShouldBe((FigureKind.Date, "2025-06-01", "2025-06-30"));
        (figure.Hedge, figure.Part, figure.Notes, figure.Unit, figure.Decimals).ShouldBe((Hedge.By, DatePart.Mid, ReadingNotes.YearAssumed, null, null));
    }

    [Fact]
    public void An_assumed_year_makes_a_difference() => ExtendedDate.Of("2025", isYearAssumed: true).ShouldNotBe(ExtendedDate.Of("2025"));

    [Fact]
    public void It_says_itself_in_words_under_every_culture()
    {
        using var finnish = new CultureScope();

        ExtendedDate.Of("2024-Q2").ToString().ShouldBe("2024-Q2");
        ExtendedDate.Of("2025-06", part: DatePart.Mid).ToString().ShouldBe("mid 2025-06");
        ExtendedDate.Of("2025-11-03").ToString().ShouldBe("2025-11-03");
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
