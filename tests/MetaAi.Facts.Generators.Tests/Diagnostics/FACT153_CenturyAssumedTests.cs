using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT153_CenturyAssumedTests
{
    private static TestProject Delivered(string quote) => Brewery.Sources("""
            [Source("brewery.txt", Language = "fr", Issued = "2025-03-10")]
            public static partial Source Accounts { get; }
        """).With(Brewery.Usings + $$"""
        [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
        public static partial class Tanks
        {
            {{quote}}
            public static partial Fact<ExtendedDate> Delivery { get; }
        }
        """) with { Files = [TestFile.Text(Brewery.TextName, "Livré le 31/10/89, dit Odile Carmin.")] };

    [Fact]
    public async Task A_year_in_two_digits_is_said_with_its_century()
    {
        var run = await Delivered("""[[|Quote("31/10/89")|]]""").Run();

        run.ShouldFind(FactRules.CenturyAssumed, "'31/10/89' has two digits", "1989-10-31", "state Value to confirm");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task A_stated_value_confirms_it() => (await Delivered("""[Quote("31/10/89", Value = "1989-10-31")]""").Run()).ShouldBeClean();
}
