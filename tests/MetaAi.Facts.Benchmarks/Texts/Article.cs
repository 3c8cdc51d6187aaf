using System.Reflection;

namespace MetaAi.Facts.Benchmarks.Texts;

/// <summary>A text of 5 kB with a figure every 250 characters, as the business press has them; written for this purpose.</summary>
internal static class Article
{
    /// <summary>The text.</summary>
    public static string Text { get; } = Load();

    private static string Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("article.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
