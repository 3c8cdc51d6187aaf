using System.Globalization;

namespace MetaAi.Facts.Cli.Files;

/// <summary>Texts as MSBuild takes them.</summary>
internal static class BuildText
{
    // Lists end at ';', those of the command line at ',' too; the others are patterns, properties, items and metadata.
    private const string Special = "%;,*?@$()'";

    // A build takes none of these in the path of a file, or loses the file.
    private const string Unbuildable = "\"|:\\<>";

    /// <summary>What keeps a build from finding a file by a path, in words; null where nothing does.</summary>
    /// <param name="path">The path, with forward slashes where those are the machine's.</param>
    public static string? Obstacle(string path) =>
        path.FirstOrDefault(IsUnbuildable) is not '\0' and var character ? char.IsControl(character) ? "a control character" : character.ToString() : null;

    /// <summary>Whether a build loses a file with a character in its path.</summary>
    public static bool IsUnbuildable(char character) =>
        (Unbuildable.Contains(character, StringComparison.Ordinal) && character != Path.DirectorySeparatorChar) || char.IsControl(character);

    /// <summary>A text of which MSBuild takes no character for more than that.</summary>
    public static string Escaped(string text) =>
        string.Concat(text.Select(character => Special.Contains(character, StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"%{(int)character:X2}")
            : character.ToString()));
}
