using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT325_SeriesNamedAfterYearTests
{
    [Theory]
    [InlineData("Investment2024")]
    [InlineData("Investment2024Q2")]
    public async Task A_year_at_the_end_is_refused_once(string name)
    {
        var run = await Waterworks.Facts($$"""
            [Quote("39 millions d'euros", Period = "2024")]
            [Quote("31 millions d'euros", Period = "2023")]
            public static partial FactSeries<MonetaryAmount> [|{{name}}|] { get; }
            """).Run();

        run.ShouldFind(FactRules.SeriesNamedAfterYear, $"'{name}'", "2024");
    }

    [Theory]
    [InlineData("Plan2030Investment", ", Concept = \"Plan2030Investment\"")]
    [InlineData("Agenda2030", ", Concept = \"Agenda2030\"")]
    [InlineData("InvestmentH1", "")]
    [InlineData("Investment1", "")]
    public async Task What_is_no_year_of_the_points_is_left(string name, string concept) => (await Waterworks.Facts($$"""
        /// <summary>Money.</summary>
        [Quote("39 millions d'euros", Period = "2024")]
        [Quote("31 millions d'euros", Period = "2023"{{concept}})]
        public static partial FactSeries<MonetaryAmount> {{name}} { get; }
        """).Run()).ShouldBeClean();
}
