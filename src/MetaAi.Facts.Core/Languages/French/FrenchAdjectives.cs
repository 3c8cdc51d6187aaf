using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>The forms of French adjectives.</summary>
internal static class FrenchAdjectives
{
    /// <summary>"malien|belge" → "malien|maliens|malienne|maliennes|belge|belges", for each of the adjectives.</summary>
    /// <param name="adjectives">Adjectives in the masculine singular, parted by <c>|</c>.</param>
    public static string WithForms(string adjectives) => Phrases.Forms(adjectives, FormsOf);

    private static string[] FormsOf(string adjective)
    {
        var feminine = adjective + "e";
        return (adjective[adjective.Length - 2], adjective[adjective.Length - 1]) switch
        {
            (_, 'e') => [adjective, adjective + "s"],
            (_, 's') => [adjective, feminine, feminine + "s"],
            ('a', 'l') => [adjective, adjective.TrimEnd('l') + "ux", feminine, feminine + "s"],
            ('e' or 'o', 'n') => [adjective, adjective + "s", adjective + "ne", adjective + "nes"],
            _ => [adjective, adjective + "s", feminine, feminine + "s"],
        };
    }
}
