using System.Text.RegularExpressions;

namespace MetaAi.Samples;

/// <summary>The words that the name of a member is made of: "Capital expenditure" of <c>CapitalExpenditure</c>.</summary>
internal static partial class MemberWords
{
    /// <summary>The words in order; initials such as AI stay one.</summary>
    public static IReadOnlyList<string> Of(string member) => [.. Word().Matches(member).Select(match => match.Value)];

    /// <summary>A word as it stands within a sentence: in small letters unless it is initials.</summary>
    public static string Within(string word) => word.Length > 1 && word.All(letter => char.IsUpper(letter) || char.IsDigit(letter)) ? word : word.ToLowerInvariant();

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|[^\p{L}\d]+")]
    private static partial Regex Word();
}
