namespace MetaAi.Facts.Stating.Printing;

/// <summary>"De" before a word: "de personnes", "d’utilisateurs".</summary>
internal static class FrenchElision
{
    private const string Vowels = "aàâæeéèêëiîïoôœuùûüAÀÂÆEÉÈÊËIÎÏOÔŒUÙÛÜ";

    // What is counted and has an h that keeps "de" whole; before all others it is mute.
    private static readonly string[] Aspirated = ["hack", "hall", "halt", "hambourg", "hamburg", "hameau", "handicap", "hangar", "hareng", "haricot", "harp", "hauss", "haut", "hérisson", "héros", "heurt", "hibou", "hollandais", "homard", "hongrois", "huit", "hutt"];

    // Words that begin with a vowel and keep "de" whole.
    private static readonly string[] Whole = ["onz", "oui", "uhlan"];

    /// <summary>What stands before words.</summary>
    public static string Before(string words) => IsElided(words) ? "d’" : "de ";

    private static bool IsElided(string words) => words.Length > 0
        && (words[0] is 'h' or 'H' ? !Starts(Aspirated, words) : Vowels.AsSpan().IndexOf(words[0]) >= 0 && !Starts(Whole, words));

    private static bool Starts(string[] beginnings, string words) => Array.Exists(beginnings, beginning => words.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
