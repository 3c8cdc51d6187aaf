using System.Runtime.CompilerServices;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// What the words of a language can be in a figure, by their keys: which show that there is one, which may stand in one before those. Says too much
/// now and then, and never too little: the reader decides.
/// </summary>
internal sealed class WordClasses
{
    private static readonly ConditionalWeakTable<LanguagePack, WordClasses> Known = new();

    private readonly HashSet<uint> anchors = [];
    private readonly HashSet<uint> members = [];
    private readonly HashSet<uint> starts = [];

    private WordClasses(LanguagePack pack)
    {
        foreach (var table in PhraseTables.Of(pack))
        {
            foreach (var phrase in table.Phrases)
            {
                AddWords(phrase);
            }
        }

        foreach (var table in PhraseTables.WithAnchors(pack))
        {
            foreach (var phrase in table.Phrases)
            {
                anchors.Add(WordKey.Of(LongestWord(phrase)));
            }
        }

        // Alone they are articles; with what they count, what they count shows the figure.
        foreach (var article in pack.Numbers.OneArticles.Phrases)
        {
            anchors.Remove(WordKey.Of(article.AsSpan()));
        }
    }

    /// <summary>The classes of a language's words, made when first asked for.</summary>
    public static WordClasses Of(LanguagePack pack) => Known.GetValue(pack, static key => new(key));

    /// <summary>Whether a word shows that a figure is near: a number, a month, a round number.</summary>
    public bool IsAnchor(uint key) => anchors.Contains(key);

    /// <summary>Whether a word may stand within a figure.</summary>
    public bool IsMember(uint key) => members.Contains(key);

    /// <summary>Whether a figure may start with a word.</summary>
    public bool IsStart(uint key) => starts.Contains(key);

    private void AddWords(string phrase)
    {
        var words = new FoldedPhrase();
        words.Fold(phrase.AsSpan());
        starts.Add(words.KeyAt(0));
        for (var i = 0; i < words.Length; i++)
        {
            if (words.KeyAt(i) is not WordKey.None and var key)
            {
                members.Add(key);
            }
        }
    }

    private static ReadOnlySpan<char> LongestWord(string phrase)
    {
        var (longest, length) = (0, 0);
        for (var start = 0; start < phrase.Length;)
        {
            var end = start + 1;
            while (end < phrase.Length && char.IsLetter(phrase[start]) && char.IsLetter(phrase[end]))
            {
                end++;
            }

            if (end - start >= length)
            {
                (longest, length) = (start, end - start);
            }

            start = end;
        }

        return phrase.AsSpan(longest, length);
    }
}
