using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>Formulas of points of a series that a referenced assembly declares: they mean there what they mean here.</summary>
public sealed class ReferencedSeriesTests
{
    private static readonly Task<TestRun> Reference = Waterworks.Facts(Waterworks.Investment + """
            /// <summary>A plan.</summary>
            public sealed record Plan
            {
                /// <summary>Money.</summary>
                public required FactSeries<MonetaryAmount> Money { get; init; }
            }

            /// <summary>The plan.</summary>
            [Quote("91,3 millions d'euros", Period = "2024", For = nameof(Plan.Money))]
            public static partial Plan Main { get; }

            /// <summary>Growth.</summary>
            [Formula("Investment[2024] / Investment[2023] - 1")]
            public static partial Derived<Ratio> Growth { get; }

            /// <summary>Losses.</summary>
            [Quote("70 millions d'euros", Period = "2025", Modality = Modality.Forecast)]
            [Quote("entre 60 et 80 millions d'euros", Period = "2025", Modality = Modality.Forecast, Source = "Press", Overlaps = true)]
            public static partial Fact<MonetaryAmount> Stated2025 { get; }
        """.Replace("<summary>Losses.", "<summary>Hopes.", StringComparison.Ordinal)).Run();

    [Theory]
    [InlineData("Investment[2024] / Investment[2023] - 1", "25.8 % (22.2 % to 29.6 %)")]
    [InlineData("Ledger.Investment[2024].Budget / Test.Ledger.Investment[2023?] - 1", "25.8 % (22.2 % to 29.6 %)")]
    [InlineData("Growth", "25.8 % (22.2 % to 29.6 %)")]
    [InlineData("Main.Money[2024] / Investment[2024]", "2.341 × (2.310 to 2.373)")]
    [InlineData("Stated2025 / Investment[2025].Press", "86 % to 118 %")]
    public async Task The_compiler_and_the_program_compute_the_same(string formula, string words)
    {
        var run = await (await Project(formula)).Run();

        run.ShouldBeClean();
        var value = (IFact)run.Load((await Reference).Image).GetType("User.Sums")!.GetProperty("Value")!.GetValue(null)!;
        value.Description.ShouldStartWith(words);
        run.Files.Values.ShouldContain(file => file.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[|Investment|] / 2", "'Investment[2023]', 'Investment[2024]', 'Investment[2025]'")]
    [InlineData("[|Investment[2025]|] / 2", "'Investment[2025].Budget', 'Investment[2025].Press'")]
    public async Task What_is_open_lists_what_may_be_meant(string formula, string words) =>
        (await (await Project(formula)).Run()).ShouldFind(FactRules.FormulaNameAmbiguous, words);

    [Fact]
    public async Task What_another_source_says_of_a_fact_has_no_name() =>
        (await (await Project("[|Stated2025.Press|] / Stated2025")).Run()).ShouldFind(FactRules.FormulaNameUnknown);

    private static async Task<TestProject> Project(string formula) =>
        new TestProject { References = [.. TestProject.Of("").References, MetadataReference.CreateFromImage((await Reference).Image)], Name = "User" }.With($$"""
            using MetaAi.Facts;
            namespace User;
            /// <summary>Sums.</summary>
            [FactSet(Subject = "Val Utility")]
            public static partial class Sums
            {
                /// <summary>A value.</summary>
                [Formula("{{formula}}")]
                public static partial Derived<Ratio> Value { get; }
            }
            """);
}
