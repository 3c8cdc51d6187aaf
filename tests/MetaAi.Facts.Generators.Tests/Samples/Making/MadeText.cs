using System.Text;

namespace MetaAi.Facts.Generators.Tests.Samples.Making;

/// <summary>Writes a text of a given length that holds given words once each, between sentences without a figure.</summary>
internal static class MadeText
{
    private const int SentencesPerLine = 6;

    private static readonly string[] French =
        ["la", "direction", "du", "groupe", "décrit", "une", "réunion", "à", "l’usine", "où", "les", "équipes", "préparent", "leur", "rapport", "sans", "hâte", "et", "relisent", "chaque", "page", "avec", "soin"];

    private static readonly string[] English =
        ["the", "board", "of", "the", "group", "describes", "a", "meeting", "at", "the", "plant", "where", "teams", "prepare", "their", "report", "without", "haste", "and", "read", "every", "page", "with", "care"];

    /// <summary>A text; the same on every machine.</summary>
    /// <param name="number">Which one: no two are alike.</param>
    /// <param name="isFrench">Whether it is French, else it is English.</param>
    /// <param name="quotes">The words to hold.</param>
    /// <param name="characters">How long it is at least.</param>
    public static string Write(int number, bool isFrench, IReadOnlyList<string> quotes, int characters)
    {
        var text = new StringBuilder(characters + 256);
        var words = isFrench ? French : English;
        var state = (uint)number + 1;
        var written = 0;
        for (var sentence = 1; text.Length < characters || written < quotes.Count; sentence++)
        {
            // The quotes are spread over the length, so that the last one stands near the end.
            if (written < quotes.Count && (long)text.Length * quotes.Count >= (long)written * characters)
            {
                text.Append(isFrench ? "Le compte rendu cite " : "The minutes give ").Append(quotes[written++]).Append(isFrench ? ", dit la note. " : ", says the note. ");
            }

            for (var i = 0; i < 10; i++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                var word = words[(int)((state >> 8) % (uint)words.Length)];
                text.Append(i == 0 ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1).Append(i < 9 ? " " : ".");
            }

            text.Append(sentence % SentencesPerLine == 0 ? "\r\n" : " ");
        }

        return text.ToString();
    }
}
