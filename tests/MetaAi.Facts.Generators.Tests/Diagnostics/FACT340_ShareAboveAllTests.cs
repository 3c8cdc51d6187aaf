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
    [InlineData("112 %", "Exports", "Of = \"total expenses\"")]
    [InlineData("112 %", "Exports", "Of = \"the planet's production\"")]
    [InlineData("112 %", "Exports", "Of = \"l'ensemble des recettes\"")]
    [InlineData("112 %", "Exports", "Of = \"national sales\"")]
    public async Task A_share_above_all_is_doubted(string quote, string name, string about) =>
        (await Share(quote, name, about).Run()).Findings.ShouldContain(finding => finding.Id == FactRules.ShareAboveAll.Id && finding.GetMessage(null).Contains($"\"{quote}\""));

    [Theory]
    [InlineData("145 %", "ExportShare", "Period = \"2024\"")]
    [InlineData("100 %", "ExportShare", "Of = \"sales\"")]
    [InlineData("100,4 %", "ExportGrowth", "Of = \"sales\"")]
    [InlineData("environ 120 %", "ExportShare", "Of = \"sales\"")]
    [InlineData("145 %", "ExportGrowth", "Of = \"sales\"")]
    [InlineData("145 %", "CoverageRatio", "Of = \"interest\"")]
    [InlineData("112 %", "Sales", "Of = \"target\"")]
    [InlineData("112 %", "Sales", "Of = \"the year's sales targets\"")]
    [InlineData("180 %", "Liabilities", "Of = \"GDP\"")]
    [InlineData("180 %", "Liabilities", "Of = \"the gross domestic product\"")]
    [InlineData("180 %", "Liabilities", "Of = \"le produit intérieur brut\"")]
    [InlineData("180 %", "Liabilities", "Of = \"du PIB\"")]
    [InlineData("105 %", "Production", "Of = \"nameplate capacities\"")]
    [InlineData("105 %", "Production", "Of = \"capacités nominales\"")]
    [InlineData("105 %", "Fares", "Of = \"les prix de l'année\"")]
    [InlineData("105 %", "Fares", "Of = \"Niveaux d'avant-crise\"")]
    [InlineData("112 %", "Sales", "Of = \"l'objectif\"")]
    [InlineData("112 %", "Sales", "Of = \"LA PRÉVISION\"")]
    [InlineData("112 %", "Sales", "Of = \"Books.SalesTarget2024\"")]
    [InlineData("le double", "Exports", "Of = \"sales\"")]
    [InlineData("150 %", "Exports", "Of = \"sales of 2023\", Period = \"2024\"")]
    [InlineData("moins de 120 %", "Exports", "Of = \"sales\"")]
    [InlineData("145 %", "Exports", "Of = \"sales\", Rank = Rank.Deprecated, RankReason = \"A misprint.\"")]
    public async Task What_is_no_share_or_may_be_less_is_not(string quote, string name, string about) =>
        (await Share(quote, name, about).Run()).Findings.Where(finding => finding.Id == FactRules.ShareAboveAll.Id).ShouldBeEmpty();

    [Fact]
    public async Task It_is_said_of_the_first_quote_of_a_fact_alone() => (await TwoPapers.Of("""
                /// <summary>A figure.</summary>
                [[|Quote("145 %", Of = "sales", Period = "2024")|]]
                [Quote("145,2 %", Of = "sales", Period = "2024", Source = nameof(Papers.Phare))]
                public static partial Fact<Ratio> ExportShare { get; }
            """).Run()).ShouldFind(FactRules.ShareAboveAll, "'Test.Books.ExportShare' says 145.0 %");

    [Fact]
    public async Task A_line_of_the_configuration_turns_it_off() =>
        (await (Mistakes.Consistency["FACT340"] with { TurnedOff = ["FACT340"] }).Run()).Findings.ShouldBeEmpty();

    private static TestProject Share(string quote, string name, string about) => TwoPapers.Of(TwoPapers.Fact(name, quote, about, "Ratio"));
}
