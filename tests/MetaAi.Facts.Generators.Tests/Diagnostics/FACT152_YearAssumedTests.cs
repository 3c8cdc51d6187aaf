using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT152_YearAssumedTests
{
    private static TestProject Inferred(string quote) => Brewery.Sources("""
            [Source("brewery.txt", Language = "fr", Issued = "2024?")]
            public static partial Source Accounts { get; }
        """).With(Brewery.Usings + $$"""
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Tanks
        {
            {{quote}}
            public static partial Fact<ExtendedDate> Delivery { get; }
        }
        """);

    [Fact]
    public async Task A_year_from_an_uncertain_publication_date_is_said()
    {
        var run = await Inferred("""[[|Quote("mi-juin")|]]""").Run();

        run.ShouldFind(FactRules.YearAssumed, "The year of 'mi-juin' is assumed (2024?-06)", "set Period to a certain one");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task A_year_from_an_uncertain_period_is_said_too() =>
        (await Inferred("""[[|Quote("mi-juin", Period = "2024?")|]]""").Run()).ShouldFind(FactRules.YearAssumed, "is assumed (2024?-06)");

    [Fact]
    public async Task A_period_states_the_year() => (await Inferred("""[Quote("mi-juin", Period = "2024")]""").Run()).ShouldBeClean();
}
