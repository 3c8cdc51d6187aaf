using System.Diagnostics;
using MetaAi.Facts.Benchmarks.Measuring;
using MetaAi.Facts.Generators;
using MetaAi.Facts.Generators.Checking;
using MetaAi.Facts.Generators.Checking.Conflicts;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>Measures what it takes to hold 10,000 facts against each other: from nothing, beside the build of the same project, and after an edit of one.</summary>
internal static class ConflictReport
{
    private const int Facts = 10_000;
    private const int Rounds = 100;
    private const int Builds = 3;

    /// <summary>Prints the table.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine();
        var table = new Table(output, "facts held against each other", "build s", "from nothing ms", "% of the build", "after an edit ms", "compared again", "findings");
        var project = HeldProject.Of(Facts);
        var folder = Directory.CreateTempSubdirectory("facts-");
        try
        {
            var compiled = new CompiledFolder(
                folder.FullName, project.Sources, project.Texts.Select(text => (Path.GetFileName(text.Path), text.GetText().ToString())), [.. CompilerFiles.OfSdk, .. CompilerFiles.Analyzers]);
            var build = Enumerable.Range(0, Builds).Min(_ => compiled.Compile());
            var (cold, edited, compared, findings) = Measure(project);
            table.Add("10,000, in groups of two", build, cold, cold / build / 10, edited, compared, findings);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A new memory each time, from nothing; one for all edits.
    private static (double Cold, double Edited, int Compared, int Findings) Measure(HeldProject project)
    {
        var cold = double.MaxValue;
        var findings = 0;
        for (var round = 0; round < Builds; round++)
        {
            var editor = new Editor(project.Sources, [.. project.Texts.Select(text => MetaAi.Facts.Generators.Tests.Compiling.TestFile.Text(Path.GetFileName(text.Path), text.GetText().ToString()))], tracksSteps: true);
            editor.Generate();
            (var time, findings) = Compare(editor);
            cold = Math.Min(cold, time);
        }

        var edited = new Editor(project.Sources, project.Texts, tracksSteps: true);
        edited.Generate();
        Compare(edited);
        var (after, before) = (double.MaxValue, Memory(edited).Comparisons);
        for (var round = 0; round < Rounds; round++)
        {
            edited.Write(1, HeldProject.Set(0, $"editor {round}"));
            edited.Generate();
            after = Math.Min(after, Compare(edited).Milliseconds);
        }

        return (cold, after, (Memory(edited).Comparisons - before) / Rounds, findings);
    }

    private static (double Milliseconds, int Findings) Compare(Editor editor)
    {
        var (memory, sets) = (Memory(editor), Outputs<CheckedFactSet>(editor, StepNames.CheckedFactSets).ToArray());
        var start = Stopwatch.GetTimestamp();
        var found = ConflictChecker.Check([.. sets.SelectMany(set => set.Properties).SelectMany(property => property.Facts).Select(HeldFact.From)], memory);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, found.Sum(fact => fact.Count()));
    }

    private static CheckMemory Memory(Editor editor) =>
        CheckMemory.Of(Outputs<SourceIndex>(editor, StepNames.Sources).Single(), Outputs<EvidenceModel>(editor, StepNames.Evidence).Single());

    private static IEnumerable<T> Outputs<T>(Editor editor, string step) =>
        editor.Driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => (T)output.Value);
}
