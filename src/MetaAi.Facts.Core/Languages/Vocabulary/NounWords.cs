using MetaAi.Facts.Text;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// Which nouns of a language are the same but for case and number, and what they mean. Plurals are made from singulars and never the other way round, so that no
/// ending is taken from a word that has it in the singular: "news" is no plural of "new" unless "new" is what is asked for, and "princess" none of "princes".
/// </summary>
internal sealed class NounWords
{
    private static readonly char[] Between = [' ', '-'];

    /// <summary>Nouns and what they mean.</summary>
    public NounRow[] Rows { get; init; } = [];

    /// <summary>How plurals are made; the first that fits holds.</summary>
    public PluralRule[] Plurals { get; init; } = [];

    /// <summary>Whether two phrases are the same words but for case and number.</summary>
    /// <param name="left">Words of the language, in any case.</param>
    /// <param name="right">Others.</param>
    public bool AreSame(string left, string right)
    {
        var (ofLeft, ofRight) = (WordsOf(left), WordsOf(right));
        if (ofLeft.Length != ofRight.Length || ofLeft.Length == 0)
        {
            return false;
        }

        for (var i = 0; i < ofLeft.Length; i++)
        {
            if (ofLeft[i] != ofRight[i] && !IsPluralOf(ofLeft[i], ofRight[i]) && !IsPluralOf(ofRight[i], ofLeft[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The rows that have a noun, in either number.</summary>
    public IEnumerable<NounRow> RowsOf(string noun) => Rows.Where(row => row.Variants.Split('|').Any(variant => AreSame(variant, noun)));

    /// <summary>The plurals of a word.</summary>
    public IEnumerable<string> PluralsOf(string singular) => RuleOf(singular) is { } rule
        ? rule.Plurals.Split('|').Select(plural => singular.Remove(singular.Length - rule.Singular.Length) + plural)
        : [];

    // "species" has a row of its own, and so is no plural of "specie"; "people" is one of "person", whose row says so.
    private bool IsPluralOf(string plural, string singular) =>
        PluralsOf(singular).Contains(plural) && (RuleOf(singular) is { IsWord: true } || RuleOf(plural) is not { IsWord: true });

    private PluralRule? RuleOf(string word) => Array.Find(Plurals, rule => rule.IsWord ? rule.Singular == word : word.EndsWith(rule.Singular, StringComparison.Ordinal));

    private static string[] WordsOf(string phrase) =>
        TextFolding.FoldWords(phrase).ToLowerInvariant().Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
