using System.Text;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Names of code as words: <c>GenerativeAIRevenue</c> is "Generative AI revenue".</summary>
internal static class CodeWords
{
    /// <summary>The words of the last part of a type's name.</summary>
    public static string OfType(string name) => Of(name[(name.LastIndexOf('.') + 1)..]);

    /// <summary>The words of a name; what is no name of code stays as it is.</summary>
    public static string Of(string name)
    {
        if (!name.All(char.IsLetterOrDigit))
        {
            return name;
        }

        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || IsLower(name, i + 1));
            _ = (startsWord ? words.Append(' ') : words).Append(startsWord && IsLower(name, i + 1) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    private static bool IsLower(string name, int index) => index < name.Length && char.IsLower(name[index]);
}
