using System.Globalization;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Makes passages of a text, left to right. The only one that knows walls: a blank line, a tab, a bar, several spaces, and a line end after which no
/// prose goes on. Wrapped prose goes on in lower case, or with a word that a figure may go on with.
/// </summary>
/// <param name="roles">What the words of the language can be.</param>
internal sealed class PassageCutter(WordRoles roles)
{
    // A passage that is too long ends after a sentence, if one ends in its second half.
    private const int Enough = Passage.Longest / 2;
    private const int LongestWord = 32;

    // White space that is longer than one line of a page is a wall whatever follows it, and so many characters that nobody sees are none of it: what a cut depends on
    // lies within Passage.Ahead.
    private const int LongestSpace = 256;
    private const int MostUnseen = 64;
    private const WordRole GoingOn = WordRole.UnitStart | WordRole.Anchor;

    /// <summary>Cuts the next passage.</summary>
    /// <param name="text">The text, or a part of it that goes on for <see cref="Passage.Ahead"/> characters after the passage.</param>
    /// <param name="start">Where the passage before ended: its <see cref="Passage.Next"/>.</param>
    /// <param name="before">The wall there.</param>
    public Passage Next(ReadOnlySpan<char> text, int start, WallKind before)
    {
        start = SkipBlank(text, start, text.Length, ref before);
        var limit = Math.Min(text.Length, start + Passage.Longest);
        var known = text.Slice(0, limit);
        for (var position = start; position <= limit;)
        {
            var suspect = WallSuspects.IndexIn(known, position);
            if (suspect == limit)
            {
                return limit == text.Length ? new(start, limit, limit, before, WallKind.Start) : NextLong(text, start, before);
            }

            // The run of white space begins with a plain space before.
            position = suspect > position && text[suspect - 1] == ' ' ? suspect - 1 : suspect;
            if (text[position] == '|')
            {
                return EndAtBar(text, start, position, before);
            }

            if (!TextFolding.IsSpace(text[position]))
            {
                position++;
                continue;
            }

            var end = EndOfSpace(text, position, out var breaks, out var hasTab);
            if (WallAt(text, start, position, end, breaks, hasTab) is { } wall)
            {
                return new(start, position, end, before, wall);
            }

            position = end;
        }

        return NextLong(text, start, before);
    }

    /// <summary>
    /// Passes over what stands before a passage: white space, bars, and the marks of quoted mail at the start of a line ("> "). Passing over it piece by piece comes to the same.
    /// </summary>
    /// <param name="text">The text, or a part of it that goes on for <see cref="Passage.Ahead"/> characters after the limit.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="limit">Where to end at the latest.</param>
    /// <param name="wall">The wall there; becomes that of the passage.</param>
    public static int SkipBlank(ReadOnlySpan<char> text, int start, int limit, ref WallKind wall)
    {
        var position = start;
        for (; position < limit; position++)
        {
            var character = text[position];
            if (character == '|')
            {
                wall = WallKind.Cell;
            }
            else if (TextFolding.IsSpace(character))
            {
                wall = WallAfter(wall, BreaksAt(text, position), character == '\t');
            }
            else if (!(TextFolding.IsUnseen(character) && IsSpaceAfter(text, position)) && !(character == '>' && wall is not (WallKind.Cell or WallKind.Length)))
            {
                break;
            }
        }

        return position;
    }

    // Word by word, since a passage that is too long ends after one of them.
    private Passage NextLong(ReadOnlySpan<char> text, int start, WallKind before)
    {
        var sentence = 0;
        var word = 0;
        var position = start;
        while (position < text.Length)
        {
            var character = text[position];
            if (character > ' ' && character < '\u007F' && character != '|')
            {
                position++;
            }
            else if (character == '|')
            {
                return EndAtBar(text, start, position, before);
            }
            else if (!TextFolding.IsSpace(character))
            {
                position++;
            }
            else
            {
                var end = EndOfSpace(text, position, out var breaks, out var hasTab);
                if (WallAt(text, start, position, end, breaks, hasTab) is { } wall)
                {
                    return new(start, position, end, before, wall);
                }

                sentence = IsSentenceEnd(text[position - 1]) ? end : sentence;
                word = end;
                position = end;
            }

            if (position - start > Passage.Longest)
            {
                return TooLong(text, start, sentence, word, before) with { Seen = position };
            }
        }

        return new(start, position, position, before, WallKind.Start);
    }

    /// <summary>Whether words are one passage: no wall stands in them. White space at their ends is none.</summary>
    /// <param name="words">The words.</param>
    public bool IsOnePassage(ReadOnlySpan<char> words)
    {
        if (WallSuspects.IndexIn(words, 0) == words.Length)
        {
            return true;
        }

        words = words.Trim();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == '|')
            {
                return false;
            }

