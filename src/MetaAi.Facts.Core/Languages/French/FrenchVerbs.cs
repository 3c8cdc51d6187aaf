using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>The forms of French verbs in which a text speaks of figures: third persons, participles and the infinitive.</summary>
internal static class FrenchVerbs
{
    private static readonly string[] OpenEndings = ["e", "ent", "era", "eront", "erait", "eraient"];

    private static readonly string[] ClosedEndings = ["er", "ait", "aient", "a", "èrent", "ant", "é", "ée", "és", "ées"];

    private static readonly string[] IrEndings =
        ["it", "issent", "issait", "issaient", "irent", "ira", "iront", "irait", "iraient", "issant", "ir", "i", "ie", "is", "ies"];

    private static readonly string[] ReEndings =
        ["", "ent", "ait", "aient", "it", "irent", "ra", "ront", "rait", "raient", "ant", "re", "u", "ue", "us", "ues"];

    /// <summary>"pass" → "passe|passent|passera|…|passé|passée", for each of the stems.</summary>
    /// <param name="stems">Stems of verbs in "-er", parted by <c>|</c>.</param>
    public static string Er(string stems) => With(stems, [.. OpenEndings, .. ClosedEndings]);

    /// <summary>"ramèn", "ramen" → "ramène|ramènent|…|ramené", for a verb whose stem changes before a silent ending.</summary>
    /// <param name="open">The stem before a silent ending, and in the future.</param>
    /// <param name="closed">The stem before the other endings.</param>
    public static string Er(string open, string closed) => With(open, OpenEndings) + "|" + With(closed, ClosedEndings);

    /// <summary>"bond" → "bondit|bondissent|…|bondi", for each of the stems.</summary>
    /// <param name="stems">Stems of verbs in "-ir" that are regular, parted by <c>|</c>.</param>
    public static string Ir(string stems) => With(stems, IrEndings);

    /// <summary>"descend" → "descend|descendent|…|descendu", for each of the stems.</summary>
    /// <param name="stems">Stems of verbs in "-re" that are regular, parted by <c>|</c>.</param>
    public static string Re(string stems) => With(stems, ReEndings);

    private static string With(string stems, string[] endings) =>
        Phrases.Forms(stems, stem => Array.ConvertAll(endings, ending => Soft(stem, ending) + ending));

    // "plongeait", "avançait": the consonant stays soft before an a.
    private static string Soft(string stem, string ending) => (stem[stem.Length - 1], ending.Length > 0 && ending[0] == 'a') switch
    {
        ('g', true) => stem + "e",
        ('c', true) => stem.TrimEnd('c') + "ç",
        _ => stem,
    };
}
