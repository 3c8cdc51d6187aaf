using System.Text.Json.Nodes;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>What says where the words stand, and as what they are read, is changed: prefix, suffix, kind, source.</summary>
internal static class PlaceMutations
{
    private static readonly string[] Kinds = ["money", "percent", "points", "fraction", "ratio", "count", "number", "date", "duration"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Beside("= the words before", MadeClaim.Proved, (right, random) => (Words.Before(right.Text, right.Start, 1 + random.Next(3)), null)),
        Beside("= the words after", MadeClaim.Proved, (right, random) => (null, Words.After(right.Text, right.End, 1 + random.Next(3)))),
        Beside("= the words on both sides", MadeClaim.Proved, (right, random) =>
            (Words.Before(right.Text, right.Start, 1), Words.After(right.Text, right.End, 1)) is ({ } before, { } after) ? (before, after) : default),
        Beside("a wrong word before", MadeClaim.Absent, (right, random) => Wrong(Words.Before(right.Text, right.Start, 1 + random.Next(2)), random) is { } wrong
            && !Words.Stand(right.Text, $"{wrong} {right.Quote}") ? (wrong, null) : default),
        Beside("a wrong word after", MadeClaim.Absent, (right, random) => Wrong(Words.After(right.Text, right.End, 1 + random.Next(2)), random) is { } wrong
            && !Words.Stand(right.Text, $"{right.Quote} {wrong}") ? (null, wrong) : default),
        Beside("the words after as those before", MadeClaim.Absent, (right, _) => Words.After(right.Text, right.End, 1) is { } after
            && !Words.Stand(right.Text, $"{after} {right.Quote}") ? (after, null) : default),
        Beside("a word of the quote as the one before", MadeClaim.Absent, (right, _) => right.Quote.Split(' ')[0] is { } first
            && !Words.Stand(right.Text, $"{first} {right.Quote}") ? (first, null) : default),

        // What carries its currency or its percent sign is of one kind; of other words it is only known that they are not proved as another kind.
        new("another kind", (right, random) =>
        {
            var kind = Kinds[random.Next(Kinds.Length)];
            return kind == right.Record.Kind || (kind is "count" or "number" && right.Record.Kind is "count" or "number")
                ? null
                : Changed("another kind", right, "kind", kind, right.Record.Kind is "money" or "percent" ? MadeClaim.Contradicted : MadeClaim.NotProved);
        }),
        new("another kind, and nothing else is claimed", (right, random) =>
        {
            var kind = Kinds[random.Next(Kinds.Length)];
            if (right.Record.Kind is not ("money" or "percent") || kind == right.Record.Kind)
            {
                return null;
            }

            var claim = right.Claim();
            foreach (var part in (string[])["low", "high", "unit", "hedge"])
            {
                claim.Remove(part);
            }

            claim["kind"] = kind;
            return new("another kind, and nothing else is claimed", claim, MadeClaim.Contradicted);
        }),
        new("another article", (right, random) =>
        {
            var others = Directory.GetFiles(CatalogueSources.TextsDirectory, "*.txt").Where(file => Path.GetFileName(file) != right.Source).ToArray();
            var other = others[random.Next(others.Length)];
            return Words.Stand(File.ReadAllText(other), right.Quote) ? null : Changed("another article", right, "source", Path.GetFileName(other), MadeClaim.Absent);
        }),
        new("a text that is not there", (right, random) => Changed("a text that is not there", right, "source", right.Source.Insert(random.Next(right.Source.Length), "x"), MadeClaim.Absent)),
        new("a text outside", (right, random) => Changed("a text outside", right, "source", ((string[])["../", "../articles/", "/", "./../", "..\\"])[random.Next(5)] + right.Source, MadeClaim.Absent)),
        new("= the text with its folder", (right, _) => Changed("= the text with its folder", right, "source", "articles/" + right.Source, MadeClaim.Proved)),
    ];

    private static Mutation Beside(string name, string[] verdicts, Func<RightClaim, Random, (string? Before, string? After)> words) => new(name, (right, random) =>
    {
        var (before, after) = words(right, random);
        if (right.HasNeighbours || (before is null && after is null))
        {
            return null;
        }

        var claim = right.Claim();
        claim["prefix"] = before;
        claim["suffix"] = after;
        return new(name, claim, verdicts);
    });

    private static MadeClaim Changed(string name, RightClaim right, string member, JsonNode value, string[] verdicts)
    {
        var claim = right.Claim();
        claim[member] = value;
        return new(name, claim, verdicts);
    }

    private static string? Wrong(string? words, Random random)
    {
        if (words is null || !words.Any(char.IsAsciiLetterLower))
        {
            return null;
        }

        var places = Enumerable.Range(0, words.Length).Where(at => char.IsAsciiLetterLower(words[at])).ToArray();
        var at = places[random.Next(places.Length)];
        return words[..at] + (char)('a' + ((words[at] - 'a' + 1 + random.Next(25)) % 26)) + words[(at + 1)..];
    }
}
