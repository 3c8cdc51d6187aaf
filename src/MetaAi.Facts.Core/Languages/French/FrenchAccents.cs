using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>Spellings without accents, as capitals often have them: "FEVRIER", "DEUXIEME TRIMESTRE".</summary>
internal static class FrenchAccents
{
    private const string Accented = "àâçéèêëîïôûùü";
    private const string Plain = "aaceeeeiiouuu";

    /// <summary>"février|mars" → "février|mars|fevrier".</summary>
    /// <param name="variants">Phrases, parted by <c>|</c>.</param>
    public static string Optional(string variants) =>
        Phrases.Distinct(Phrases.Forms(variants, variant => [variant, Strip(variant)]));

    private static string Strip(string variant)
    {
        var letters = variant.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Accented.AsSpan().IndexOf(letters[i]) is >= 0 and var index ? Plain[index] : letters[i];
        }

        return new(letters);
    }
}
