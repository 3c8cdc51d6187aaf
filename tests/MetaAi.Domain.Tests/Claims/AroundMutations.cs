namespace MetaAi.Domain.Tests.Claims;

/// <summary>
/// The article around a right quote is changed: what is put beside it makes another figure of it, of which the quote is a piece; what stands elsewhere, or says nothing
/// of the figure, changes nothing.
/// </summary>
internal static class AroundMutations
{
    private static readonly string[] HedgesBefore =
    [
        "plus de ", "moins de ", "environ ", "près de ", "au moins ", "au plus ", "jusqu'à ", "presque ", "quelque ", "à peine ", "pas plus de ", "pas moins de ", "au maximum ",
    ];

    private static readonly string[] Signs = ["-", "\u2212", "±", "~", "≈", "< ", "> ", "≥ ", "moins "];
    private static readonly string[] DateHedges = ["avant ", "depuis ", "d'ici ", "vers ", "jusqu'à "];
    private static readonly string[] Elsewhere = ["La séance est publique.", "Le compte rendu suit.", "Cet avis a été relu par la rédaction."];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        Before("a hedge before", right => right is { IsDate: false, BeginsWithNumber: true }, MadeClaim.Beside, HedgesBefore),
        After("a hedge after", right => right.Record is { Kind: "money" or "percent", Hedge: "exact" }, MadeClaim.Beside, " environ", " ou plus"),
        Before("a hedge before a date", right => right.Quote is "Mi-juin" or "début avril" or "cette année", MadeClaim.Beside, DateHedges),
        Before("a negation before its hedge", right => right.Quote.StartsWith("plus de ", StringComparison.Ordinal), MadeClaim.Beside, "pas ", "jamais ", "guère "),
        Around("a denial", right => right is { IsDate: false, BeginsWithNumber: true }, MadeClaim.Beside, ("non pas ", " mais 777 millions")),
        After("a scale after", right => right.Quote is "au moins sept" or "des milliards" or "des dizaines de milliards", MadeClaim.Beside, " millions", " de milliards", " mille"),
        Before("a number word before", right => right is { IsDate: false, BeginsWithNumber: true } && char.IsLetter(right.Quote[0]), MadeClaim.Beside, "vingt-", "cent ", "mille ", "soixante-"),
        Before("a digit before", right => char.IsAsciiDigit(right.Quote[0]), MadeClaim.Beside, "1", "9", "1,", "0,", "12.", "1/"),
        After("a digit after", right => char.IsAsciiDigit(right.Quote[^1]), MadeClaim.Beside, "5", "0", ",5", "-07", "/07"),
        Before("a sign before", right => !right.IsDate && char.IsAsciiDigit(right.Quote[0]), MadeClaim.Beside, Signs),
        After("another country's dollars", right => right.Quote.EndsWith("dollars", StringComparison.Ordinal), MadeClaim.Beside, " canadiens", " australiens", " de Hong Kong", " CA"),
        After("a year after", right => right.Quote is "Mi-juin" or "début avril" or "deuxième trimestre", MadeClaim.Beside, " 2019", " 1998", " de l'année 2019"),
        After("another calendar", right => right.Quote is "21e siècle", MadeClaim.Beside, " av. J.-C.", " avant notre ère"),
        Before("a range before", right => right is { IsDate: false, BeginsWithNumber: true } && right.Record.Low == right.Record.High, MadeClaim.Beside, "entre 7 et ", "7 à ", "7-"),
        Before("a lost character before", _ => true, MadeClaim.Beside, "\uFFFD"),
        After("a lost character after", _ => true, MadeClaim.Beside, "\uFFFD"),
        new("the words stand twice", (right, random) => Twice("the words stand twice", right, right.HasNeighbours ? MadeClaim.Proved : MadeClaim.Ambiguous)),
        new("= twice, with the words before", (right, _) =>
        {
            var made = right.HasNeighbours || Words.Before(right.Text, right.Start, 2) is null ? null : Twice("= twice, with the words before", right, MadeClaim.Proved);
            made?.Claim["prefix"] = Words.Before(right.Text, right.Start, 2);
            return made;
        }),
        new("= a sentence elsewhere", (right, random) => Text("= a sentence elsewhere", right, random.Next(2) == 0
            ? $"{Elsewhere[random.Next(Elsewhere.Length)]}\n\n{right.Text}" : $"{right.Text}\n\n{Elsewhere[random.Next(Elsewhere.Length)]}\n", MadeClaim.Proved)),
        new("= line ends of Windows", (right, _) => Text("= line ends of Windows", right, right.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal), MadeClaim.Proved)),
        new("= a space of the text does not break", (right, _) => right.Quote.Contains(' ', StringComparison.Ordinal)
            ? Text("= a space of the text does not break", right, right.Text[..right.Start] + right.Text[right.Start..right.End].Replace(' ', '\u00A0') + right.Text[right.End..], MadeClaim.Proved) : null),
        Around("= tags around", _ => true, MadeClaim.Proved, ("<b>", "</b>"), ("<em>", "</em>"), ("*", "*"), ("**", "**")),
        Around("= quotation marks around", _ => true, MadeClaim.Proved, ("« ", " »"), ("\"", "\""), ("“", "”")),
        After("= a note after", right => !char.IsAsciiDigit(right.Quote[^1]), MadeClaim.Proved, "[1]", " [2]", "*"),
        After("= an ordinary word after", right => right.Record.Kind is "money" or "percent", MadeClaim.Proved, " visiblement", " semble-t-il", " selon la presse"),
    ];

    private static Mutation Before(string name, Func<RightClaim, bool> takes, string[] verdicts, params string[] words) => Around(name, takes, verdicts, [.. words.Select(each => (each, ""))]);

    private static Mutation After(string name, Func<RightClaim, bool> takes, string[] verdicts, params string[] words) => Around(name, takes, verdicts, [.. words.Select(each => ("", each))]);

    // Where a word goes on beside the quote, what is put there may make another word of it; and between the quote and the words that the claim names beside it
    // nothing can be put.
    private static Mutation Around(string name, Func<RightClaim, bool> takes, string[] verdicts, params (string Before, string After)[] words) => new(name, (right, random) =>
    {
        var (before, after) = words[random.Next(words.Length)];
        var isFree = (before.Length == 0 || (right.Evidence.Prefix is null && (right.Start == 0 || char.IsWhiteSpace(right.Text[right.Start - 1]))))
            && (after.Length == 0 || (right.Evidence.Suffix is null && (right.End == right.Text.Length || !char.IsLetterOrDigit(right.Text[right.End]))));
        return isFree && takes(right)
            ? Text(name, right, right.Text[..right.Start] + before + right.Text[right.Start..right.End] + after + right.Text[right.End..], verdicts)
            : null;
    });

    private static MadeClaim Twice(string name, RightClaim right, string[] verdicts) => Text(name, right, $"{right.Text}\n\nOn lit encore « {right.Quote} » ici.\n", verdicts);

    private static MadeClaim Text(string name, RightClaim right, string text, string[] verdicts) => new(name, right.Claim(), verdicts) { Text = text };
}
