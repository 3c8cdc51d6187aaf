namespace Scenarios;

/// <summary>A name and what is said of it: "Amazon = 20 %".</summary>
/// <param name="Option">The option that says it.</param>
/// <param name="Name">The name.</param>
/// <param name="Phrase">What is said.</param>
internal sealed record NamedPhrase(string Option, string Name, string Phrase)
{
    private const char Between = '=';

    /// <exception cref="MistakeException">There is no equals sign, or nothing before it or after it.</exception>
    public static NamedPhrase Of(string option, string text)
    {
        var at = text.IndexOf(Between, StringComparison.Ordinal);
        return at < 0 || text[..at].Trim().Length == 0 || text[(at + 1)..].Trim().Length == 0
            ? throw new MistakeException($"{option}: '{text}' says no name and what is said of it. Write a name, an equals sign and a phrase: \"Amazon = 20 %\".")
            : new(option, text[..at].Trim(), text[(at + 1)..].Trim());
    }

    /// <summary>Refuses a name that is there twice.</summary>
    /// <exception cref="MistakeException">One is.</exception>
    public static void Once(string option, IReadOnlyList<NamedPhrase> phrases)
    {
        if (phrases.GroupBy(phrase => phrase.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new MistakeException($"{option}: '{twice.Key}' is there {string.Join(" and ", twice.Select(phrase => $"with '{phrase.Phrase}'"))}. Say it once.");
        }
    }
}
