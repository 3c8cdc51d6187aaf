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

    private readonly WordSet anchors = new();
    private readonly WordSet members = new();
    private readonly WordSet starts = new();

    private WordClasses(LanguagePack pack)
    {
        foreach (var table in PhraseTables.Of(pack))
        {
            foreach (var phrase in table.Phrases)
            {
                AddWords(phrase);
            }
        }

        // Alone they are articles; with what they count, what they count shows the figure.
        var articles = new HashSet<string>(pack.Numbers.OneArticles.Phrases, StringComparer.Ordinal);
        foreach (var table in PhraseTables.WithAnchors(pack))
        {
            foreach (var phrase in table.Phrases)
            {
                if (LongestWord(phrase) is { Length: > 0 } word && !articles.Contains(word))
                {
                    anchors.Add(WordKey.Of(word.AsSpan()));
                }
            }
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

    // Of letters, or the one sign that is the phrase; of equals the last.
    private static string LongestWord(string phrase)
    {
        var (longest, length) = (0, phrase.Length == 1 ? 1 : 0);
        for (var start = 0; start < phrase.Length;)
        {
            var end = start;
            while (end < phrase.Length && char.IsLetter(phrase[end]))
            {
                end++;
            }

            if (end > start && end - start >= length)
            {
                (longest, length) = (start, end - start);
            }

            start = end + 1;
        }

        return phrase.Substring(longest, length);
    }
}
