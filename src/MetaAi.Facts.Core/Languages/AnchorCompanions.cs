using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages;

/// <summary>
/// Anchors that show a figure only beside another word: "dernier" after "trimestre", "semaine" after "cette" or "deux". The longest word of a phrase has the word
/// beside it in that phrase for a companion, and a unit or a period the words beside it in any phrase. A number goes before a unit, part of it before a period.
/// </summary>
internal sealed class AnchorCompanions
{
    private readonly KeySet before = new();
    private readonly KeySet after = new();
    private readonly KeySet units = new();
    private readonly KeySet periods = new();

    // That have a companion; and that show a figure alone all the same.
    private readonly KeySet accompanied = new();
    private readonly KeySet alone = new();

    // What may stand in any phrase, and says nothing.
    private readonly KeySet neutral = new();

    /// <summary>The companions of a language's anchors.</summary>
    public AnchorCompanions(LanguagePack pack)
    {
        foreach (var unit in PhraseTables.UnitAnchors(pack))
        {
            AddSpan(units, unit);
        }

        foreach (var period in pack.Dates.OwnPeriods.Phrases)
        {
            AddSpan(periods, period);
        }

        foreach (var table in PhraseTables.OfNeutralStarts(pack))
        {
            AddNeutral(table);
        }

        foreach (var table in PhraseTables.Of(pack))
        {
            foreach (var phrase in table.Phrases)
            {
                AddNeighboursOfSpans(PhraseWords.OfLetters(phrase));
            }
        }

        foreach (var phrase in PhraseTables.Anchors(pack))
        {
            AddNeighbourOfLongest(PhraseWords.Longest(phrase), PhraseWords.OfLetters(phrase));
        }

        foreach (var phrase in pack.Dates.Parts.Phrases)
        {
            if (PhraseWords.OfLetters(phrase) is { Length: > 1 } words)
            {
                AddNeighbourOfLongest(PhraseWords.Longest(phrase), words);
            }
        }
    }

    /// <summary>Whether a word shows nothing alone, by its key.</summary>
    public bool AreNeededBy(uint word) => accompanied.Contains(word) && !alone.Contains(word);

    /// <summary>Whether a word shows a figure after another one, by their keys.</summary>
    public bool IsAfter(uint word, uint other) => before.Contains(word, other);

    /// <summary>Whether a word shows a figure before another one, by their keys.</summary>
    public bool IsBefore(uint word, uint other) => after.Contains(word, other);

    /// <summary>Whether a word is a unit, which shows a figure directly after a number in words.</summary>
    public bool IsUnit(uint word) => units.Contains(word);

    /// <summary>Whether a word is a period, which shows a figure after a word that names part of it, articles and prepositions apart.</summary>
    public bool IsPeriod(uint word) => periods.Contains(word);

    private void AddSpan(KeySet spans, string phrase)
    {
        var word = Key(PhraseWords.Longest(phrase));
        spans.Add(word);
        accompanied.Add(word);
    }

    private void AddNeutral(PhraseTable table)
    {
        for (var i = 0; i < table.Count; i++)
        {
            if (PhraseWords.OfLetters(table[i]).Length == 1)
            {
                neutral.Add(table.KeyAt(i));
            }
        }
    }

    private void AddNeighboursOfSpans(string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            var (one, next) = (Key(words[i - 1]), Key(words[i]));
            if (IsSpan(next) && !neutral.Contains(one))
            {
                before.Add(next, one);
                accompanied.Add(next);
            }

            if (IsSpan(one) && !neutral.Contains(next))
            {
                after.Add(one, next);
                accompanied.Add(one);
            }
        }
    }

    // Rather a word that says something than "la" of "la prochaine semaine".
    private void AddNeighbourOfLongest(string longest, string[] words)
    {
        if (words.Length < 2)
        {
            alone.Add(Key(longest));
            return;
        }

        var place = Array.LastIndexOf(words, longest);
        var isBefore = place == words.Length - 1 || (place > 0 && !neutral.Contains(Key(words[place - 1])));
        (isBefore ? before : after).Add(Key(longest), Key(words[isBefore ? place - 1 : place + 1]));
        accompanied.Add(Key(longest));
    }

    private bool IsSpan(uint word) => IsUnit(word) || IsPeriod(word);

    private static uint Key(string word) => WordKey.Of(word.AsSpan());
}
