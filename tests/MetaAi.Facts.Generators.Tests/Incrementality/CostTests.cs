using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using MetaAi.Facts.Generators.Tests.Samples.Making;
using MetaAi.Facts.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MetaAi.Facts.Generators.Tests.Incrementality;

/// <summary>What an edit may cost, told without a clock: what is read again, folded again and allocated.</summary>
public sealed class CostTests
{
    private const int Facts = 400;

    [Fact]
    public async Task A_made_project_holds()
    {
        var run = await Made(Facts).Run();

        run.ShouldBeClean();
        run.Files.Count.ShouldBe((Facts / MadeProject.FactsPerSet) + 1);
    }

    [Fact]
    public async Task The_analyzer_reads_no_quote_that_the_generator_read()
    {
        var project = Made(Facts);
        var driver = project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var generated, out _);
        var memory = Memory(driver);

        await Analyze(project, generated);

        Memory(driver).ShouldBeSameAs(memory);
        memory.Count.ShouldBe(Facts);
    }

    [Fact]
    public async Task An_edit_of_one_quote_reads_one_quote()
    {
        var project = Made(Facts);
        var compilation = project.Compilation;
        var driver = project.Driver.RunGenerators(compilation);
        Memory(driver).Count.ShouldBe(Facts);

        var edited = Write(compilation, MadeProject.FirstFactSet, WithOtherGloss(project.Sources[MadeProject.FirstFactSet]));
        driver = driver.RunGeneratorsAndUpdateCompilation(edited, out var generated, out _);
        Memory(driver).Count.ShouldBe(Facts + 1);

        await Analyze(project, generated);
        Memory(driver).Count.ShouldBe(Facts + 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void An_edit_of_a_text_reads_the_quotes_of_that_text(int text)
    {
        var project = Made(Facts);
        var driver = project.Driver.RunGenerators(project.Compilation);
        var edited = TestFile.Text(MadeProject.Name(text), project.Files[text].GetText() + "Fin");

        driver = driver.ReplaceAdditionalText(project.Files[text], edited).RunGenerators(project.Compilation);

        Memory(driver).Count.ShouldBe(MadeProject.FactsPerSet);
    }

    [Fact]
    public void An_edit_of_a_source_reads_the_quotes_of_that_source()
    {
        var project = Made(Facts);
        var driver = project.Driver.RunGenerators(project.Compilation);
        var sources = project.Sources[MadeProject.SourceSet];
        var title = sources.IndexOf("Minutes 0\"", StringComparison.Ordinal);

        driver = driver.RunGenerators(Write(project.Compilation, MadeProject.SourceSet, sources.Insert(title, "The ")));

        Memory(driver).Count.ShouldBe(MadeProject.FactsPerSet);
    }

    [Fact]
    public async Task A_text_is_folded_and_hashed_once_for_generator_and_analyzer_and_across_edits()
    {
        var project = Made(Facts);
        var compilation = project.Compilation;
        var driver = project.Driver.RunGenerators(compilation);
        var texts = Outputs<EvidenceModel>(driver, StepNames.Evidence).Single().Texts;

        var edited = Write(compilation, MadeProject.FirstFactSet, WithOtherGloss(project.Sources[MadeProject.FirstFactSet]));
        driver = driver.RunGeneratorsAndUpdateCompilation(edited, out var generated, out _);
        await Analyze(project, generated);

        // A FactText folds and hashes once in its life: it is enough that everybody has the same one.
        texts.Count.ShouldBe(Facts / MadeProject.FactsPerSet);
        foreach (var (text, again, parsed) in texts.Zip(
            Outputs<EvidenceModel>(driver, StepNames.Evidence).Single().Texts,
            project.Files.Select(file => FactTextParser.Parse(file, default)).OfType<FactText>()))
        {
            again.ShouldBeSameAs(text);
            parsed.ShouldBeSameAs(text);
        }
    }

    [Fact]
    public void An_edit_of_one_text_keeps_the_others()
    {
        var project = Made(Facts);
        var driver = project.Driver.RunGenerators(project.Compilation);
        var texts = Outputs<EvidenceModel>(driver, StepNames.Evidence).Single().Texts;
        var edited = TestFile.Text(MadeProject.Name(0), project.Files[0].GetText() + "Fin");

        var after = Outputs<EvidenceModel>(driver.ReplaceAdditionalText(project.Files[0], edited).RunGenerators(project.Compilation), StepNames.Evidence).Single().Texts;

        after[0].ShouldNotBe(texts[0]);
        after.Skip(1).Zip(texts.Skip(1)).ShouldAllBe(pair => ReferenceEquals(pair.First, pair.Second));
    }

    [Fact]
    public async Task A_project_that_declares_nothing_gets_no_file()
    {
        var run = await new TestProject { Sources = MadeProject.WithoutFacts(50) }.Run();

        run.Files.ShouldBeEmpty();
        run.Findings.ShouldBeEmpty();
    }

    // Facts are declared, and a body declares nothing: its syntax is neither made nor kept for the generator.
    [Fact]
    public void What_methods_do_costs_nothing()
    {
        // It keeps the compiler's symbols of the references alive, which all rounds share.
        var references = new TestProject { Sources = [""] }.Compilation;
        references.GetTypesByMetadataName(KnownNames.Full(KnownNames.FactSetAttribute)).ShouldNotBeEmpty();

        var more = Allocated(statements: 10_000) - Allocated(statements: 1);

        GC.KeepAlive(references);
        more.ShouldBeLessThan(16 * 1024);

        static long Allocated(int statements)
        {
            var code = $$"""
                public static class Work
                {
                    [System.Obsolete]
                    public static int Do(int x)
                    {
                {{string.Concat(Enumerable.Repeat("        if (x > 0) { x -= 1; }\n", statements))}}
                        return x;
                    }
                }
                """;
            return Enumerable.Range(0, 3).Min(_ => AllocatedFor(new TestProject { Sources = [code] }));
        }
    }

    // Four kilobytes is the promise for the size of a real catalogue; a half more is what may lie between versions of the compiler.
    [Fact]
    public void An_edit_elsewhere_allocates_little()
    {
        const int facts = 1_000;
        var project = Made(facts);
        var compilation = project.Compilation;
        var driver = project.DriverWithoutSteps.RunGenerators(compilation);

        var least = long.MaxValue;
        for (var version = 1; version <= 5; version++)
        {
            compilation = Write(compilation, MadeProject.Elsewhere, MadeProject.Unrelated(version));
            var before = GC.GetAllocatedBytesForCurrentThread();
            driver = driver.RunGenerators(compilation);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        (least / facts).ShouldBeLessThan(6 * 1024);
    }

    // What the compiler allocates for it counts too: 36 kilobytes are reached, two of them for looking for formulas, the rest is what may lie between versions of the compiler.
    [Fact]
    public void A_fact_allocates_little_from_nothing()
    {
        const int facts = 1_000;
        var least = Enumerable.Range(0, 3).Min(_ => AllocatedFor(Made(facts)));

        (least / facts).ShouldBeLessThan(40 * 1024);
    }

    private static string WithOtherGloss(string code)
    {
        const string gloss = "the managing director";
        var place = code.IndexOf(gloss, StringComparison.Ordinal);
        place.ShouldBeGreaterThan(0);
        return code.Remove(place, gloss.Length).Insert(place, "the director");
    }

    private static long AllocatedFor(TestProject project)
    {
        var compilation = project.Compilation;
        var driver = project.DriverWithoutSteps;
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(compilation);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TestProject Made(int facts)
    {
        var made = MadeProject.Of(facts, facts * 100, facts / MadeProject.FactsPerSet);
        return new TestProject { Sources = made.Sources, Files = made.Texts };
    }

    private static CheckMemory Memory(GeneratorDriver driver) =>
        CheckMemory.Of(Outputs<SourceIndex>(driver, StepNames.Sources).Single(), Outputs<EvidenceModel>(driver, StepNames.Evidence).Single());

    private static IEnumerable<T> Outputs<T>(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => (T)output.Value);

    private static CSharpCompilation Write(CSharpCompilation compilation, int source, string code)
    {
        var old = compilation.SyntaxTrees[source];
        return compilation.ReplaceSyntaxTree(old, old.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(code, System.Text.Encoding.UTF8)));
    }

    private static async Task Analyze(TestProject project, Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        (await compilation.WithAnalyzers([new FactAnalyzer()], options).GetAnalyzerDiagnosticsAsync()).ShouldBeEmpty();
    }
}
