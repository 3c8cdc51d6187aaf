using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages;

/// <summary>
/// Anchors that show a figure only beside another word: "dernier" after "trimestre", "semaine" after "cette" or "deux". The longest word of a phrase has the word
/// beside it in that phrase for a companion, and a unit or a period the words beside it in any phrase. A number goes before a unit, part of it before a period.
/// </summary>
internal sealed class AnchorCompanions
{
    private readonly Dictionary<uint, HashSet<uint>> before = [];
    private readonly Dictionary<uint, HashSet<uint>> after = [];
    private readonly HashSet<uint> units = [];
    private readonly HashSet<uint> periods = [];

    /// <summary>The companions of a language's anchors.</summary>
    public AnchorCompanions(LanguagePack pack)
    {
        units.UnionWith(PhraseTables.UnitAnchors(pack).Select(PhraseWords.Longest).Select(Key));
        periods.UnionWith(pack.Dates.OwnPeriods.Phrases.Select(PhraseWords.Longest).Select(Key));
        var neutral = new HashSet<uint>(PhraseTables.OfNeutralStarts(pack).SelectMany(table => table.Phrases).Where(phrase => PhraseWords.OfLetters(phrase).Count() == 1).Select(Key));
        foreach (var phrase in PhraseTables.Of(pack).SelectMany(table => table.Phrases))
        {
            AddNeighboursOfSpans([.. PhraseWords.OfLetters(phrase).Select(Key)], neutral);
        }

        var alone = new HashSet<uint>();
        foreach (var phrase in PhraseTables.Anchors(pack).Concat(pack.Dates.Parts.Phrases.Where(phrase => PhraseWords.OfLetters(phrase).Count() > 1)))
        {
            AddNeighbourOfLongest(PhraseWords.Longest(phrase), [.. PhraseWords.OfLetters(phrase)], neutral, alone);
        }

        Words = [.. before.Keys.Concat(after.Keys).Concat(units).Concat(periods).Where(word => !alone.Contains(word))];
    }

    /// <summary>The keys of the words that show nothing alone.</summary>
    public IReadOnlyList<uint> Words { get; }

    /// <summary>Whether a word shows a figure after another one, by their keys.</summary>
    public bool IsAfter(uint word, uint other) => before.TryGetValue(word, out var companions) && companions.Contains(other);

    /// <summary>Whether a word shows a figure before another one, by their keys.</summary>
    public bool IsBefore(uint word, uint other) => after.TryGetValue(word, out var companions) && companions.Contains(other);

    /// <summary>Whether a word is a unit, which shows a figure directly after a number in words.</summary>
    public bool IsUnit(uint word) => units.Contains(word);

    /// <summary>Whether a word is a period, which shows a figure after a word that names part of it, articles and prepositions apart.</summary>
    public bool IsPeriod(uint word) => periods.Contains(word);

    private void AddNeighboursOfSpans(uint[] words, HashSet<uint> neutral)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (IsSpan(words[i]) && !neutral.Contains(words[i - 1]))
            {
                Add(before, words[i], words[i - 1]);
            }

            if (IsSpan(words[i - 1]) && !neutral.Contains(words[i]))
            {
                Add(after, words[i - 1], words[i]);
            }
        }
    }

    // Rather a word that says something than "la" of "la prochaine semaine".
    private void AddNeighbourOfLongest(string longest, string[] words, HashSet<uint> neutral, HashSet<uint> alone)
    {
        if (words.Length < 2)
        {
            alone.Add(Key(longest));
            return;
        }

        var place = Array.LastIndexOf(words, longest);
        var isBefore = place == words.Length - 1 || (place > 0 && !neutral.Contains(Key(words[place - 1])));
        Add(isBefore ? before : after, Key(longest), Key(words[isBefore ? place - 1 : place + 1]));
    }

    private bool IsSpan(uint word) => IsUnit(word) || IsPeriod(word);

    private static void Add(Dictionary<uint, HashSet<uint>> companions, uint word, uint other)
    {
        if (!companions.TryGetValue(word, out var found))
        {
            companions.Add(word, found = []);
        }

        found.Add(other);
    }

    private static uint Key(string word) => WordKey.Of(word.AsSpan());
}
