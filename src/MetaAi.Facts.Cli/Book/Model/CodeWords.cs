using System.Text;
using MetaAi.Facts.Names;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Names of code as words: <c>GenerativeAIRevenue</c> is "Generative AI revenue".</summary>
/// <param name="properNames">How sources write the proper names that stand in names of code, by the name: <c>ScaleAI</c> is "Scale AI".</param>
internal sealed class CodeWords(IReadOnlyDictionary<string, string> properNames)
{
    /// <summary>The words where no proper names are known.</summary>
    public static CodeWords Plain { get; } = new(new Dictionary<string, string>());

    // Longer than names are; a hostile one would be looked for at each place of another.
    private const int MostCharacters = 100;

    private readonly int longest = Math.Min(MostCharacters, properNames.Keys.Select(name => name.Length).DefaultIfEmpty().Max());

    /// <summary>The words of the last part of a type's name.</summary>
    public string OfType(string name) => Of(name[(name.LastIndexOf('.') + 1)..]);

    /// <summary>The words of a name, in which proper names stay as sources write them; what is no name of code stays as it is.</summary>
    public string Of(string name)
    {
        if (!name.All(char.IsLetterOrDigit))
        {
            return name;
        }

        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = StartsWord(name, i);
            _ = startsWord && i > 0 ? words.Append(' ') : words;
            if (startsWord && ProperNameAt(name, i) is { } proper)
            {
                _ = words.Append(properNames[proper]);
                i += proper.Length - 1;
                continue;
            }

            _ = words.Append(startsWord && i > 0 && IsLower(name, i + 1) ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return words.ToString();
    }

    /// <summary>The words of a name within a sentence: "operating cash flow".</summary>
    public string Within(string name) => Of(name) is var words && IsLower(words, 1) && ProperNameAt(name, 0) is null
        ? char.ToLowerInvariant(words[0]) + words[1..]
        : words;

    /// <summary>
    /// The words of a name that is a value and that its quotes do not write whole. One of which they write a word with a capital is a proper name, and keeps its
    /// capitals: <c>AlexanderSmith</c> is "Alexander Smith" where they say "Smith".
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="quotes">The quotes.</param>
    public static string OfValue(string name, IReadOnlyList<string> quotes)
    {
        string[] words = [.. WordsOf(name)];

        // An abbreviation has its capitals in any words.
        return words.Any(word => word.Any(char.IsLower) && quotes.Any(quote => WrittenName.In(quote, word) is { } written && char.IsUpper(written[0])))
            ? string.Join(' ', words)
            : Plain.Of(name);
    }

    private static IEnumerable<string> WordsOf(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || StartsWord(name, i))
            {
                yield return name[start..i];
                start = i;
            }
        }
    }

    // The longest that ends where a word does.
    private string? ProperNameAt(string name, int start)
    {
        for (var length = Math.Min(longest, name.Length - start); length > 0; length--)
        {
            if ((start + length == name.Length || StartsWord(name, start + length)) && name.Substring(start, length) is var known && properNames.ContainsKey(known))
            {
                return known;
            }
        }

        return null;
    }

    private static bool StartsWord(string name, int index) => index == 0 || (char.IsUpper(name[index]) && (!char.IsUpper(name[index - 1]) || IsLower(name, index + 1)));

    private static bool IsLower(string name, int index) => index < name.Length && char.IsLower(name[index]);
}
