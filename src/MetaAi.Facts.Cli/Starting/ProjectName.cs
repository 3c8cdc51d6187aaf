using System.Diagnostics.CodeAnalysis;
using MetaAi.Facts.Drafting;

namespace MetaAi.Facts.Cli.Starting;

/// <summary>The name of a project that is started, and the namespace of its facts.</summary>
/// <param name="Name">The name: that of the project file and of the assembly.</param>
/// <param name="Namespace">The namespace, in which no type of the library is hidden.</param>
internal sealed record ProjectName(string Name, string Namespace)
{
    private const string Otherwise = "Facts";

    // A package cannot reference itself, and a project counts as a package of its name.
    private static readonly string[] Packages = ["MetaAi.Facts", "MetaAi.Domain", "NodaTime"];

    // A program whose assembly has the name of one that it loads finds itself in that one's place.
    private static readonly string[] LoadedRoots = ["System", "Microsoft", "MetaAi.Facts"];
    private static readonly string[] Loaded = ["mscorlib", "netstandard", "WindowsBase"];

    private static readonly string[] Hidden = [.. LibraryTypes(), "System", "MetaAi", "NodaTime", "Console", "Program", "UTF8Encoding"];

    private static readonly string[] Endings = ["", "Catalogue", "Project", "Namespace"];

    /// <summary>The name that was given.</summary>
    /// <param name="name">The name.</param>
    /// <param name="problem">What is wrong with it; null where a name is returned.</param>
    public static ProjectName? Given(string name, out string? problem)
    {
        problem = name.Length == 0 || !name.Split('.').All(IsPart)
                ? $"--name = \"{name}\" is not a name: letters, digits, '_' and '-' in parts with '.' between, each beginning with a letter"
            : Packages.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"--name = \"{name}\" is the name of a package that the project references; give it another"
            : IsLoaded(name) ? $"--name = \"{name}\" is the name of an assembly that the program would load; give it another"
            : null;
        return problem is null ? new(name, NamespaceOf(name)) : null;
    }

    /// <summary>A name after a folder: what of its name can be one.</summary>
    public static ProjectName After(string folder)
    {
        var parts = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)).Split('.').Select(part => IsPart(part) ? part : FigureNames.Identifier(part)).Where(IsPart);
        return Given(string.Join('.', parts), out _) ?? new(Otherwise, Otherwise);
    }

    private static bool IsLoaded(string name) =>
        Loaded.Contains(name, StringComparer.OrdinalIgnoreCase)
        || LoadedRoots.Any(root => $"{name}.".StartsWith($"{root}.", StringComparison.OrdinalIgnoreCase));

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The project file roots both assemblies of the library, so that none of its types is trimmed.")]
    private static IEnumerable<string> LibraryTypes() =>
        new[] { typeof(IFact).Assembly, typeof(FigureNames).Assembly }.SelectMany(assembly => assembly.GetExportedTypes()).Select(type => type.Name.Split('`')[0])
            .SelectMany(type => (string[])[type, type.Replace("Attribute", "", StringComparison.Ordinal)]);

    private static bool IsPart(string part) =>
        part.Length > 0 && char.IsAsciiLetter(part[0]) && part.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-');

    private static string NamespaceOf(string name) => string.Join('.', name.Split('.').Select(FigureNames.Identifier).Select(part =>
        Endings.Select(ending => part + ending).First(free => !FigureNames.IsTaken(free) && !Hidden.Contains(free, StringComparer.Ordinal))));
}
