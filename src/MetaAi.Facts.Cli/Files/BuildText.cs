using System.Globalization;

namespace MetaAi.Facts.Cli.Files;

/// <summary>Texts as MSBuild takes them.</summary>
internal static class BuildText
{
    // Lists end at ';', those of the command line at ',' too; the others are patterns, properties, items and metadata.
    private const string Special = "%;,*?@$()'";

    /// <summary>A text of which MSBuild takes no character for more than that.</summary>
    public static string Escaped(string text) =>
        string.Concat(text.Select(character => Special.Contains(character, StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"%{(int)character:X2}")
            : character.ToString()));
}
