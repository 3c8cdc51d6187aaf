using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>What an edit costs where facts are held against each other, told without a clock.</summary>
public sealed class ConflictCostTests
{
    private const int Concepts = 40;

    [Fact]
    public async Task An_edit_of_one_fact_compares_its_group_alone()
    {
        var project = TwoPapers.Of(string.Concat(Enumerable.Range(0, Concepts).Select(Concept)) + TwoPapers.Fact("Alone", "7 %", "Period = \"2024\", Remark = \"only\"", "Ratio"));
        var compilation = project.Compilation;
        var driver = project.Driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var memory = Memory(driver);
        (await Conflicts(project, generated)).Count.ShouldBe(Concepts);
        memory.Comparisons.ShouldBe(Concepts);

        // Nothing was edited.
        await Conflicts(project, generated);
        memory.Comparisons.ShouldBe(Concepts);

        // What says nothing else is compared again, with what it belongs to.
        compilation = Write(compilation, "\"about 7\"", "\"about seven\"");
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out generated, out _);
        (await Conflicts(project, generated)).Count.ShouldBe(Concepts);
        Memory(driver).ShouldBeSameAs(memory);
        memory.Comparisons.ShouldBe(Concepts + 1);

        // What agrees from now on.
        compilation = Write(compilation, "[Quote(\"212 millions d'euros\"", "[Quote(\"112 millions d'euros\", Overlaps = true");
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out generated, out _);
        (await Conflicts(project, generated)).Count.ShouldBe(Concepts - 1);
        memory.Comparisons.ShouldBe(Concepts + 2);

        // What is compared with nothing.
        compilation = Write(compilation, "\"only\"", "\"alone\"");
        driver.RunGeneratorsAndUpdateCompilation(compilation, out generated, out _);
        (await Conflicts(project, generated)).Count.ShouldBe(Concepts - 1);
        memory.Comparisons.ShouldBe(Concepts + 2);

        // What goes over to another concept: the one that it leaves is one fact, the one that it joins has three.
        compilation = Write(compilation, "Concept = \"Sales9\", Period = \"2024\", Remark = \"about 9\"", "Concept = \"Sales8\", Period = \"2024\"");
        driver.RunGeneratorsAndUpdateCompilation(compilation, out generated, out _);
        (await Conflicts(project, generated)).Count.ShouldBe(Concepts);
        memory.Comparisons.ShouldBe(Concepts + 3);
    }

    [Fact]
    public async Task Statements_of_a_series_are_remembered_too()
    {
        // Texts of its own: what is remembered is kept beside them.
        var project = Waterworks.Facts(Waterworks.Investment) with
        {
            Files = [TestFile.Text(Waterworks.BudgetName, Waterworks.Budget), TestFile.Text(Waterworks.PressName, Waterworks.Press)],
        };
        var driver = project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var generated, out _);
        await Conflicts(project, generated);
        Memory(driver).Comparisons.ShouldBe(1);

        driver.RunGeneratorsAndUpdateCompilation(project.Change("Investment of the year.", "What was invested.").Compilation, out generated, out _);
        await Conflicts(project, generated);
        Memory(driver).Comparisons.ShouldBe(1);
    }

    [Fact]
    public async Task A_project_without_two_facts_of_one_concept_compares_nothing()
    {
        var project = TwoPapers.Of(TwoPapers.Fact("Sales", "48 millions d'euros", "Period = \"2023\"") + TwoPapers.Fact("Costs", "48,0 millions d'euros", "Period = \"2023\""));
        var driver = project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var generated, out _);

        (await Conflicts(project, generated)).ShouldBeEmpty();
        Memory(driver).Comparisons.ShouldBe(0);
    }

    private static string Concept(int number) =>
        TwoPapers.Fact($"One{number}", $"{100 + (3 * number)} millions d'euros", $"Concept = \"Sales{number}\", Period = \"2024\"")
        + TwoPapers.Fact($"Other{number}", $"{200 + (3 * number)} millions d'euros", $"Concept = \"Sales{number}\", Period = \"2024\", Remark = \"about {number}\"");

    private static CSharpCompilation Write(CSharpCompilation compilation, string written, string instead)
    {
        var old = compilation.SyntaxTrees[0];
        var code = old.GetText().ToString();
        code.ShouldContain(written);
        return compilation.ReplaceSyntaxTree(old, old.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(code.Replace(written, instead, StringComparison.Ordinal), System.Text.Encoding.UTF8)));
    }

    private static CheckMemory Memory(GeneratorDriver driver) =>
        CheckMemory.Of(Outputs<SourceIndex>(driver, StepNames.Sources).Single(), Outputs<EvidenceModel>(driver, StepNames.Evidence).Single());

    private static IEnumerable<T> Outputs<T>(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => (T)output.Value);

    private static async Task<IReadOnlyList<string>> Conflicts(TestProject project, Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var all = await compilation.WithAnalyzers([new FactAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. all.Where(diagnostic => diagnostic.Id == FactRules.FactsInconsistent.Id).Select(diagnostic => diagnostic.GetMessage(null))];
    }
}
