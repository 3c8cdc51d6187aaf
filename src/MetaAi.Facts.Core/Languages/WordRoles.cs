using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages;

/// <summary>What each word of a language can be in a figure, by its key; from the tables of its pack.</summary>
internal sealed class WordRoles
{
    private const int FirstSize = 4096;

    // A hash table of keys, at most half full.
    private (uint Key, WordRole Roles)[] words = new (uint, WordRole)[FirstSize];
    private uint mask = FirstSize - 1;
    private int count;

    /// <summary>The roles of a language's words.</summary>
    public WordRoles(LanguagePack pack)
    {
        foreach (var table in PhraseTables.Of(pack))
        {
            AddMembers(table);
        }

        AddStarts(PhraseTables.OfMeasureStarts(pack), WordRole.MeasureStart);
        AddStarts(PhraseTables.OfUnitStarts(pack), WordRole.UnitStart);
        AddStarts(PhraseTables.OfNeutralStarts(pack), WordRole.Neutral);
        AddStarts(PhraseTables.OfDateNames(pack), WordRole.DateName);
        AddStarts(PhraseTables.OfDateOrdinals(pack), WordRole.DateOrdinal);
        AddStarts(PhraseTables.OfDateNumbers(pack), WordRole.DateNumber);
        AddStarts([pack.Units.NotCounted], WordRole.Uncounted);
        AddStarts([pack.Negations.Chain], WordRole.Negation);
        AddStarts([pack.Dates.EndedTails, pack.Dates.EndedLengths], WordRole.PeriodEnd);
        AddStarts(PhraseTables.OfRangeOpeners(pack), WordRole.RangeOpener);
        AddStarts(PhraseTables.OfRangeLinks(pack), WordRole.RangeLink);
        AddNegators(pack.Negations);
        AddAnchors(pack);
    }

    /// <summary>The roles of a word.</summary>
    public WordRole Of(uint key)
    {
        var place = key & mask;
        while (words[place].Key != key && words[place].Key != WordKey.None)
        {
            place = (place + 1) & mask;
        }

        return words[place].Roles;
    }

    private void AddMembers(PhraseTable table)
    {
        for (var i = 0; i < table.Count; i++)
        {
            Add(table.KeyAt(i), WordRole.Member | WordRole.Start);
            var phrase = table[i];
            for (int start = PhraseWords.EndOf(phrase, 0), end; start < phrase.Length; start = end)
            {
                end = PhraseWords.EndOf(phrase, start);
                Add(WordKey.Of(phrase.AsSpan(start, end - start)), WordRole.Member);
            }
        }
    }

    private void AddStarts(PhraseTable[] tables, WordRole role)
    {
        foreach (var table in tables)
        {
            for (var i = 0; i < table.Count; i++)
            {
                Add(table.KeyAt(i), role);
            }
        }
    }

    private void AddNegators(NegationWords negations)
    {
        for (var i = 0; i < negations.Chain.Count; i++)
        {
            if (negations.IsNegator(i))
            {
                Add(negations.Chain.KeyAt(i), WordRole.Negator);
            }
        }
    }

    private void AddAnchors(LanguagePack pack)
    {
        AddAnchors(PhraseTables.Anchors(pack), pack);
        AddAnchors(PhraseTables.UnitAnchors(pack), pack);
        AddAnchors(pack.Dates.OwnPeriods.Phrases, pack);
    }

    private void AddAnchors(IReadOnlyList<string> phrases, LanguagePack pack)
    {
        foreach (var phrase in phrases)
        {
            // Alone they are articles; with what they count, what they count shows the figure.
            if (PhraseWords.Longest(phrase) is { Length: > 0 } word && !IsPhraseOf(pack.Numbers.OneArticles, word))
            {
                Add(WordKey.Of(word.AsSpan()), WordRole.Anchor);
            }
        }
    }

    private static bool IsPhraseOf(PhraseTable table, string word)
    {
        for (var i = 0; i < table.Count; i++)
        {
            if (table[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(uint key, WordRole role)
    {
        var place = key & mask;
        while (words[place].Key != key && words[place].Key != WordKey.None)
        {
            place = (place + 1) & mask;
        }

        count += words[place].Key == WordKey.None ? 1 : 0;
        words[place].Key = key;
        words[place].Roles |= role;
        if (2 * count > words.Length)
        {
            Grow();
        }
    }

    private void Grow()
    {
        var held = words;
        words = new (uint, WordRole)[2 * held.Length];
        mask = (uint)words.Length - 1;
        count = 0;
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i].Key != WordKey.None)
            {
                Add(held[i].Key, held[i].Roles);
            }
        }
    }
}
