using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Core.Tests.Dates;

/// <summary>EDTF (ISO 8601-2:2019) is read with the days that it spans.</summary>
public sealed class EdtfParserTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-05", "2024-05-01", "2024-05-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", "2023-02-01", "2023-02-28")]
    [InlineData("2024-05-07", "2024-05-07", "2024-05-07")]
    [InlineData("202X", "2020-01-01", "2029-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2XXX", "2000-01-01", "2999-12-31")]
    [InlineData("2024-XX", "2024-01-01", "2024-12-31")]
    [InlineData("2024-XX-XX", "2024-01-01", "2024-12-31")]
    [InlineData("2024-05-XX", "2024-05-01", "2024-05-31")]
    [InlineData("2024-06-1X", "2024-06-10", "2024-06-19")]
    [InlineData("2024-06-3X", "2024-06-30", "2024-06-30")]
    [InlineData("202X-06", "2020-06-01", "2029-06-30")]
    [InlineData("XXXX-06", "XXXX-06-01", "XXXX-06-30")]
    [InlineData("XXXX-02", "XXXX-02-01", "XXXX-02-29")]
    [InlineData("XXXX-06-12", "XXXX-06-12", "XXXX-06-12")]
    [InlineData("XXXX-34", "XXXX-04-01", "XXXX-06-30")]
    [InlineData("2024-21", "2024-03-01", "2024-05-31")]
    [InlineData("2024-22", "2024-06-01", "2024-08-31")]
    [InlineData("2024-23", "2024-09-01", "2024-11-30")]
    [InlineData("2024-24", "2024-12-01", "2025-02-28")]
    [InlineData("2024-33", "2024-01-01", "2024-03-31")]
    [InlineData("2024-36", "2024-10-01", "2024-12-31")]
    [InlineData("2024-40", "2024-01-01", "2024-06-30")]
    [InlineData("2024-41", "2024-07-01", "2024-12-31")]
    [InlineData("2024/2025", "2024-01-01", "2025-12-31")]
    [InlineData("2024-05/2024-07-03", "2024-05-01", "2024-07-03")]
    [InlineData("XXXX-05/XXXX-07", "XXXX-05-01", "XXXX-07-31")]
    [InlineData("2024/..", "2024-01-01", null)]
    [InlineData("../2024", null, "2024-12-31")]
    [InlineData("2024/", "2024-01-01", null)]
    [InlineData("/2024", null, "2024-12-31")]
    public void A_date_spans_its_days(string text, string? earliest, string? latest)
    {
        var date = EdtfDate.TryParse(text).ShouldNotBeNull();

        (date.Earliest?.ToString(), date.Latest?.ToString()).ShouldBe((earliest, latest));
        date.Text.ShouldBe(text);
        (date.IsApproximate || date.IsUncertain).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2024?", false, true)]
    [InlineData("2024~", true, false)]
    [InlineData("2024%", true, true)]
    [InlineData("2025?-06", false, true)]
    [InlineData("2025-?06", false, true)]
    [InlineData("2025-06~", true, false)]
    [InlineData("2025?-06~", true, true)]
    [InlineData("202X?", false, true)]
    [InlineData("2024~/2025", true, false)]
    [InlineData("2024/2025?", false, true)]
    public void Qualifiers_hold_for_a_whole_date_or_a_component(string text, bool isApproximate, bool isUncertain)
    {
        var date = EdtfDate.TryParse(text).ShouldNotBeNull();

        (date.IsApproximate, date.IsUncertain).ShouldBe((isApproximate, isUncertain));
    }

    [Theory]
    [InlineData("2024-Q2", "2024-34", "2024-04-01", "2024-06-30")]
    [InlineData("2024-H1", "2024-40", "2024-01-01", "2024-06-30")]
    [InlineData("2024-Q1/2024-Q3", "2024-33/2024-35", "2024-01-01", "2024-09-30")]
    public void Our_quarters_and_halves_are_rewritten_as_EDTF(string text, string edtf, string earliest, string latest)
    {
        var date = EdtfDate.TryParse(text).ShouldNotBeNull();

        (date.Text, date.Earliest?.ToString(), date.Latest?.ToString()).ShouldBe((edtf, earliest, latest));
        EdtfDate.TryParse(date.Text).ShouldBe(date);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 2024")]
    [InlineData("24")]
    [InlineData("20244")]
    [InlineData("0000")]
    [InlineData("-2024")]
    [InlineData("XXXX")]
    [InlineData("X024")]
    [InlineData("2X24")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024-20")]
    [InlineData("2024-25")]
    [InlineData("2024-42")]
    [InlineData("2024-Q5")]
    [InlineData("2024-H3")]
    [InlineData("2024-q2")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-05-00")]
    [InlineData("2024-XX-12")]
    [InlineData("2024-5-7")]
    [InlineData("2024-05-07-01")]
    [InlineData("2024-05-")]
    [InlineData("20?24")]
    [InlineData("2024??")]
    [InlineData("?")]
    [InlineData("2024/2025/2026")]
    [InlineData("2025/2024")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("XXXX-06/2024")]
    [InlineData("XXXX-24")]
    [InlineData("mi-juin")]
    [InlineData("2024-05-07T10:00")]
    [InlineData("٢٠٢٤")]
    public void Anything_else_is_no_date(string? text) => EdtfDate.TryParse(text).ShouldBeNull();

    [Theory]
    [InlineData("2024", 2024)]
    [InlineData("2024-05", 2024)]
    [InlineData("2024?", 2024)]
    [InlineData("2024/2025", null)]
    [InlineData("202X", null)]
    [InlineData("XXXX-06", null)]
    [InlineData("2024/..", null)]
    public void A_date_has_a_year_where_it_lies_in_one(string text, int? year) => EdtfDate.TryParse(text)!.Year.ShouldBe(year);
}
