using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Hostile.Fuzzing;

/// <summary>Many spoilt sources in one compilation, each in a file and a namespace of its own, beside a fact that holds.</summary>
internal static class DeclarationBatch
{
    private const string Namespace = "Fuzz";
    private const string Control = "Test.Ledger.Facts.g.cs";

    // What the names in generated code begin with.
    private static readonly string[] Roots = ["System", "MetaAi", "NodaTime"];

    private static readonly string[] Referenced =
        ["System.Private.CoreLib", "System.Runtime", "netstandard", "System.Collections", "System.Linq", "System.Memory", "MetaAi.Facts", "MetaAi.Facts.Core", "NodaTime"];

    /// <summary>What the sources stand beside: a source, its text and a copy of that, and one fact.</summary>
    public static TestProject Project { get; } =
        Slim(Brewery.Facts(Brewery.Director.Replace("Odile Carmin\"", "Odile Carmin\", Overlaps = true", StringComparison.Ordinal)).WithText("copy.txt", Brewery.Text));

    /// <summary>The namespace of one of the sources.</summary>
    public static string NamespaceOf(int number) => $"{Namespace}{number}";

    /// <summary>Compiles the sources with the generator and the analyzer.</summary>
    /// <param name="sources">The sources; each is in the namespace of its index.</param>
    /// <returns>What is wrong; nothing where all is well.</returns>
    public static async Task<IReadOnlyList<string>> Complaints(IReadOnlyList<string> sources)
    {
        var hiding = Hiding(sources);
        string[] poison = [.. sources.Where((_, number) => hiding.Contains(number))];
        var alone = poison.Length == 0 ? [] : await Complaints(poison, hidesRoots: true);
        return [.. alone, .. await Complaints([.. sources.Select((source, number) => hiding.Contains(number) ? "" : source)], hidesRoots: false)];
    }

    // A name that does not exist is looked for in everything that is referenced, and what is wrong in a comment is not asked here.
    private static TestProject Slim(TestProject project) => project with
    {
        Documentation = DocumentationMode.Parse,
        References = [.. project.References.Where(reference => Referenced.Contains(Path.GetFileNameWithoutExtension(reference.Display), StringComparer.Ordinal))],
    };

    private static async Task<IReadOnlyList<string>> Complaints(IReadOnlyList<string> sources, bool hidesRoots)
    {
        var first = Project.Sources.Length;
        TestRun run;
        try
        {
            run = await (Project with { Sources = Project.Sources.AddRange(sources) }).Run();
        }
#pragma warning disable CA1031 // Whatever it is that the generator throws, it is the finding.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return [$"the generator throws {exception}"];
        }

        var complaints = new List<string>();
        complaints.AddRange(run.Findings.Where(finding => !finding.Id.StartsWith("FACT", StringComparison.Ordinal)).Select(finding => $"the analyzer throws: {finding}"));
        complaints.AddRange(run.Findings.Where(finding => finding.Location.Kind == LocationKind.None).Select(finding => $"nowhere: {finding}"));
        if (!hidesRoots)
        {
            if (!run.Files.ContainsKey(Control))
            {
                complaints.Add("the fact that holds was not generated");
            }

            complaints.AddRange(WrongCode(run, first));
        }

        return complaints;
    }

    // The numbers of the sources that put a type of such a name where a namespace of it is, as where a namespace is left unfinished before it: neither
    // the user's own usings nor any generated code can get past it, whichever file of the compilation it is in.
    private static HashSet<int> Hiding(IReadOnlyList<string> sources)
    {
        var types = (Project with { Sources = [.. sources] }).Compilation.Assembly.GlobalNamespace;
        return
        [
            .. from root in Roots
               from type in types.GetTypeMembers(root)
               from reference in type.DeclaringSyntaxReferences
               select Enumerable.Range(0, sources.Count).Single(number => TestProject.PathOf(number) == reference.SyntaxTree.FilePath),
        ];
    }

    // Generated code that does not compile, though the compiler has nothing against the source that it is for.
    private static IEnumerable<string> WrongCode(TestRun run, int first)
    {
        var errors = run.CompilerErrors.ToArray();
        var refused = errors.Select(error => error.Location.SourceTree?.FilePath).ToHashSet(StringComparer.Ordinal);
        foreach (var error in errors)
        {
            if (error.Location.SourceTree is { } tree && tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)
                && SourceOf(Path.GetFileName(tree.FilePath)) is { } source && !refused.Contains(TestProject.PathOf(first + source)))
            {
                yield return $"generated code does not compile: {error}\n{run.Project.Sources[first + source]}";
            }
        }
    }

    private static int? SourceOf(string hintName)
    {
        var digits = hintName.StartsWith(Namespace, StringComparison.Ordinal) ? hintName[Namespace.Length..].Split('.')[0] : "";
        return int.TryParse(digits, out var source) ? source : null;
    }
}
