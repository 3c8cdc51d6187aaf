using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>The forms that a phrase takes where French runs its preposition together with what follows.</summary>
internal static class FrenchContractions
{
    /// <summary>"plus" → "plus de|plus d'|plus du|plus des", for each of the words.</summary>
    /// <param name="words">Words that "de" follows, parted by <c>|</c>.</param>
    public static string WithDe(string words) => Extend(words, " de", " d'", " du", " des");

    /// <summary>"supérieur" → "supérieur à|supérieur au|supérieur aux", for each of the words.</summary>
    /// <param name="words">Words that "à" follows, parted by <c>|</c>.</param>
    public static string WithA(string words) => Extend(words, " à", " au", " aux");

    private static string Extend(string words, params string[] endings) =>
        Phrases.Forms(words, word => Array.ConvertAll(endings, ending => word + ending));
}
