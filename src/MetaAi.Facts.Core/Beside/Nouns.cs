using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.English;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Beside;

/// <summary>Whether two nouns are the same or translate each other, by the tables of the languages.</summary>
internal static class Nouns
{
    /// <summary>Whether a noun that is declared is the one that a text says.</summary>
    /// <param name="pack">The words of the text's language.</param>
    /// <param name="said">The text's noun.</param>
    /// <param name="declared">The declared one, in any language.</param>
    public static bool Agree(LanguagePack pack, string said, string declared)
    {
        if (said == declared)
        {
            return true;
        }

        // "mW" and "MW" differ by nothing but their case.
        var (ofSaid, ofDeclared) = (SymbolMeanings(said), SymbolMeanings(declared));
        if (ofSaid.Count > 0 || ofDeclared.Count > 0 || IsSymbol(pack, said))
        {
            return Meet(ofSaid.Count > 0 ? ofSaid : Meanings(pack, said), ofDeclared.Count > 0 ? ofDeclared : [.. Packs.SelectMany(each => Meanings(each, declared))]);
        }

        var nouns = pack.Beside.Nouns;
        return nouns.AreSame(said, declared)
            || nouns.RowsOf(said).Intersect(nouns.RowsOf(declared)).Any()
            || Packs.Where(other => other != pack).Any(other => Meet(Meanings(pack, said), Meanings(other, declared)));
    }

    /// <summary>Whether the tables have a noun.</summary>
    public static bool AreKnown(LanguagePack pack, string noun) =>
        SymbolMeanings(noun).Count > 0 || pack.Beside.Nouns.RowsOf(noun).Any()
        || (pack.Beside.Nouns == English && Packs.Where(other => other != pack).Any(other => other.Beside.Nouns.Rows.Any(row => row.Means.Split('|').Any(meaning => English.AreSame(meaning, noun)))));

    /// <summary>What a noun means in English, in the singular; null where no table has it.</summary>
    /// <param name="pack">The words of the noun's language.</param>
    /// <param name="noun">The noun, in either number.</param>
    public static string? InEnglish(LanguagePack pack, string noun) => pack.Beside.Nouns.RowsOf(noun).FirstOrDefault()?.Means.Split('|')[0];

    /// <summary>What an English noun is first of all called in another language, in the singular; null where no table has it.</summary>
    /// <param name="pack">The words of that language.</param>
    /// <param name="noun">The English noun, in either number.</param>
    public static string? FromEnglish(LanguagePack pack, string noun) =>
        Array.Find(pack.Beside.Nouns.Rows, row => English.AreSame(row.Means.Split('|')[0], noun))?.Variants.Split('|')[0];

    private static NounWords English => EnglishNouns.Words;

    private static IEnumerable<LanguagePack> Packs => LanguagePacks.Tags.Select(tag => LanguagePacks.Find(tag)!);

    private static bool IsSymbol(LanguagePack pack, string noun) => pack.Units.Symbols.TryMatchStart(noun.AsSpan(), out _, out var length) && length == noun.Length;

    private static List<string> SymbolMeanings(string symbol) => [.. UnitConcepts.Rows.Where(row => row.Variants.Split('|').Contains(symbol)).SelectMany(row => row.Means.Split('|'))];

    // An English noun means itself: the others translate into it.
    private static List<string> Meanings(LanguagePack pack, string noun)
    {
        var nouns = pack.Beside.Nouns;
        var meanings = nouns.RowsOf(noun).SelectMany(row => row.Means.Split('|'));
        return [.. nouns == English ? meanings.Append(noun) : meanings];
    }

    private static bool Meet(List<string> left, List<string> right) => left.Exists(one => right.Exists(other => English.AreSame(one, other)));
}
