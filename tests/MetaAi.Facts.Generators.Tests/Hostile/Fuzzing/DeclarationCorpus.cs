using System.Reflection;

namespace MetaAi.Facts.Generators.Tests.Hostile.Fuzzing;

/// <summary>Declarations that once broke the generator, or go where few do: <c>declarations.txt</c>, parted by lines of equals signs.</summary>
internal static class DeclarationCorpus
{
    /// <summary>The declarations.</summary>
    public static IReadOnlyList<string> All { get; } = Read();

    private static string[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("fuzzing/declarations.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n=====\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
