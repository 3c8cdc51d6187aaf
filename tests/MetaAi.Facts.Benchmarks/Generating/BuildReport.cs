using System.Globalization;
using MetaAi.Facts.Benchmarks.Measuring;
using MetaAi.Facts.Generators.Tests.Samples.Making;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>Compares builds of two projects by the SDK's compiler, each in turn.</summary>
internal static class BuildReport
{
    private const int Rounds = 5;

    /// <summary>Prints what facts cost beside the same types written by hand, and what the package costs a project that declares none.</summary>
    public static void Print(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("facts-");
        try
        {
            PrintByHand(output, folder.FullName);
            PrintWithout(output, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void PrintByHand(TextWriter output, string folder)
    {
        output.WriteLine();
        var table = new Table(output, "build of", "by hand s", "with facts s", "ratio", "ms / fact by hand", "with");
        foreach (var facts in new[] { 100, 1_000, 10_000 })
        {
            var project = MadeProject.Of(facts, facts * 1_000, facts / MadeProject.FactsPerSet);
            var editor = new Editor(project.Sources, project.Texts);
            editor.Generate();
            var written = editor.Generated!.SyntaxTrees.Select(tree => tree.ToString());
            var (byHand, with) = Compare(
                new(Path.Combine(folder, $"hand{facts}"), written, [], []),
                new(
                    Path.Combine(folder, $"facts{facts}"),
                    project.Sources,
                    project.Texts.Select(text => (Path.GetFileName(text.Path), text.GetText().ToString())),
                    CompilerFiles.Analyzers));
            table.Add($"{facts.ToString("#,0", CultureInfo.InvariantCulture)} facts", byHand, with, with / byHand, byHand * 1e3 / facts, with * 1e3 / facts);
        }
    }

    // The analyzers of the SDK run in every project: the package's are compared with a build that has those.
    private static void PrintWithout(TextWriter output, string folder)
    {
        output.WriteLine();
        var table = new Table(output, "build without facts", "alone s", "with package s", "ratio", "generated files");
        foreach (var classes in new[] { 1_000, 10_000 })
        {
            var sources = MadeProject.WithoutFacts(classes);
            var editor = new Editor(sources, []);
            var files = editor.Generate();
            var (alone, with) = Compare(
                new(Path.Combine(folder, $"alone{classes}"), sources, [], CompilerFiles.OfSdk),
                new(Path.Combine(folder, $"with{classes}"), sources, [], [.. CompilerFiles.OfSdk, .. CompilerFiles.Analyzers]));
            table.Add($"{classes.ToString("#,0", CultureInfo.InvariantCulture)} classes", alone, with, with / alone, files);
        }
    }

    // By turns, so that a machine that is busy for a while slows both down; one round before, which loads and compiles the compiler's own code.
    private static (double First, double Second) Compare(CompiledFolder first, CompiledFolder second)
    {
        var best = (First: double.MaxValue, Second: double.MaxValue);
        for (var round = 0; round <= Rounds; round++)
        {
            var (one, other) = (first.Compile(), second.Compile());
            best = round == 0 ? best : (Math.Min(best.First, one), Math.Min(best.Second, other));
        }

        return best;
    }
}
