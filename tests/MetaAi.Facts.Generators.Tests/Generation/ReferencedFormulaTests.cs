using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Incrementality;
using MetaAi.Facts.Generators.Tests.Interop.NodaMoney;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>Formulas of facts and derived values that a referenced assembly declares.</summary>
public sealed class ReferencedFormulaTests
{
    private static readonly Task<TestRun> Reference = Dockyard.Claims("""
            /// <summary>What is left.</summary>
            [Formula("Sales2024 - Profit2024")]
            public static partial Derived<MonetaryAmount> Rest { get; }

            /// <summary>What nobody else is to see.</summary>
            [Quote("12 millions d'euros", Period = "2024")]
            internal static partial Fact<MonetaryAmount> Spring { get; }

            /// <summary>What code makes.</summary>
            public static Derived<MonetaryAmount> Guess { get; } = Sales2024Twice();

            /// <summary>What is computed from it.</summary>
            [Formula("Guess / 2")]
            public static partial Derived<MonetaryAmount> Half { get; }

            private static Derived<MonetaryAmount> Sales2024Twice() => Books.Sales2024.Times(2m);
        """).Run();

    [Theory]
    [InlineData("Books.Sales2025 / Books.Sales2024 - 1", "Ratio", "51 % to 69 %")]
    [InlineData("Test.Books.Sales2025 / Sales2024 - 1", "Ratio", "51 % to 69 %")]
    [InlineData("Claims.Rest / Books.Sales2024", "Ratio", "65.4 %")]
    [InlineData("Claims.Rest + Books.Profit2024 - Sales2024", "MonetaryAmount", "0 EUR")]
    [InlineData("Claims.Half", "MonetaryAmount", "39.0 million EUR")]
    public async Task The_compiler_and_the_program_compute_the_same(string formula, string type, string words)
    {
        var run = await Project(formula, type).Run();
        run.ShouldBeClean();

        var sums = run.Load((await Reference).Image).GetType("User.Sums")!;
        var value = (IFact)sums.GetProperty("Value")!.GetValue(null)!;

        value.Description.ShouldStartWith(words);
        if (!formula.Contains("Half", StringComparison.Ordinal))
        {
            run.Files.Values.ShouldContain(file => file.Contains(words, StringComparison.Ordinal));
        }

        value.Sources.ShouldHaveSingleItem().Name.ShouldBe("News");
    }

    [Fact]
    public async Task A_claim_is_checked_against_facts_of_a_reference()
    {
        (await Claim("60 %").Run()).ShouldBeClean();
        (await Claim("le quadruple").Run()).Findings.ShouldHaveSingleItem().Id.ShouldBe(FactRules.ClaimInconsistent.Id);
    }

    [Theory]
    [InlineData("[|Sales2026|] * 2", "Sales2024")]
    [InlineData("[|Spring|] * 2", "name a fact")]
    public async Task What_a_reference_does_not_declare_in_public_is_unknown(string formula, string words) =>
        (await Project(formula, "MonetaryAmount").Run()).ShouldFind(FactRules.FormulaNameUnknown, words);

    [Fact]
    public async Task What_the_project_declares_itself_comes_first()
    {
        var run = await Project("Sales2025 / 2", "MonetaryAmount", """
            /// <summary>Own sales.</summary>
            [Quote("12 millions d'euros", Concept = "OwnSales", Period = "2025")]
            public static partial Fact<MonetaryAmount> Sales2025 { get; }
            """).Run();

        run.ShouldBeClean();
        ((IFact)run.Load((await Reference).Image).GetType("User.Sums")!.GetProperty("Value")!.GetValue(null)!).Description.ShouldStartWith("6.00 million EUR");
    }

    [Fact]
    public async Task A_reference_is_read_once_for_all_edits()
    {
        var project = Project("Books.Sales2025 / Books.Sales2024 - 1", "Ratio").With("namespace User;\npublic static class Unrelated;\n");
        (await Reference).Findings.ShouldBeEmpty();

        StepReasons.After(project, edited => edited.Change("Unrelated;", "Unrelated { public const int Year = 2024; }")).ShouldBeEmpty();
    }

    private static TestProject Claim(string quote) => Of($$"""
            [Quote("{{quote}}", Period = "2025")]
            [Formula("Books.Sales2025 / Books.Sales2024 - 1")]
            public static partial Fact<Ratio> Growth { get; }
        """);

    private static TestProject Project(string formula, string type, string more = "") => Of($$"""
            /// <summary>The value.</summary>
            [Formula("{{formula}}")]
            public static partial Derived<{{type}}> Value { get; }

        {{more}}
        """);

    private static TestProject Of(string members) => (new TestProject { Name = "User", Files = [Dockyard.TextFile] }.With(MetadataReference.CreateFromImage(Reference.Result.Image))).With($$"""
        using MetaAi.Facts;

        namespace User;

        /// <summary>The sources.</summary>
        [SourceSet]
        public static partial class Texts
        {
            /// <summary>The news.</summary>
            [Source("dockyard.txt", Language = "fr", Currency = "EUR", Issued = "2024")]
            public static partial Source News { get; }
        }

        /// <summary>Sums.</summary>
        [FactSet(Subject = "Cape Dockyard", Source = nameof(Texts.News))]
        public static partial class Sums
        {
        {{members}}
        }
        """);
}
