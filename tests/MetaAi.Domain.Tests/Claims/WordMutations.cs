using System.Text;

namespace MetaAi.Domain.Tests.Claims;

/// <summary>The quote's words are changed. Words that are not in the article are absent from it; a piece of the right words is no proof of the whole.</summary>
internal static class WordMutations
{
    private static readonly string[] NumberWords = ["deux", "trois", "quatre", "cinq", "sept", "neuf", "plusieurs", "quelques", "double", "triple", "tiers", "quart"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("a digit is another", (right, random) => PickDigit(right, random) is { } at
            ? AbsentUnlessThere("a digit is another", right, right.Quote[..at] + OtherDigit(right.Quote[at], random) + right.Quote[(at + 1)..]) : null),
        new("a digit more", (right, random) => PickDigit(right, random) is { } at
            ? AbsentUnlessThere("a digit more", right, right.Quote.Insert(at, ((char)('1' + random.Next(9))).ToString())) : null),
        new("a digit less", (right, random) => PickDigit(right, random) is { } at && right.Quote.Count(char.IsAsciiDigit) > 1
            ? Piece("a digit less", right, right.Quote.Remove(at, 1)) : null),
        new("a letter is another", (right, random) => AbsentUnlessThere("a letter is another", right, OtherLetter(right.Quote, random))),
        new("a word is left out within", (right, random) => right.Quote.Split(' ') is { Length: > 2 } words
            ? AbsentUnlessThere("a word is left out within", right, Without(words, 1 + random.Next(words.Length - 2))) : null),
        new("the last word is left out", (right, _) => right.Quote.Split(' ') is { Length: > 1 } words ? Piece("the last word is left out", right, Without(words, words.Length - 1)) : null),

        // "en 2024" without its preposition says the same.
        new("the first word is left out", (right, _) => right.Quote.Split(' ') is { Length: > 1 } words && words[0] is not ("en" or "En")
            ? Piece("the first word is left out", right, Without(words, 0)) : null),
        new("the last letter is left out", (right, _) => right.Quote.Length > 1 ? Piece("the last letter is left out", right, right.Quote[..^1]) : null),
        new("the first letter is left out", (right, _) => right.Quote.Length > 1 ? Piece("the first letter is left out", right, right.Quote[1..]) : null),
        new("two words are exchanged", (right, random) => right.Quote.Split(' ') is { Length: > 1 } words
            ? AbsentUnlessThere("two words are exchanged", right, Exchanged(words, random.Next(words.Length - 1))) : null),
        new("a number word is another", OtherNumberWord),
        new("a letter is a capital", (right, random) => AbsentUnlessThere("a letter is a capital", right, OtherCase(right.Quote, random))),
        new("= a space is doubled", (right, random) => PickSpace(right, random) is { } at ? Same("= a space is doubled", right, right.Quote.Insert(at, " ")) : null),
        new("= a space does not break", (right, random) => PickSpace(right, random) is { } at
            ? Same("= a space does not break", right, right.Quote[..at] + (random.Next(2) == 0 ? '\u00A0' : '\u202F') + right.Quote[(at + 1)..]) : null),
        new("= accents are apart", (right, _) => right.Quote.Normalize(NormalizationForm.FormD) is { } apart && apart != right.Quote ? Same("= accents are apart", right, apart) : null),
        new("= space around", (right, _) => Same("= space around", right, $" {right.Quote} ")),
    ];

    private static MadeClaim? AbsentUnlessThere(string name, RightClaim right, string quote) => Words.Stand(right.Text, quote) ? null : Quoting(name, right, quote, MadeClaim.Absent);

    private static MadeClaim Piece(string name, RightClaim right, string quote) => Quoting(name, right, quote, Words.Stand(right.Text, quote) ? MadeClaim.NotProved : MadeClaim.Absent);

    private static MadeClaim Same(string name, RightClaim right, string quote) => Quoting(name, right, quote, MadeClaim.Proved);

    private static MadeClaim Quoting(string name, RightClaim right, string quote, string[] verdicts)
    {
        var claim = right.Claim();
        claim["quote"] = quote;
        return new(name, claim, verdicts);
    }

    private static MadeClaim? OtherNumberWord(RightClaim right, Random random)
    {
        var words = right.Quote.Split(' ');
        var at = Array.FindIndex(words, NumberWords.Contains);
        if (at < 0)
        {
            return null;
        }

        words[at] = NumberWords[random.Next(NumberWords.Length)];
        return AbsentUnlessThere("a number word is another", right, string.Join(' ', words));
    }

    private static int? PickDigit(RightClaim right, Random random) => Pick(right.Quote, random, char.IsAsciiDigit);

    private static int? PickSpace(RightClaim right, Random random) => Pick(right.Quote, random, character => character == ' ');

    private static int? Pick(string words, Random random, Func<char, bool> isOne)
    {
        var places = Enumerable.Range(0, words.Length).Where(at => isOne(words[at])).ToArray();
        return places.Length == 0 ? null : places[random.Next(places.Length)];
    }

    private static char OtherDigit(char digit, Random random) => (char)('0' + ((digit - '0' + 1 + random.Next(9)) % 10));

    private static string OtherLetter(string words, Random random) => Pick(words, random, char.IsAsciiLetterLower) is { } at
        ? words[..at] + (char)('a' + ((words[at] - 'a' + 1 + random.Next(25)) % 26)) + words[(at + 1)..]
        : words;

    private static string OtherCase(string words, Random random) => Pick(words, random, char.IsAsciiLetterLower) is { } at
        ? words[..at] + char.ToUpperInvariant(words[at]) + words[(at + 1)..]
        : words;

    private static string Without(string[] words, int at) => string.Join(' ', words.Where((_, index) => index != at));

    private static string Exchanged(string[] words, int at) => string.Join(' ', [.. words[..at], words[at + 1], words[at], .. words[(at + 2)..]]);
}
