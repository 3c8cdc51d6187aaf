using System.Text.RegularExpressions;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>The maker's own view of words: it asks neither the judge nor the reader.</summary>
internal static partial class Words
{
    /// <summary>Whether words stand in a text, however white space, apostrophes and dashes are written.</summary>
    public static bool Stand(string text, string words) => Plain(text).Contains(Plain(words), StringComparison.Ordinal);

    /// <summary>Words with one space, one apostrophe and one dash.</summary>
    public static string Plain(string words) => Spaces().Replace(words, " ").Replace('’', '\'').Replace('‘', '\'').Replace('–', '-').Replace('‑', '-').Replace('—', '-').Trim();

    /// <summary>The words directly before a place, as they are in the text; null where there are fewer.</summary>
    public static string? Before(string text, int place, int count)
    {
        var match = Regex.Match(text[..place], $@"(?:\S+\s+){{{count}}}$");
        return match.Success ? match.Value.TrimEnd() : null;
    }

    /// <summary>The words directly after a place; null where there are fewer, or a word goes on there.</summary>
    public static string? After(string text, int place, int count)
    {
        var match = Regex.Match(text[place..], $@"^(?:\s+\S+){{{count}}}");
        return match.Success ? match.Value.TrimStart() : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
