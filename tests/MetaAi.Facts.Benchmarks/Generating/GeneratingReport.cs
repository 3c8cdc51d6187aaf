using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using MetaAi.Facts.Benchmarks.Measuring;
using MetaAi.Facts.Generators;
using MetaAi.Facts.Generators.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples.Making;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>Measures the generator and the analyzer, from nothing and after an edit, over projects of all sizes.</summary>
internal static class GeneratingReport
{
    private const int Rounds = 5;

    private static readonly (int Facts, int Characters)[] Sizes =
        [(100, 100_000), (1_000, 100_000), (1_000, 1_000_000), (1_000, 10_000_000), (10_000, 1_000_000), (10_000, 10_000_000)];

    private static readonly string[] Steps = [.. typeof(StepNames).GetFields().Select(field => field.Name)];

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

        PrintReasons(output, MadeProject.Of(1_000, 1_000_000, 50));
    }

    private static void PrintCold(TextWriter output, string name, Func<int, int> texts)
    {
        output.WriteLine();
        var table = new Table(output, name, "texts MB", "generator ms", "kB / fact", "analyzer ms", "idle ms", "kB / fact", "idle");
        foreach (var (facts, characters) in Sizes)
        {
            var project = MadeProject.Of(facts, characters, texts(facts));
            var runs = Enumerable.Range(0, facts < 10_000 ? Rounds : 2).Select(_ => Cold(project)).ToArray();
            var (generator, analyzer, idle) = (Best(runs.Select(run => run.Generator)), Best(runs.Select(run => run.Analyzer)), Best(runs.Select(run => run.Idle)));
            table.Add(
                $"{facts.ToString("#,0", CultureInfo.InvariantCulture)} facts",
                characters / 1e6,
                generator.Nanoseconds / 1e6,
                generator.Bytes / 1e3 / facts,
                analyzer.Nanoseconds / 1e6,
                idle.Nanoseconds / 1e6,
                analyzer.Bytes / 1e3 / facts,
                idle.Bytes / 1e3 / facts);
        }
    }

    private static void PrintEdits(TextWriter output, MadeProject project, int facts)
    {
        output.WriteLine();
        var table = new Table(output, $"{facts.ToString("#,0", CultureInfo.InvariantCulture)} facts, edit of", "generator ms", "bytes / fact", "analyzer ms", "idle ms", "bytes / fact", "idle");
        foreach (var edit in Edit.All)
        {
            var editor = new Editor(project.Sources, project.Texts);
            Run(editor);
            List<(Measurement Generator, Measurement Analyzer, Measurement Idle)> runs = [];
            for (var version = 1; version <= Rounds; version++)
            {
                edit.Apply(editor, project, version);
                runs.Add(Run(editor));
            }

            var (generator, analyzer, idle) = (Best(runs.Select(run => run.Generator)), Best(runs.Select(run => run.Analyzer)), Best(runs.Select(run => run.Idle)));
            table.Add(
                edit.Name, generator.Nanoseconds / 1e6, generator.Bytes / facts, analyzer.Nanoseconds / 1e6, idle.Nanoseconds / 1e6, analyzer.Bytes / facts, idle.Bytes / facts);
        }
    }

    // "1 modified, 49 cached" of each step; a step that is not named was cached as a whole.
    private static void PrintReasons(TextWriter output, MadeProject project)
    {
        output.WriteLine();
        var table = new Table(output, "1,000 facts in 50 sets, edit of", "what ran again");
        foreach (var edit in Edit.All)
        {
            var editor = new Editor(project.Sources, project.Texts, tracksSteps: true);
            editor.Generate();
            edit.Apply(editor, project, 1);
            editor.Generate();
            var result = editor.Driver.GetRunResult().Results.Single();
            var steps = Steps.Select(step => (Name: step, Runs: result.TrackedSteps.GetValueOrDefault(step, []))).Append((Name: "Files", Runs: result.TrackedOutputSteps["SourceOutput"]));
            table.Add(edit.Name, string.Join("; ", steps.Select(step => Reasons(step.Name, step.Runs)).OfType<string>()) is { Length: > 0 } ran ? ran : "nothing");
        }
    }

    private static string? Reasons(string step, IEnumerable<IncrementalGeneratorRunStep> runs)
    {
        var reasons = runs.SelectMany(run => run.Outputs).CountBy(output => output.Reason).OrderBy(reason => reason.Key).ToArray();
        return Array.TrueForAll(reasons, reason => reason.Key == IncrementalStepRunReason.Cached)
            ? null
            : $"{step}: {string.Join(", ", reasons.Select(reason => FormattableString.Invariant($"{reason.Value} {reason.Key.ToString().ToLowerInvariant()}")))}";
    }

    // A new text object each time, as a new compiler has it: what is kept by text has to be made again.
    private static (Measurement Generator, Measurement Analyzer, Measurement Idle) Cold(MadeProject project) =>
        Run(new(project.Sources, [.. project.Texts.Select(text => MetaAi.Facts.Generators.Tests.Compiling.TestFile.Text(Path.GetFileName(text.Path), text.GetText().ToString()))]));

    // The compiler completes every type for whoever analyzes types at all: what that takes tells what is the analyzer's own.
    private static (Measurement Generator, Measurement Analyzer, Measurement Idle) Run(Editor editor)
    {
        var generator = Measure(editor.Generate);
        var analyzer = Measure(() => editor.Analyze(new FactAnalyzer()));
        return (generator, analyzer, Measure(() => editor.Analyze(new IdleAnalyzer())));
    }

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
