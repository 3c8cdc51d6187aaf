using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>The forms of regular English verbs.</summary>
internal static class EnglishVerbs
{
    private const string Vowels = "aeiou";

    /// <summary>"jump|rise" → "jump|jumps|jumped|jumping" and so on, for each of the verbs.</summary>
    /// <param name="verbs">Regular verbs, parted by <c>|</c>, that double no letter.</param>
    public static string Regular(string verbs) => Phrases.Forms(verbs, FormsOf);

    /// <summary>"drop" → "drop|drops|dropped|dropping", for each of the verbs.</summary>
    /// <param name="verbs">Verbs, parted by <c>|</c>, that double their last letter.</param>
    public static string Doubling(string verbs) => Phrases.Forms(verbs, verb => [verb, verb + "s", verb + verb[verb.Length - 1] + "ed", verb + verb[verb.Length - 1] + "ing"]);

    private static string[] FormsOf(string verb)
    {
        var stem = verb.Substring(0, verb.Length - 1);
        return verb[verb.Length - 1] switch
        {
            'e' => [verb, verb + "s", verb + "d", stem + "ing"],
            'y' when Vowels.AsSpan().IndexOf(stem[stem.Length - 1]) < 0 => [verb, stem + "ies", stem + "ied", verb + "ing"],
            'h' or 's' or 'x' => [verb, verb + "es", verb + "ed", verb + "ing"],
            _ => [verb, verb + "s", verb + "ed", verb + "ing"],
        };
    }
}
