namespace MetaAi.Facts.Text;

/// <summary>
/// Tells a text from markup by its tags and entities. A few of them are what a text is about, or were left over; many show that nobody extracted it.
/// What stands in angle brackets as an address does (<c>&lt;a@b.example&gt;</c>, <c>&lt;https://…&gt;</c>) is no tag.
/// </summary>
internal static class MarkupSearch
{
    private const int MostOfText = 10;
    private const int LongestTag = 200;
    private const int LongestEntity = 32;

    /// <summary>The longest tag or entity that is taken for one.</summary>
    public const int Longest = LongestTag;

    /// <summary>Whether a text has more tags and entities than a text has. Goes through it once, and no farther than the one too many.</summary>
    public static bool IsMarkup(string text) => IsTooMany(Count(text, text.Length, out _));

    /// <summary>Whether so many tags and entities are more than a text has.</summary>
    public static bool IsTooMany(int count) => count > MostOfText;

    /// <summary>How many tags and entities begin before an end; no more are counted than are one too many.</summary>
    /// <param name="text">A stretch of a text.</param>
    /// <param name="end">The end, at most that of the stretch.</param>
    /// <param name="next">Where to go on: the end, or the end of the last tag.</param>
    public static int Count(string text, int end, out int next)
    {
        var count = 0;
        next = NextFrom(text, 0);
        while (next < end && !IsTooMany(count))
        {
            var after = text[next] == '<' ? EndOfTag(text, next) : EndOfEntity(text, next);
            count += after is null ? 0 : 1;
            next = NextFrom(text, after ?? next + 1);
        }

        next = Math.Max(end, Math.Min(next, text.Length));
        return count;
    }

    private static int NextFrom(string text, int from) => text.AsSpan(from).IndexOfAny('<', '&') is >= 0 and var next ? from + next : text.Length;

    // The place after the tag that begins here, or null. Another '<' ends the search, so that no stretch is gone through twice.
    private static int? EndOfTag(string text, int start)
    {
        var at = start + (start + 1 < text.Length && text[start + 1] == '/' ? 2 : 1);
        var name = at;
        while (at < text.Length && (IsNameCharacter(text[at]) || (text[at] == ':' && at + 1 < text.Length && IsLetter(text[at + 1]))))
        {
            at++;
        }

        if (at == name || !IsLetter(text[name]) || at == text.Length || !(text[at] is '>' or '/' || char.IsWhiteSpace(text[at])))
        {
            return null;
        }

        var last = Math.Min(text.Length, start + LongestTag);
        var end = at >= last ? -1 : text.AsSpan(at, last - at).IndexOfAny('<', '>');
        return end >= 0 && text[at + end] == '>' && (text[at] != '/' || end == 1) ? at + end + 1 : null;
    }

    private static int? EndOfEntity(string text, int start)
    {
        var at = start + 1;
        var isNumber = at < text.Length && text[at] == '#';
        at += isNumber ? 1 : 0;
        var name = at;
        while (at < text.Length && at - name < LongestEntity && (IsLetter(text[at]) || text[at] is >= '0' and <= '9'))
        {
            at++;
        }

        var isNamed = at > name && (isNumber ? text[name] is (>= '0' and <= '9') or 'x' or 'X' : IsLetter(text[name]));
        return isNamed && at < text.Length && text[at] == ';' ? at + 1 : null;
    }

    private static bool IsNameCharacter(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
