using System.Text.RegularExpressions;
using MetaAi.Facts;
using MetaAi.Facts.Names;

namespace MetaAi.Samples;

/// <summary>How the sources write the names that the code writes in one word: "Scale AI", "Google Cloud".</summary>
internal sealed partial class Spellings
{
    private readonly Dictionary<string, string> written;

    /// <summary>The spellings of some facts: of each name the one that their quotes have most often, else the one that they say who speaks or is spoken of with.</summary>
    public Spellings(IReadOnlyList<IFact> facts)
    {
        var quoted = facts.SelectMany(fact => fact.Names.Zip(fact.WrittenNames)).ToList();
        string[] others = [.. facts.SelectMany(fact => new[] { fact.Subject, fact.Claimant ?? "" }).Distinct(StringComparer.Ordinal)];
        written = quoted
            .GroupBy(name => name.First, name => name.Second, StringComparer.OrdinalIgnoreCase)
            .Select(group => (Member: group.Key, Spelling: MostUsed(group) ?? others.Select(words => WrittenName.In(words, group.Key)).FirstOrDefault(spelling => spelling is not null)))
            .Where(name => name.Spelling is not null)
            .ToDictionary(name => name.Member, name => name.Spelling!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A name as the sources write it; one that they never write, because they describe it, in the words that it is made of.</summary>
    public string Of(string member) => written.TryGetValue(member, out var spelling) ? spelling : string.Join(' ', MemberWords.Of(member).Select(MemberWords.Within));

    /// <summary>A fact's value. What it is a part of may be named by its member, as in <c>Of = nameof(OperatingCashFlow)</c>.</summary>
    public string ValueOf(IFact fact)
    {
        var value = fact.Describe(Of);
        return fact.Of is { } whole && whole.All(char.IsAsciiLetterOrDigit) && MemberWords.Of(whole).Count > 1
            ? value.Replace(whole, Of(whole), StringComparison.Ordinal)
            : value;
    }

    /// <summary>An identifier as words, the names in it as the sources write them: "Hires from OpenAI" of <c>HiresFromOpenAI</c>.</summary>
    public string Sentence(string member)
    {
        var parts = MemberWords.Of(member);
        var words = new List<string>();
        for (var start = 0; start < parts.Count;)
        {
            var count = Enumerable.Range(0, parts.Count - start).Select(less => parts.Count - start - less).FirstOrDefault(count => IsName(parts, start, count), 0);
            words.Add(count > 0 ? written[string.Concat(parts.Skip(start).Take(count))] : start == 0 ? parts[0] : MemberWords.Within(parts[start]));
            start += Math.Max(count, 1);
        }

        return string.Join(' ', words);
    }

    /// <summary>A text in which the names that stand there in one word are written as the sources write them.</summary>
    public string In(string text) => Identifier().Replace(text, match => char.IsUpper(match.Value[0]) ? written.GetValueOrDefault(match.Value, match.Value) : match.Value);

    private static string? MostUsed(IEnumerable<string?> spellings) => spellings.OfType<string>().CountBy(spelling => spelling)
        .OrderByDescending(spelling => spelling.Value).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).Select(spelling => spelling.Key).FirstOrDefault();

    private bool IsName(IReadOnlyList<string> parts, int start, int count) =>
        (count > 1 || start > 0) && written.ContainsKey(string.Concat(parts.Skip(start).Take(count)));

    [GeneratedRegex(@"\b\p{L}[\p{L}\d]*\b")]
    private static partial Regex Identifier();
}
