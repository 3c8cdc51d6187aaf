using System.Text;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Names;

/// <summary>
/// A name without what writers differ in: letters lose case and accents, and white space, hyphens, dots, apostrophes, underscores and quotation marks
/// go, so that "Procter-Gamble", "procter gamble" and <c>ProcterGamble</c> are one. Every other sign stays: "Disney+" is not "Disney".
/// </summary>
internal static class NameKey
{
    private const string Dropped = " -'._\"«»“”„";

    /// <summary>The key of a name.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var character in TextFolding.Fold(name))
        {
            Append(key, character);
        }

        return key.ToString();
    }

    /// <summary>Adds what a folded character says; nothing for one that writers leave out.</summary>
    public static void Append(StringBuilder key, char character)
    {
        if (IsDropped(character))
        {
            return;
        }

        var letters = LatinComposition.Unmarked(character);
        if (letters.Length == 0)
        {
            key.Append(char.ToLowerInvariant(character));
            return;
        }

        foreach (var letter in letters)
        {
            key.Append(char.ToLowerInvariant(letter));
        }
    }

    /// <summary>Whether a character makes no difference to a name.</summary>
    public static bool IsDropped(char character) => Dropped.AsSpan().IndexOf(character) >= 0;
}
