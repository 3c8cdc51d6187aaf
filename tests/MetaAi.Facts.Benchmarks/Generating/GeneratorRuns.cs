using BenchmarkDotNet.Attributes;
using MetaAi.Facts.Generators.Tests.Samples.Making;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>The generator from nothing and after an edit, over projects with a text of 20 kB for each 20 facts.</summary>
[MemoryDiagnoser]
public class GeneratorRuns
{
    private MadeProject project = null!;
    private Editor editor = null!;
    private int version;

    /// <summary>How many facts the project has.</summary>
    [Params(100, 1_000, 10_000)]
    public int Facts { get; set; }

    [GlobalSetup]
    public void Make()
    {
        project = MadeProject.Of(Facts, Facts * 1_000, Facts / MadeProject.FactsPerSet);
        editor = new(project.Sources, project.Texts);
        editor.Generate();
    }

    [Benchmark(Baseline = true, Description = "from nothing")]
    public int Cold() => new Editor(project.Sources, project.Texts).Generate();

    [Benchmark(Description = "edit elsewhere")]
    public int EditElsewhere() => Apply(Edit.All[0]);

    [Benchmark(Description = "edit of a quote")]
    public int EditQuote() => Apply(Edit.All[2]);

    private int Apply(Edit edit)
    {
        edit.Apply(editor, project, ++version);
        return editor.Generate();
    }
}
