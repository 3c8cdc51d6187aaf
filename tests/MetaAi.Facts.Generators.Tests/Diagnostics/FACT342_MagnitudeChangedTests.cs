using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT342_MagnitudeChangedTests
{
    [Fact]
    public async Task Ten_times_the_year_before_is_doubted_at_the_later_year()
    {
        var project = TwoPapers.Of("""
                /// <summary>A figure.</summary>
                [[|Quote("39 milliards d'euros", Concept = "Sales", Period = "2024")|]]
                public static partial Fact<MonetaryAmount> Later { get; }

            """ + TwoPapers.Fact("Earlier", "37 millions d'euros", "Concept = \"Sales\", Period = \"2023\""));

        (await project.Run()).ShouldFind(FactRules.MagnitudeChanged, "'Test.Books.Later' says 39.0 billion EUR", "for 2024", "37.0 million EUR", "for 2023", "at least 1026 times as much");
    }

    [Theory]
    [InlineData("39 millions d'euros", "2023", "3,7 millions d'euros", "2024", "Sales", true)]
    [InlineData("3,7 millions d'euros", "2024-Q1", "39 millions d'euros", "2024-Q2", "Sales", true)]
    [InlineData("3,7 millions d'euros", "2024-01", "39 millions d'euros", "2024-02", "Sales", true)]
    [InlineData("3,7 millions d'euros", "2023", "35 millions d'euros", "2024", "Sales", false)]
    [InlineData("3,7 millions d'euros", "2022", "39 millions d'euros", "2024", "Sales", false)]
    [InlineData("3,7 millions d'euros", "2024-Q1", "39 millions d'euros", "2024-04-01/2025-03-31", "Sales", false)]
    [InlineData("3,7 millions d'euros", "2023?", "39 millions d'euros", "2024", "Sales", false)]
    [InlineData("environ 3,7 millions d'euros", "2023", "39 millions d'euros", "2024", "Sales", false)]
    [InlineData("plus de 3,7 millions d'euros", "2023", "39 millions d'euros", "2024", "Sales", false)]
    [InlineData("3,7 millions d'euros", "2023", "39 millions d'euros", "2024", "NetIncome", false)]
    [InlineData("3,7 millions d'euros", "2023", "39 milliards d'euros", "2024", "NetIncome", true)]
    public async Task What_is_certain_of_adjacent_periods_is_doubted(string one, string period, string other, string later, string concept, bool isDoubted) => Doubts(await TwoPapers.Of(
        TwoPapers.Fact("One", one, $"Concept = \"{concept}\", Period = \"{period}\"") + TwoPapers.Fact("Other", other, $"Concept = \"{concept}\", Period = \"{later}\"")).Run())
        .ShouldBe(isDoubted ? 1 : 0);

    [Theory]
    [InlineData("3,5 %", "39 %", "Of = \"sales\", ", true)]
    [InlineData("3,5 %", "39 %", "", false)]
    public async Task Shares_keep_their_magnitude_and_growths_need_not(string one, string other, string of, bool isDoubted) => Doubts(await TwoPapers.Of(
        TwoPapers.Fact("One", one, of + "Concept = \"Exports\", Period = \"2023\"", "Ratio") + TwoPapers.Fact("Other", other, of + "Concept = \"Exports\", Period = \"2024\"", "Ratio")).Run())
        .ShouldBe(isDoubted ? 1 : 0);

    [Fact]
    public async Task A_line_of_the_configuration_turns_it_off() =>
        (await (Mistakes.Consistency["FACT342"] with { TurnedOff = ["FACT342"] }).Run()).Findings.ShouldBeEmpty();

    private static int Doubts(TestRun run) => run.Findings.Count(finding => finding.Id == FactRules.MagnitudeChanged.Id);
}
