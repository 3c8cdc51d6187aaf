using MetaAi.Facts;
using MetaAi.Facts.Consistency;
using MetaAi.Testing;
using NodaTime;

namespace Statutory.Tests;

/// <summary>What is in force on a day, why and since when; and which texts disagree.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task Tells_what_is_in_force_on_three_days_why_and_since_when()
    {
        using var finnish = new CultureScope();
        using var output = new StringWriter { NewLine = "\n" };

        Report.Write(output);

        await Verify(output.ToString());
    }

    [Theory]
    [InlineData(2015, SeriesState.BeforeFirst)]
    [InlineData(2016, SeriesState.BeforeFirst)]
    [InlineData(2017, SeriesState.InForce)]
    [InlineData(2021, SeriesState.InForce)]
    [InlineData(2022, SeriesState.Ended)]
    [InlineData(2030, SeriesState.Ended)]
    public void Nobody_pays_for_dredging_after_its_end(int year, SeriesState state) => QuayDues.Dredging.At(new LocalDate(year, 12, 31)).State.ShouldBe(state);

    [Fact]
    public void The_regulation_is_used_where_the_guide_says_another_rate()
    {
        var point = QuayDues.Rate["2024-01-01/.."];

        (point.Comparison.Outcome, point.Preferred).ShouldBe((ConsistencyOutcome.Inconsistent, point.From(nameof(Texts.Regulation))));
    }

    [Fact]
    public void What_the_guide_says_of_the_allowance_agrees() => QuayDues.Allowance["2023-04-01/.."].Comparison.Outcome.ShouldBe(ConsistencyOutcome.Complete);
}
