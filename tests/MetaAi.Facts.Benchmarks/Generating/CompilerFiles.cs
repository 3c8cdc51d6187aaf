using System.Reflection;

namespace MetaAi.Facts.Benchmarks.Generating;

/// <summary>The files that a compiler of a measured project is given.</summary>
internal static class CompilerFiles
{
    /// <summary>The assemblies that a consumer of the package references, those of the framework among them.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)),
        typeof(Fact<>).Assembly.Location,
        typeof(Hedge).Assembly.Location,
        typeof(NodaTime.LocalDate).Assembly.Location,
    ];

    /// <summary>The generator with its analyzer, as the package holds them.</summary>
    public static IReadOnlyList<string> Analyzers { get; } =
        [.. new[] { "MetaAi.Facts.Generators.dll", "MetaAi.Facts.Core.dll" }.Select(file => Path.Combine(Metadata("Analyzers"), file))];

    /// <summary>The analyzers and generators that the SDK gives every project.</summary>
    public static IReadOnlyList<string> OfSdk { get; } =
    [
        .. Directory.GetFiles(Path.Combine(Metadata("Sdk"), "Sdks", "Microsoft.NET.Sdk", "analyzers"), "*.dll").Where(path => !path.Contains("VisualBasic", StringComparison.Ordinal)),
        .. Directory.GetDirectories(Path.Combine(Metadata("Sdk"), "..", "..", "packs", "Microsoft.NETCore.App.Ref"))
            .SelectMany(pack => Directory.GetFiles(Path.Combine(pack, "analyzers", "dotnet", "cs"), "*.dll")),
    ];

    /// <summary>The compiler of the SDK.</summary>
    public static string Compiler { get; } = Path.Combine(Metadata("Sdk"), "Roslyn", "bincore", "csc.dll");

    /// <summary>The program whose first answer is measured; empty where it is given no arguments.</summary>
    public static string FirstPhrase { get; } = Metadata("FirstPhrase");

    private static string Metadata(string key) =>
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}
