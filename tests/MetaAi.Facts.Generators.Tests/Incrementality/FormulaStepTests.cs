using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>
/// What is computed again after an edit. Two sets of facts (Books, Prices) and two of formulas: Growth, Rest and a Sum in one, Basin in the other; formulas
/// stand in this order. A formula that is "Cached" among the checked ones was not computed.
/// </summary>
public sealed class FormulaStepTests
{
    private const int Formulas = 2;
    private const int Prices = 1;

    private static readonly TestProject Project = Dockyard.Project
        .With(Dockyard.Set("Prices", """
            [Quote("plus de 14 millions d'euros", Period = "2024")]
            public static partial Fact<MonetaryAmount> Price { get; }

            [Quote("49 %", Period = "2024")]
            public static partial Fact<Ratio> Stake { get; }
            """))
        .With(Dockyard.Set("Claims", """
            [Quote("60 %", Period = "2025")]
            [Formula("Sales2025 / Sales2024 - 1")]
            public static partial Fact<Ratio> Growth { get; }

            [Formula("Sales2024 - Profit2024")]
            public static partial Derived<MonetaryAmount> Rest { get; }

            [Formula("Rest + Sales2024")]
            public static partial Derived<MonetaryAmount> Sum { get; }
            """))
        .With(Dockyard.Set("Worth", """
            [Formula("Price / Stake")]
            public static partial Derived<MonetaryAmount> Basin { get; }
            """))
        .With("namespace Test;\npublic static class Unrelated;\n");

    [Fact]
    public void An_unrelated_file() => After(4, "Unrelated;", "Unrelated { public const int Year = 2024; }").ShouldBeEmpty();

    [Fact]
    public void A_figure_that_formulas_have() => After(Prices, "\"49 %\"", "\"70 %\"").ShouldBe("""
        FactSets: Cached Cached Cached Modified
        CheckedFactSets: Cached Modified Cached Cached
        FormulaWork: Unchanged Unchanged Unchanged Modified
        CheckedFormulas: Cached Cached Cached Modified
        CompletedFactSets: Unchanged Modified Unchanged Modified
        SourceOutput: Cached Modified Cached Modified Cached
        """);

    [Fact]
    public void What_no_formula_looks_at() => After(Prices, "\"49 %\", Period", "\"49 %\", Of = \"the basin\", Period").ShouldBe("""
        FactSets: Cached Cached Cached Modified
        CheckedFactSets: Cached Modified Cached Cached
        FormulaWork: Unchanged Unchanged Unchanged Unchanged
        CompletedFactSets: Cached Modified Cached Cached
        SourceOutput: Cached Modified Cached Cached Cached
        """);

    [Fact]
    public void A_formula_and_what_is_computed_from_it() => After(Formulas, "Sales2024 - Profit2024", "Sales2024 - 2 * Profit2024").ShouldBe("""
        FactSets: Cached Modified Cached Cached
        CheckedFactSets: Cached Cached Modified Cached
        ResolvedFormulas: Cached Modified Cached Cached
        FormulaWork: Unchanged Modified Modified Unchanged
        CheckedFormulas: Cached Modified Modified Cached
        CompletedFactSets: Unchanged Unchanged Modified Unchanged
        SourceOutput: Cached Cached Modified Cached Cached
        """);

    [Fact]
    public void A_comment_in_a_file_of_formulas() => After(Formulas, "[Formula(\"Rest", "// all\n    [Formula(\"Rest").ShouldBeEmpty();

    private static string After(int source, string written, string instead) => StepReasons.After(Project, project =>
    {
        project.Sources[source].ShouldContain(written);
        return project with { Sources = project.Sources.SetItem(source, project.Sources[source].Replace(written, instead, StringComparison.Ordinal)) };
    });
}
