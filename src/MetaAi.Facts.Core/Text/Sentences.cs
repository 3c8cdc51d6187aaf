using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Text;

/// <summary>Where the sentences of a text end, as well as signs and the abbreviations of its language tell it.</summary>
internal static class Sentences
{
    private const int LongestAbbreviation = 8;

    /// <summary>The sentence around a place, within a stretch of text that holds it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    /// <param name="within">The stretch.</param>
    /// <param name="pack">The words of the language.</param>
    public static TextPosition Around(string text, TextPosition place, TextPosition within, LanguagePack pack)
    {
        var start = LastEndIn(text, within.Start, place.Start, pack);
        return new(start, EndIn(text, place.End, within.End, pack) is >= 0 and var end ? end : within.End);
    }

    /// <summary>The position after the first sentence that ends in a stretch of text; -1 where none does.</summary>
    public static int EndIn(string text, int from, int to, LanguagePack pack)
    {
        for (var i = from; i < to; i++)
        {
            if (IsEnd(text, i, pack))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The position after the last sentence that ends in a stretch of text; its start where none does.</summary>
    public static int LastEndIn(string text, int from, int to, LanguagePack pack)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (IsEnd(text, i, pack))
            {
                return i + 1;
            }
        }

        return from;
    }

    private static bool IsEnd(string text, int index, LanguagePack pack) => text[index] switch
    {
        '!' or '?' or '\u2026' or '\f' or '\u2029' => true,
        '.' => IsFullStop(text, index, SkipClosing(text, index + 1), pack),
        '\n' => index + 1 < text.Length && text[index + 1] is '\n' or '\r',
        _ => false,
    };

    private static bool IsFullStop(string text, int stop, int next, LanguagePack pack) =>
        next >= text.Length || (TextFolding.IsSpace(text[next]) && !GoesOn(text, next) && !IsAbbreviation(text, stop, pack));

    // The marks after a stop that belong to its sentence: 'in 2019.” It', "in 2019.[3] It", "in 2019.¹ It".
    private static int SkipClosing(string text, int next)
    {
        while (next < text.Length)
        {
            if (text[next] is '"' or '\'' or ')' or ']' or '}' or '\u201D' or '\u2019' or '\u00BB' or '\u00B9' or '\u00B2' or '\u00B3' or '\u2070' or (>= '\u2074' and <= '\u2079'))
            {
                next++;
            }
            else if (text[next] == '[' && EndOfDigits(text, next + 1) is var end && end > next + 1 && end < text.Length && text[end] == ']')
            {
                next = end + 1;
            }
            else
            {
                break;
            }
        }

        return next;
    }

    private static int EndOfDigits(string text, int position)
    {
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }

    // "Meta Platforms Inc. earned": no sentence starts with a small letter.
    private static bool GoesOn(string text, int next)
    {
        while (next < text.Length && TextFolding.IsSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && char.IsLower(text[next]);
    }

    // "M. Zuckerberg", "the U.S. Treasury", "Dr. Roy".
    private static bool IsAbbreviation(string text, int stop, LanguagePack pack)
    {
        var start = stop;
        while (start > 0 && stop - start <= LongestAbbreviation && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var length = stop - start;
        return length is > 0 and <= LongestAbbreviation
            && (IsInitial(text, start, length) || (Is(pack.Sentences.Abbreviations, text, start, length) && !IsStartOfSentence(text, stop, pack)));
    }

    // "Acme Corp. In 2024 it grew": an article, a pronoun or a preposition with a capital.
    private static bool IsStartOfSentence(string text, int stop, LanguagePack pack)
    {
        var start = stop + 1;
        while (start < text.Length && TextFolding.IsSpace(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > start && Is(pack.Names.Fillers, text, start, end - start);
    }

    private static bool Is(PhraseTable<bool> words, string text, int start, int length) =>
        words.TryMatchStart(TextFolding.Fold(text.Substring(start, length)).ToLowerInvariant().AsSpan(), out _, out var end) && end == length;

    private static bool IsInitial(string text, int start, int length) => length == 1 && char.IsUpper(text[start]);
}
