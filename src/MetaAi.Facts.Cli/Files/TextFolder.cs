using System.Text;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The texts below a folder.</summary>
internal static class TextFolder
{
    /// <summary>Every <c>*.txt</c> below the folder, in ordinal order of their names; UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <exception cref="IOException">The folder or a text cannot be read.</exception>
    public static IReadOnlyList<FactText> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new FactText(path, File.ReadAllText(path, Encoding.UTF8))),
    ];
}
