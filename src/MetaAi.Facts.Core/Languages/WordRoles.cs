using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages;

/// <summary>What each word of a language can be in a figure, by its key; from the tables of its pack.</summary>
internal sealed class WordRoles
{
    private readonly (uint Key, WordRole Roles)[] words;
    private readonly uint mask;

    /// <summary>The roles of a language's words.</summary>
    public WordRoles(LanguagePack pack)
    {
        var found = new Dictionary<uint, WordRole>();
        foreach (var phrase in PhraseTables.Of(pack).SelectMany(table => table.Phrases))
        {
            AddWords(found, phrase);
        }

        Add(found, PhraseTables.OfMeasureStarts(pack), WordRole.MeasureStart);
        Add(found, PhraseTables.OfUnitStarts(pack), WordRole.UnitStart);
        Add(found, PhraseTables.OfNeutralStarts(pack), WordRole.Neutral);
        Add(found, PhraseTables.OfDateNames(pack), WordRole.DateName);
        Add(found, PhraseTables.OfDateOrdinals(pack), WordRole.DateOrdinal);
        Add(found, PhraseTables.OfDateNumbers(pack), WordRole.DateNumber);
        Add(found, [pack.Units.NotCounted], WordRole.Uncounted);
        Add(found, [pack.Negations.Chain], WordRole.Negation);
        Add(found, pack.Negations.Negators, WordRole.Negator);
        Add(found, [pack.Dates.EndedTails], WordRole.PeriodEnd);
        Add(found, PhraseTables.OfRangeOpeners(pack), WordRole.RangeOpener);
        Add(found, PhraseTables.OfRangeLinks(pack), WordRole.RangeLink);
        AddAnchors(found, pack);

        var size = 1024;
        while (size < found.Count * 2)
        {
            size *= 2;
        }

        mask = (uint)size - 1;
        words = new (uint, WordRole)[size];
        foreach (var word in found)
        {
            var place = word.Key & mask;
            while (words[place].Key != WordKey.None)
            {
                place = (place + 1) & mask;
            }

            words[place] = (word.Key, word.Value);
        }
    }

    /// <summary>The roles of a word.</summary>
    public WordRole Of(uint key)
    {
        for (var place = key & mask; words[place].Key != WordKey.None; place = (place + 1) & mask)
        {
            if (words[place].Key == key)
            {
                return words[place].Roles;
            }
        }

        return WordRole.None;
    }

    private static void AddWords(Dictionary<uint, WordRole> found, string phrase)
    {
        foreach (var (start, length) in PhraseWords.In(phrase))
        {
            Add(found, phrase.AsSpan(start, length), start == 0 ? WordRole.Member | WordRole.Start : WordRole.Member);
        }
    }

    private static void AddAnchors(Dictionary<uint, WordRole> found, LanguagePack pack)
    {
        // Alone they are articles; with what they count, what they count shows the figure.
        var articles = new HashSet<string>(pack.Numbers.OneArticles.Phrases, StringComparer.Ordinal);
        foreach (var phrase in PhraseTables.Anchors(pack).Concat(PhraseTables.UnitAnchors(pack)).Concat(pack.Dates.OwnPeriods.Phrases))
        {
            if (PhraseWords.Longest(phrase) is { Length: > 0 } word && !articles.Contains(word))
            {
                Add(found, word.AsSpan(), WordRole.Anchor);
            }
        }

        foreach (var word in pack.Companions.Words.Where(found.ContainsKey))
        {
            found[word] |= WordRole.Accompanied;
        }
    }

    private static void Add(Dictionary<uint, WordRole> found, IEnumerable<IPhraseTable> tables, WordRole role) => Add(found, tables.SelectMany(table => table.Phrases), role);

    private static void Add(Dictionary<uint, WordRole> found, IEnumerable<string> phrases, WordRole role)
    {
        foreach (var phrase in phrases)
        {
            Add(found, phrase.AsSpan(), role);
        }
    }

    private static void Add(Dictionary<uint, WordRole> found, ReadOnlySpan<char> word, WordRole role)
    {
        var key = WordKey.Of(word);
        found[key] = found.TryGetValue(key, out var others) ? others | role : role;
    }

}
