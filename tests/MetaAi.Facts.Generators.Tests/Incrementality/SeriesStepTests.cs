using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>An edit of one statement of a series reads that statement alone, and computes what is computed from it.</summary>
public sealed class SeriesStepTests
{
    private const int Facts = 1;
    private const int Claims = 2;

    private static TestProject Project
    {
        get
        {
            // Known to no other test, so that nothing is remembered of it but by these.
            var project = Waterworks.Facts(Waterworks.Investment).With(Waterworks.Set("Claims", """
                [Formula("Investment[2024] / Investment[2023] - 1")]
                public static partial Derived<Ratio> Growth { get; }

                [Formula("Investment[2025].Press / 2")]
                public static partial Derived<MonetaryAmount> Half { get; }
                """));
            return project with { Files = [.. project.Files.Select(file => new TestFile(file.Path, file.GetText().ToString(), file.Metadata))] };
        }
    }

    [Fact]
    public void A_figure_of_one_point() => After(Facts, "39 millions d'euros", "39,2 millions d'euros").ShouldBe("""
        FactSets: Modified Cached
        CheckedFactSets: Modified Cached
        FormulaWork: Modified Unchanged
        CheckedFormulas: Modified Cached
        CompletedFactSets: Modified Modified
        SourceOutput: Modified Modified Cached
        """);

    [Fact]
    public void What_no_formula_looks_at() => After(Facts, "Period = \"2023\"", "Period = \"2023\", Remark = \"r\"").ShouldBe("""
        FactSets: Modified Cached
        CheckedFactSets: Modified Cached
        FormulaWork: Unchanged Unchanged
        CompletedFactSets: Modified Cached
        SourceOutput: Modified Cached Cached
        """);

    [Fact]
    public void A_formula() => After(Claims, "Press / 2", "Press / 4").ShouldBe("""
        FactSets: Cached Modified
        CheckedFactSets: Cached Modified
        ResolvedFormulas: Cached Modified
        FormulaWork: Unchanged Modified
        CheckedFormulas: Cached Modified
        CompletedFactSets: Unchanged Modified
        SourceOutput: Cached Modified Cached
        """);

    [Fact]
    public void An_edit_of_one_statement_reads_one_quote()
    {
        var project = Project;
        var compilation = project.Compilation;
        var driver = project.Driver.RunGenerators(compilation);
        var before = Memory(driver).Count;

        var edited = CSharpSyntaxTree.ParseText(
            project.Sources[Facts].Replace("Period = \"2023\"", "Period = \"2023\", Remark = \"r\"", StringComparison.Ordinal), project.ParseOptions, TestProject.PathOf(Facts), System.Text.Encoding.UTF8);
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[Facts], edited));

        before.ShouldBe(4);
        Memory(driver).Count.ShouldBe(before + 1);
    }

    private static CheckMemory Memory(GeneratorDriver driver)
    {
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        return CheckMemory.Of((SourceIndex)steps[StepNames.Sources].Single().Outputs.Single().Value, (Model.EvidenceModel)steps[StepNames.Evidence].Single().Outputs.Single().Value);
    }

    private static string After(int source, string written, string instead) => StepReasons.After(Project, project =>
    {
        project.Sources[source].ShouldContain(written);
        return project with { Sources = project.Sources.SetItem(source, project.Sources[source].Replace(written, instead, StringComparison.Ordinal)) };
    });
}
