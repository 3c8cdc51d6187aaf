using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT312_ClaimInconsistentTests
{
    private static TestProject Agreeing { get; } = Dockyard.Claims("""
        /// <summary>The growth.</summary>
        [Quote("60 %", Period = "2025")]
        [Formula($"{nameof(Books.Sales2025)} / {nameof(Books.Sales2024)} - 1")]
        public static partial Fact<Ratio> Growth { get; }
        """);

    [Fact]
    public async Task A_claim_within_what_its_formula_allows_is_clean()
    {
        var run = await Agreeing.Run();

        run.ShouldBeClean();
        run.Files["Test.Claims.Facts.g.cs"].ShouldContain("“Sales2025 / Sales2024 - 1” comes to 51 % to 69 %; from Books.Sales2025 (60 to 65 million EUR), Books.Sales2024 (39 million EUR)");
    }

    [Theory]
    [InlineData("72 %", "Sales2025 / Sales2024 - 1", "pp apart")]
    [InlineData("le quadruple", "Sales2025 / Sales2024", "apart")]
    public async Task What_contradicts_its_formula_is_an_error(string quote, string formula, string words)
    {
        var run = await Dockyard.Claims($$"""
            [Quote("{{quote}}", Period = "2025", Confirmed = "Seen.")]
            [[|Formula("{{formula}}")|]]
            public static partial Fact<Ratio> Growth { get; }
            """).Run();

        var finding = run.Findings.Single(each => each.Id == FactRules.ClaimInconsistent.Id);
        finding.Severity.ShouldBe(DiagnosticSeverity.Error);
        SourcePlace.Describe(finding.Location).ShouldBe(run.Project.Mark!.Describe(run.Compilation));
        finding.GetMessage(null).ShouldContain(words);
        run.CompilerErrors.ShouldBeEmpty();
    }

    /// <summary>Text, quote and lock are changed alike, so that every quote holds; what they say together does not.</summary>
    [Theory]
    [InlineData("30 millions d'euros", "FACT312", true)]
    [InlineData("30 millions d'euros", "FACT312", false)]
    [InlineData("38 millions d'euros", "", true)]
    [InlineData("38 millions d'euros", "", false)]
    [InlineData("36 millions d'euros", "FACT311", true)]
    [InlineData("36 millions d'euros", "FACT311", false)]
    public async Task Changed_alike_everywhere_it_is_found_at_the_claim_with_the_text_and_with_the_lock_alone(string sales, string id, bool isLocked)
    {
        var changed = Agreeing.Change("39 millions d'euros", sales) with
        {
            Files = [TestFile.Text(Dockyard.TextName, Dockyard.Text.Replace("39 millions d'euros", sales, StringComparison.Ordinal))],
        };
        var run = await (isLocked ? changed with { Files = [TestLock.Of(changed)] } : changed).Run();

        run.Findings.Select(finding => $"{finding.Id} {SourcePlace.Describe(finding.Location)}").ShouldBe(id.Length == 0 ? []
            : [id + " /project/Source1.cs line 10 'Formula($\"{nameof(Books.Sales2025)} / {nameof(Books.Sales2024)} - 1\")'"]);
    }
}