            if (TextFolding.IsSpace(words[i]) && (words[i] != ' ' || (i + 1 < words.Length && (TextFolding.IsSpace(words[i + 1]) || TextFolding.IsUnseen(words[i + 1])))))
            {
                var end = EndOfSpace(words, i, out var breaks, out var hasTab);
                if (WallAt(words, 0, i, end, breaks, hasTab) is not null)
                {
                    return false;
                }

                i = end - 1;
            }
        }

        return true;
    }

    private static Passage EndAtBar(ReadOnlySpan<char> text, int start, int bar, WallKind before) =>
        new(start, TextFolding.EndOfWords(text, start, bar), bar + 1, before, WallKind.Cell);

    private static Passage TooLong(ReadOnlySpan<char> text, int start, int sentence, int word, WallKind before)
    {
        var end = sentence > start + Enough ? sentence : word > start ? word : start + Passage.Longest;
        var isSentence = end == sentence;
        if (end != sentence && end != word && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return new(start, TextFolding.EndOfWords(text, start, end), end, before, isSentence ? WallKind.Blank : WallKind.Length);
    }

    private static WallKind WallAfter(WallKind wall, int breaks, bool isTab) => breaks switch
    {
        0 => isTab && wall is not (WallKind.Start or WallKind.Blank or WallKind.Line) ? WallKind.Cell : wall,
        1 => wall is WallKind.Line or WallKind.Blank ? WallKind.Blank : WallKind.Line,
        _ => WallKind.Blank,
    };

    private static int EndOfSpace(ReadOnlySpan<char> text, int start, out int breaks, out bool hasTab)
    {
        breaks = 0;
        hasTab = false;
        var end = start;
        for (; end < text.Length && end - start < LongestSpace && (TextFolding.IsSpace(text[end]) || (end > start && TextFolding.IsUnseen(text[end]) && IsSpaceAfter(text, end))); end++)
        {
            hasTab |= text[end] == '\t';
            breaks += BreaksAt(text, end);
        }

        return end;
    }

    // Of a carriage return and a line feed the latter counts.
    private static int BreaksAt(ReadOnlySpan<char> text, int position) => text[position] switch
    {
        '\n' or '\u0085' or '\u2028' => 1,
        '\r' => position + 1 == text.Length || text[position + 1] != '\n' ? 1 : 0,
        '\v' or '\f' or '\u2029' => 2,
        _ => 0,
    };

    private static bool IsSpaceAfter(ReadOnlySpan<char> text, int position)
    {
        var seen = SeenFrom(text, position);
        return seen < text.Length && TextFolding.IsSpace(text[seen]);
    }

    private static int SeenFrom(ReadOnlySpan<char> text, int position) =>
        position + TextFolding.SeenFrom(text.Slice(position, Math.Min(MostUnseen, text.Length - position)), 0);

    private WallKind? WallAt(ReadOnlySpan<char> text, int first, int start, int end, int breaks, bool hasTab)
    {
        if (breaks > 1)
        {
            return WallKind.Blank;
        }

        if (hasTab && breaks == 0)
        {
            return WallKind.Cell;
        }

        if (end - start == LongestSpace)
        {
            return breaks == 1 ? WallKind.Line : WallKind.Cell;
        }

        if (end == text.Length)
        {
            return null;
        }

        if (breaks == 1)
        {
            return IsLineWall(text, first, start, end) ? WallKind.Line : null;
        }

        // "$  1,234" is one cell, and so is "$ (12,340)": amounts are set apart from their signs.
        var isBesideSign = start > first && IsCurrencySign(text[start - 1]) && (IsDigit(text[end]) || text[end] == '(');
        return end - start > 1 && !isBesideSign ? WallKind.Cell : null;
    }

    private bool IsLineWall(ReadOnlySpan<char> text, int first, int start, int end)
    {
        var next = SeenFrom(text, end);
        var before = TextFolding.SeenBefore(text, start);
        if (next == text.Length || before < first)
        {
            return false;
        }

        var goingOn = text[next];
        if (IsDigit(goingOn))
        {
            return IsDigit(text[before]);
        }

        if (!char.IsLetter(goingOn))
        {
            return IsCurrencySign(goingOn) || goingOn is '>' or '\u2022' || (IsListMark(goingOn) && next + 1 < text.Length && TextFolding.IsSpace(text[next + 1]));
        }

        return !char.IsLower(goingOn) && !GoesOn(text, next);
    }

    // A unit, a month, a number: what a figure may go on with after a line end, also with a capital.
    private bool GoesOn(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return (roles.Of(WordKey.Of(text.Slice(start, end - start))) & GoingOn) != 0;
    }

    private static bool IsListMark(char character) => character is '-' or '*' or '\u2013' or '\u2014' or '\u00B7' or '\u25CF' or '\u25AA' or '\u2010' or '\u2011' or '\u2043';

    private static bool IsSentenceEnd(char character) => character is '.' or '!' or '?' or ';' or '\u2026';

    private static bool IsCurrencySign(char character) => character == '$' || (character > '\u007F' && char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol);

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
