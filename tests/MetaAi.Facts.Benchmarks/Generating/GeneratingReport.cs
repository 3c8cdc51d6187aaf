using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using MetaAi.Facts.Benchmarks.Measuring;
using MetaAi.Facts.Generators.Tests.Samples.Making;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>Measures the generator and the analyzer, from nothing and after an edit, over projects of all sizes.</summary>
internal static class GeneratingReport
{
    private const int Rounds = 5;

    private static readonly (int Facts, int Characters)[] Sizes =
        [(100, 100_000), (1_000, 100_000), (1_000, 1_000_000), (1_000, 10_000_000), (10_000, 1_000_000), (10_000, 10_000_000)];

    /// <summary>Prints the tables.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine(RuntimeInformation.FrameworkDescription);
        Cold(MadeProject.Of(100, 100_000, 5));
        PrintCold(output, "from nothing, a text for each 20 facts", facts => facts / MadeProject.FactsPerSet);
        PrintCold(output, "from nothing, one text for all", _ => 1);
        foreach (var facts in new[] { 100, 1_000, 10_000 })
        {
            PrintEdits(output, MadeProject.Of(facts, facts * 1_000, facts / MadeProject.FactsPerSet), facts);
        }
    }

    private static void PrintCold(TextWriter output, string name, Func<int, int> texts)
    {
        output.WriteLine();
        var table = new Table(output, name, "texts MB", "generator ms", "kB / fact", "analyzer ms", "kB / fact", "µs / fact");
        foreach (var (facts, characters) in Sizes)
        {
            var project = MadeProject.Of(facts, characters, texts(facts));
            var runs = Enumerable.Range(0, facts < 10_000 ? Rounds : 2).Select(_ => Cold(project)).ToArray();
            var (generator, analyzer) = (Best(runs.Select(run => run.Generator)), Best(runs.Select(run => run.Analyzer)));
            table.Add(
                $"{facts.ToString("#,0", CultureInfo.InvariantCulture)} facts",
                characters / 1e6,
                generator.Nanoseconds / 1e6,
                generator.Bytes / 1e3 / facts,
                analyzer.Nanoseconds / 1e6,
                analyzer.Bytes / 1e3 / facts,
                (generator.Nanoseconds + analyzer.Nanoseconds) / 1e3 / facts);
        }
    }

    private static void PrintEdits(TextWriter output, MadeProject project, int facts)
    {
        output.WriteLine();
        var table = new Table(output, $"{facts.ToString("#,0", CultureInfo.InvariantCulture)} facts, edit of", "generator ms", "bytes / fact", "analyzer ms", "bytes / fact");
        foreach (var edit in Edit.All)
        {
            var editor = new Editor(project.Sources, project.Texts);
            Run(editor);
            List<(Measurement Generator, Measurement Analyzer)> runs = [];
            for (var version = 1; version <= Rounds; version++)
            {
                edit.Apply(editor, project, version);
                runs.Add(Run(editor));
            }

            var (generator, analyzer) = (Best(runs.Select(run => run.Generator)), Best(runs.Select(run => run.Analyzer)));
            table.Add(edit.Name, generator.Nanoseconds / 1e6, generator.Bytes / facts, analyzer.Nanoseconds / 1e6, analyzer.Bytes / facts);
        }
    }

    // A new text object each time, as a new compiler has it: what is kept by text has to be made again.
    private static (Measurement Generator, Measurement Analyzer) Cold(MadeProject project) =>
        Run(new(project.Sources, [.. project.Texts.Select(text => MetaAi.Facts.Generators.Tests.Compiling.TestFile.Text(Path.GetFileName(text.Path), text.GetText().ToString()))]));

    private static (Measurement Generator, Measurement Analyzer) Run(Editor editor) => (Measure(editor.Generate), Measure(editor.Analyze));

    private static Measurement Measure(Func<int> work)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        var result = work();
        var time = Stopwatch.GetElapsedTime(start);
        return new(time.TotalNanoseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, result);
    }

    private static Measurement Best(IEnumerable<Measurement> runs) =>
        runs.Aggregate((best, run) => new(Math.Min(best.Nanoseconds, run.Nanoseconds), Math.Min(best.Bytes, run.Bytes), run.Result));
}
