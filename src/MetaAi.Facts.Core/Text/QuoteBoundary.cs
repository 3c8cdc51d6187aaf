using System.Globalization;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>
/// Says whether words are torn out of a larger word or number: whether a letter, a digit, a digit separator or a sign outside them touches them.
/// </summary>
internal static class QuoteBoundary
{
    private const string SignsBefore = "+-±~≈<≤≥\u207A\u207B\u02D7\u2213\u223C\u2243\u2245\u226A\u226B\u2266\u2267\u2272\u2273\u2796\u301C\uFF0B\uFF0D\uFF1C\uFF1E\uFF5E";

    // Dashes and tildes too: after a number they may join it to another one, as in "14 %~16 %".
    private const string SignsAfter = "+-±~%‰‱\u066A\u207A\u207B\u02D7\u2213\u223C\u2796\u301C\uFE6A\uFF05\uFF0B\uFF0D\uFF5E";

    // Beside the usual ones: low line, division sign, Arabic decimal and thousands separators, fraction and division slashes, the low quotation mark that
    // looks like a comma, dots, commas, slashes and colons of other scripts and widths.
    private const string Separators = ".,':/·^×_÷\u02D9\u066B\u066C\u201A\u2044\u2215\u2219\u22C5\u2E31\uFF0C\uFF0E\uFF0F\uFF1A";

    /// <summary>What touches the words; null where nothing does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The first folded character of the words.</param>
    /// <param name="end">The folded character after the last one; greater than <paramref name="start"/>.</param>
    public static OpenCue? Touching(FactText text, int start, int end)
    {
        var folded = text.Folded.Text.AsSpan();
        var (before, after) = (TextFolding.SeenBefore(folded, start), TextFolding.SeenFrom(folded, end));
        return before >= 0 && !IsLongDash(text, before) && TouchesBefore(folded, start) ? new(CueKind.Touch, text.Words(before, before + 1))
            : after < folded.Length && !IsLongDash(text, after) && TouchesAfter(folded, end) ? new(CueKind.Touch, text.Words(after, after + 1))
            : null;
    }

    /// <summary>Whether a letter outside words goes on from a letter of them.</summary>
    /// <param name="folded">A folded text.</param>
    /// <param name="start">The first character of the words.</param>
    /// <param name="end">The character after the last one; greater than <paramref name="start"/>.</param>
    public static bool TearsWord(ReadOnlySpan<char> folded, int start, int end)
    {
        var (before, after) = (TextFolding.SeenBefore(folded, start), TextFolding.SeenFrom(folded, end));
        return (before >= 0 && char.IsLetter(folded[before]) && char.IsLetter(folded[start]))
            || (after < folded.Length && char.IsLetter(folded[after]) && char.IsLetter(folded[end - 1]));
    }

    /// <summary>Whether something touches the start of words.</summary>
    /// <param name="folded">A folded text.</param>
    /// <param name="start">The first character of the words; above 0.</param>
    public static bool TouchesBefore(ReadOnlySpan<char> folded, int start)
    {
        var seen = TextFolding.SeenBefore(folded, start);
        if (seen < 0 || folded[seen] == ' ')
        {
            return false;
        }

        var before = folded[seen];
        return IsPartOfWord(folded, seen, IsDigit(folded[start]))
            || (char.IsHighSurrogate(before) && char.IsLowSurrogate(folded[start]))
            || IsSign(before, SignsBefore)
            || (IsSeparator(before) && IsDigit(folded[start]) && TextFolding.SeenBefore(folded, seen) is >= 0 and var next && IsDigit(folded[next]));
    }

    /// <summary>Whether something touches the end of words.</summary>
    /// <param name="folded">A folded text.</param>
    /// <param name="end">The character after the last one of the words; below the text's length.</param>
    public static bool TouchesAfter(ReadOnlySpan<char> folded, int end)
    {
        var seen = TextFolding.SeenFrom(folded, end);
        if (seen == folded.Length || folded[seen] == ' ')
        {
            return false;
        }

        var after = folded[seen];
        return (IsPartOfWord(folded, seen, IsDigit(folded[end - 1])) && !IsNoteMark(folded, seen, end))
            || (char.IsLowSurrogate(after) && char.IsHighSurrogate(folded[end - 1]))
            || IsSign(after, SignsAfter)
            || (IsSeparator(after) && IsDigit(folded[end - 1])
                && TextFolding.SeenFrom(folded, seen + 1) is var next && next < folded.Length && IsDigit(folded[next]));
    }

    // A raised digit after a number is the mark of a note; after "10", or a single digit, it may be a power.
    private static bool IsNoteMark(ReadOnlySpan<char> folded, int mark, int end)
    {
        var start = end;
        while (start > 0 && IsDigit(folded[start - 1]))
        {
            start--;
        }

        return CharacterForms.IsRaised(folded[mark]) && end - start > 1 && !folded.Slice(start, end - start).SequenceEqual("10".AsSpan());
    }

    // A raised 2 after a word is a footnote; after a digit it may be a power, and a ½ there is part of the number.
    private static bool IsPartOfWord(ReadOnlySpan<char> folded, int index, bool besideDigit) => CategoryAt(folded, index) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => true,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => besideDigit,
        _ => false,
    };

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> folded, int index)
    {
        if (!char.IsSurrogate(folded[index]))
        {
            return char.GetUnicodeCategory(folded[index]);
        }

        var at = index > 0 && char.IsSurrogatePair(folded[index - 1], folded[index]) ? index - 1 : index;
        return CharUnicodeInfo.GetUnicodeCategory(folded.Slice(at, Math.Min(2, folded.Length - at)).ToString(), 0);
    }

    private static bool IsSign(char c, string signs) => signs.AsSpan().IndexOf(c) >= 0 || char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static bool IsSeparator(char c) => Separators.AsSpan().IndexOf(c) >= 0;

    // "a record—39 billion": an em dash is punctuation. Where it joins two numbers instead, the figure reader sees the range.
    private static bool IsLongDash(FactText text, int index) => text.Content[text.Folded.ToOriginal(index)] is '\u2014' or '\u2015';

    private static bool IsDigit(char c) => char.IsDigit(c);
}
