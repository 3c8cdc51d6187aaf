using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT340_ShareAboveAllTests
{
    [Theory]
    [InlineData("145 %", "ExportShare", "Of = \"sales\", Period = \"2024\"")]
    [InlineData("101 %", "Exports", "Of = \"sales of 2024\", Period = \"2024\"")]
    [InlineData("plus de 120 %", "Exports", "Of = \"sales\"")]
    [InlineData("entre 102 et 110 %", "Exports", "Of = \"sales\"")]
    public async Task A_share_above_all_is_doubted(string quote, string name, string about) =>
        (await Share(quote, name, about).Run()).Findings.ShouldContain(finding => finding.Id == FactRules.ShareAboveAll.Id && finding.GetMessage(null).Contains($"\"{quote}\""));

    [Theory]
    [InlineData("145 %", "ExportShare", "Period = \"2024\"")]
    [InlineData("100 %", "ExportShare", "Of = \"sales\"")]
    [InlineData("100,4 %", "ExportGrowth", "Of = \"sales\"")]
    [InlineData("environ 120 %", "ExportShare", "Of = \"sales\"")]
    [InlineData("145 %", "ExportGrowth", "Of = \"sales\"")]
    [InlineData("145 %", "CoverageRatio", "Of = \"interest\"")]
    [InlineData("le double", "Exports", "Of = \"sales\"")]
    [InlineData("150 %", "Exports", "Of = \"sales of 2023\", Period = \"2024\"")]
    [InlineData("moins de 120 %", "Exports", "Of = \"sales\"")]
    [InlineData("145 %", "Exports", "Of = \"sales\", Rank = Rank.Deprecated, RankReason = \"A misprint.\"")]
    public async Task What_is_no_share_or_may_be_less_is_not(string quote, string name, string about) =>
        (await Share(quote, name, about).Run()).Findings.Where(finding => finding.Id == FactRules.ShareAboveAll.Id).ShouldBeEmpty();

    [Fact]
    public async Task A_line_of_the_configuration_turns_it_off() =>
        (await (Mistakes.Consistency["FACT340"] with { TurnedOff = ["FACT340"] }).Run()).Findings.ShouldBeEmpty();

    private static TestProject Share(string quote, string name, string about) => TwoPapers.Of(TwoPapers.Fact(name, quote, about, "Ratio"));
}
