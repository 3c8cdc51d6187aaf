namespace MetaAi.Facts.Languages.French;

/// <summary>Spellings without accents, as capitals often have them: "FEVRIER", "DEUXIEME TRIMESTRE".</summary>
internal static class FrenchAccents
{
    private const string Accented = "àâçéèêëîïôûùü";
    private const string Plain = "aaceeeeiiouuu";

    /// <summary>"février|mars" → "février|mars|fevrier".</summary>
    /// <param name="variants">Phrases, parted by <c>|</c>.</param>
    public static string Optional(string variants) =>
        string.Join("|", variants.Split('|').SelectMany(variant => new[] { variant, Strip(variant) }).Distinct());

    private static string Strip(string variant) =>
        string.Concat(variant.Select(letter => Accented.AsSpan().IndexOf(letter) is >= 0 and var index ? Plain[index] : letter));
}
