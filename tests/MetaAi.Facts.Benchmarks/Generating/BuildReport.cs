using System.Globalization;
using MetaAi.Facts.Benchmarks.Measuring;
using MetaAi.Facts.Generators;
using MetaAi.Facts.Generators.Tests.Samples.Making;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>Compares builds of two projects by the SDK's compiler, each in turn.</summary>
internal static class BuildReport
{
    private const int Rounds = 5;
    private const int Classes = 1_000;

    // The analyzers of the SDK run in every project, so that they run in both; once without them, for what the package alone adds.
    // As many characters for a fact as the articles of MetaAi.Domain have, about; and ten times as many.
    private static readonly (int Facts, int Characters)[] Sizes = [(100, 10_000), (1_000, 100_000), (10_000, 1_000_000), (10_000, 10_000_000)];

    /// <summary>Prints what facts cost beside the same types written by hand, and what the package costs a project that declares none.</summary>
    public static void Print(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("facts-");
        try
        {
            PrintFormulas(output, folder.FullName);
            PrintByHand(output, folder.FullName);
            PrintWithout(output, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void PrintFormulas(TextWriter output, string folder)
    {
        const int Facts = 10_000;
        const int Formulas = Facts / 10;

        output.WriteLine();
        var table = new Table(output, "build of 10,000 facts", "without s", "with formulas s", "ratio", "of half the rounds, from", "to");
        var project = MadeProject.Of(Facts, 1_000_000, Facts / MadeProject.FactsPerSet);
        var plain = Folder("plain", project.Sources);
        Add("and 1,000 formulas, in sets as large as those of the facts", MadeProject.FactsPerSet);
        Add("and 1,000 formulas, all in one set", Formulas);

        void Add(string name, int perSet)
        {
            var (without, with, ratios) = Compare(4 * Rounds, plain, Folder($"formulas-{perSet.ToString(CultureInfo.InvariantCulture)}", project.Sources.AddRange(MadeProject.Formulas(Formulas, perSet))));
            table.Add(name, without, with, Median(ratios), ratios[ratios.Length / 4], ratios[ratios.Length * 3 / 4]);
        }

        CompiledFolder Folder(string name, IEnumerable<string> sources) => new(
            Path.Combine(folder, name),
            sources,
            project.Texts.Select(text => (Path.GetFileName(text.Path), text.GetText().ToString())),
            [.. CompilerFiles.OfSdk, .. CompilerFiles.Analyzers]);
    }

    private static void PrintByHand(TextWriter output, string folder)
    {
        output.WriteLine();
        var table = new Table(output, "build of", "texts MB", "by hand s", "with facts s", "ratio", "ms / fact by hand", "with");
        foreach (var (facts, characters) in Sizes)
        {
            AddByHand(table, folder, facts, characters, "facts", CompilerFiles.OfSdk);
        }

        AddByHand(table, folder, 10_000, 1_000_000, "facts, no analyzer of the SDK", []);
    }

    private static void AddByHand(Table table, string folder, int facts, int characters, string name, IEnumerable<string> analyzers)
    {
        var project = MadeProject.Of(facts, characters, facts / MadeProject.FactsPerSet);
        var editor = new Editor(project.Sources, project.Texts);
        editor.Generate();
        var written = editor.Generated!.SyntaxTrees.Select(tree => tree.ToString());
        var (byHand, with, ratios) = Compare(
            facts < 10_000 ? 2 * Rounds : Rounds,
            new(Path.Combine(folder, "hand"), written, [], analyzers),
            new(
                Path.Combine(folder, "facts"),
                project.Sources,
                project.Texts.Select(text => (Path.GetFileName(text.Path), text.GetText().ToString())),
                [.. analyzers, .. CompilerFiles.Analyzers]));
        table.Add($"{facts.ToString("#,0", CultureInfo.InvariantCulture)} {name}", characters / 1e6, byHand, with, Median(ratios), byHand * 1e3 / facts, with * 1e3 / facts);
    }

    private static void PrintWithout(TextWriter output, string folder)
    {
        output.WriteLine();
        var table = new Table(output, "build without facts", "alone s", "with package s", "ratio", "of that, package ms", "%", "generated files");
        var sources = MadeProject.WithoutFacts(Classes);
        var editor = new Editor(sources, []);
        var files = editor.Generate();
        var referencing = new CompiledFolder(Path.Combine(folder, "with"), sources, [], [.. CompilerFiles.OfSdk, .. CompilerFiles.Analyzers]);
        var (alone, with, ratios) = Compare(5 * Rounds, new(Path.Combine(folder, "alone"), sources, [], CompilerFiles.OfSdk), referencing);

        // It is less than two builds of one project differ by, so the compiler is asked as well: the least, as other jobs make it longer.
        var own = Enumerable.Range(0, 5 * Rounds).Min(_ => referencing.TimeOf(typeof(FactGenerator).Assembly.GetName().Name!));
        table.Add($"{Classes.ToString("#,0", CultureInfo.InvariantCulture)} classes", alone, with, Median(ratios), own * 1e3, own / with * 100, files);
    }

    // By turns, so that a machine that is busy for a while slows both down, and each as often before the other; two rounds before, which load and compile
    // the compiler's own code. The ratios are those of the rounds, sorted.
    private static (double First, double Second, double[] Ratios) Compare(int rounds, CompiledFolder first, CompiledFolder second)
    {
        var times = new List<(double First, double Second)>();
        for (var round = -2; round < rounds; round++)
        {
            var pair = round % 2 == 0 ? (first.Compile(), second.Compile()) : Swap((second.Compile(), first.Compile()));
            if (round >= 0)
            {
                times.Add(pair);
            }
        }

        return (times.Min(pair => pair.First), times.Min(pair => pair.Second), [.. times.Select(pair => pair.Second / pair.First).Order()]);
    }

    // A round of which one half was disturbed has no say in it.
    private static double Median(double[] ratios) => ratios[ratios.Length / 2];

    private static (double First, double Second) Swap((double Second, double First) pair) => (pair.First, pair.Second);
}
