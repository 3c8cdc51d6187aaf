using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT217_TextIsMarkupTests
{
    private static readonly TestProject Project = Brewery.Sources("""
            [[|Source("brewery.txt", Language = "fr")|]]
            public static partial Source Accounts { get; }
        """);

    [Fact]
    public async Task A_text_that_is_markup_is_said_once_at_its_source_and_its_facts_hold()
    {
        var run = await (Project with { Files = [Page(11)] }).Run();

        run.ShouldFind(FactRules.TextIsMarkup, "'brewery.txt' has more than ten tags or entities", "extract its text");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
        run.Load().Fact("Test.Ledger.Director").Text.ShouldBe("Odile Carmin");
    }

    [Fact]
    public async Task A_text_with_a_few_tags_is_clean() => (await (Project with { Files = [Page(10)] }).Run()).ShouldBeClean();

    private static TestFile Page(int tags) => TestFile.Text(Brewery.TextName, Brewery.Text + string.Concat(Enumerable.Repeat("\n<br>", tags)));
}
