using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT154_SplitYearTests
{
    private static TestProject Crossing(string quote, string declared) => Brewery.Sources($$"""
            [Source("brewery.txt", Language = "fr"{{declared}})]
            public static partial Source Accounts { get; }
        """).With(Brewery.Usings + $$"""
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Seasons
        {
            {{quote}}
            public static partial Fact<ExtendedDate> Crossings { get; }
        }
        """) with { Files = [TestFile.Text(Brewery.TextName, "Résultats 2024-25, dit Odile Carmin.")] };

    [Fact]
    public async Task Twelve_months_in_two_years_are_the_fiscal_year_where_its_start_is_declared()
    {
        var run = await Crossing("""[[|Quote("2024-25")|]]""", ", FiscalYearStart = 4").Run();

        run.ShouldFind(FactRules.SplitYear, "'2024-25' is twelve months", "2024-04", "2025-03");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task Without_it_they_are_the_years_that_they_lie_in() =>
        (await Crossing("""[[|Quote("2024-25")|]]""", "").Run()).ShouldFind(FactRules.SplitYear, "'2024-25' is twelve months", "2024", "2025");

    [Fact]
    public async Task A_stated_value_confirms_them() =>
        (await Crossing("""[Quote("2024-25", Value = "2024-04/2025-03")]""", ", FiscalYearStart = 4").Run()).ShouldBeClean();
}
