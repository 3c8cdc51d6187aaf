using System.Runtime.CompilerServices;
using MetaAi.Facts.Generators.Tests.Compiling;

namespace MetaAi.Domain.Tests;

/// <summary>The catalogue as it stands in the repository: its source files, its lock, and the articles where they are at hand.</summary>
internal static class CatalogueSources
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";

    private static readonly string Project = Path.GetFullPath(Path.Combine(ThisDirectory(), "../../src/MetaAi.Domain"));

    /// <summary>The folder of the articles; it does not exist on a clone without them.</summary>
    public static string TextsDirectory { get; } = Path.GetFullPath(Path.Combine(Project, "../../../shared/seeds"));

    /// <summary>The catalogue, proved by the lock alone.</summary>
    public static TestProject WithLock() => Read([TestFile.Lock(File.ReadAllText(Path.Combine(Project, "facts.lock")))]);

    /// <summary>The catalogue, proved by the articles.</summary>
    public static TestProject WithTexts() =>
        Read([.. Directory.GetFiles(TextsDirectory, "*.txt").Select(path => TestFile.Text(Path.GetFileName(path), File.ReadAllText(path)))]);

    private static TestProject Read(TestFile[] files) => new()
    {
        Sources = [ImplicitUsings, .. SourceFiles().Select(File.ReadAllText)],
        Files = [.. files],
    };

    // What a build leaves in obj is not part of the sources.
    private static IEnumerable<string> SourceFiles() =>
        Directory.GetFiles(Project, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Project, path).StartsWith("obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static string ThisDirectory([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
