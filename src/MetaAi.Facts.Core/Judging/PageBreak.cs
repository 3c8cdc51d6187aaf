using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Judging;

/// <summary>
/// The one cue that is looked for over a wall: a scale or a unit in lower case after it, over at most one line between, as where a page ends within an amount.
/// </summary>
internal static class PageBreak
{
    private const int MostLines = 2;
    private const int LongestWord = 24;
    private const int FewestLetters = 4;

    /// <summary>The scale or percent word that goes on with a figure at the end of a passage; null where none does.</summary>
    public static OpenCue? CueAfter(ReadingScope scope, ReadOnlySpan<char> text, in Passage passage, in Extent extent)
    {
        if (!extent.IsBare && extent.Kind != FigureKind.Money)
        {
            return null;
        }

        var limit = Math.Min(text.Length, passage.End + Passage.Ahead);
        var position = passage.End;
        for (var line = 0; line < MostLines; line++)
        {
            while (position < limit && (TextFolding.IsSpace(text[position]) || text[position] == '|'))
            {
                position++;
            }

            if (position < limit && char.IsLower(text[position]) && WordAt(scope, text, position, limit) is { } word)
            {
                return new(CueKind.Scale, word);
            }

            while (position < limit && text[position] is not ('\n' or '\r' or '\f'))
            {
                position++;
            }
        }

        return null;
    }

    private static string? WordAt(ReadingScope scope, ReadOnlySpan<char> text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text.Slice(start, end - start).ToString();
        return Is(scope.Pack.Numbers.Scales) || IsStartOf(scope.Pack.Units.Percents) || (word.Length >= FewestLetters && Is(scope.Pack.Units.Currencies) && !Is(scope.Pack.Numbers.Hundreds)) ? word : null;

        bool IsStartOf(PhraseTable<bool> phrases) => word.Length > 1 && phrases.Phrases.Any(phrase => phrase == word || phrase.StartsWith(word + " ", StringComparison.Ordinal));

        bool Is<T>(PhraseTable<T> phrases) => phrases.TryMatchStart(word.AsSpan(), out _, out var length) && length == word.Length;
    }
}
