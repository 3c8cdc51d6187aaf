using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// What may stand between a figure and a word that belongs to it all the same: white space, marks of quotation and emphasis, commas, tags, a note mark, and a
/// remark in brackets of at most three words.
/// </summary>
internal static class Gap
{
    private const int LongestRemark = 48;
    private const int MostWords = 3;
    private const string Quotes = "\"«»“”„‹›";
    private const string Emphasis = "*_†‡";

    /// <summary>One step over the next mark.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="position">Where to step from; then where it led.</param>
    /// <param name="limit">Where to stop at the latest.</param>
    /// <param name="mark">What was stepped over.</param>
    /// <returns>False where something else stands there.</returns>
    public static bool TryStep(ReadingScope scope, ref int position, int limit, out GapMark mark)
    {
        mark = GapMark.Space;
        if (position >= limit)
        {
            return false;
        }

        var character = scope.At(position);
        switch (character)
        {
            case ' ':
                position++;
                return true;
            case ',':
                mark = GapMark.Comma;
                position++;
                return true;
            case ')' or ']':
                mark = GapMark.Close;
                position++;
                return true;
            case '(' or '[':
                mark = EndOfRemark(scope, position) is > 0 and var remark && remark <= limit ? GapMark.Remark : GapMark.Open;
                position = mark == GapMark.Remark ? EndOfRemark(scope, position) : position + 1;
                return true;
            case '<':
                mark = GapMark.Tag;
                return TrySkip(Markup.EndOfTag(scope, position, out var isBlock), !isBlock, limit, ref position);
            case '&':
                mark = GapMark.Tag;
                return TrySkip(Markup.EndOfEntity(scope, position, out var isSpace), isSpace, limit, ref position);
            case '\'' when scope.At(position - 1) == ' ' || scope.At(position + 1) is ' ' or '\0':
                mark = GapMark.Quote;
                position++;
                return true;
        }

        if (Quotes.AsSpan().IndexOf(character) >= 0)
        {
            mark = GapMark.Quote;
        }
        else if (Emphasis.AsSpan().IndexOf(character) >= 0 || CharacterForms.IsRaised(character))
        {
            mark = GapMark.Note;
        }
        else
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Whether nothing but such marks stands between two positions.</summary>
    public static bool IsBetween(ReadingScope scope, int start, int end)
    {
        while (start < end)
        {
            if (!TryStep(scope, ref start, end, out _))
            {
                return false;
            }
        }

        return start == end;
    }

    private static bool TrySkip(int end, bool isTransparent, int limit, ref int position)
    {
        if (end == position || end > limit || !isTransparent)
        {
            return false;
        }

        position = end;
        return true;
    }

    /// <summary>The position after a remark of at most three words; 0 where none stands there.</summary>
    private static int EndOfRemark(ReadingScope scope, int open)
    {
        var words = 0;
        for (var i = open + 1; i - open < LongestRemark; i++)
        {
            var character = scope.At(i);
            if (character is ')' or ']')
            {
                return words <= MostWords ? i + 1 : 0;
            }

            if (character is '\0' or '(' or '[')
            {
                return 0;
            }

            words += char.IsLetterOrDigit(character) && !char.IsLetterOrDigit(scope.At(i - 1)) && scope.At(i - 1) != '\'' ? 1 : 0;
        }

        return 0;
    }
}
