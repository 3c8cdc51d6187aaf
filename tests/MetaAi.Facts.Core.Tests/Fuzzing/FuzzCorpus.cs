using System.Reflection;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>Inputs that once broke something, or go where few do: <c>Corpus/</c>, a file for each target, an input on each line. Lines with <c>#</c> say which they are.</summary>
internal static class FuzzCorpus
{
    /// <summary>The inputs of a target.</summary>
    /// <param name="target">Its name.</param>
    public static IReadOnlyList<string> LinesOf(string target)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"fuzzing/{target}.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && !line.StartsWith('#'))];
    }
}
