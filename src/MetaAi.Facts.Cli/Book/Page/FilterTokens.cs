using System.Globalization;
using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What a person can choose facts by, as short tokens: each card has those of its fact.</summary>
/// <param name="book">The book.</param>
internal sealed class FilterTokens(FactBook book)
{
    private const string Other = "other";

    private readonly Dictionary<string, string> subjects = Numbered(book.Facts.Select(fact => fact.Record.Subject), "u");
    private readonly Dictionary<string, string> kinds = Numbered(book.Facts.Select(KindOf), "k");
    private readonly Dictionary<string, string> modalities = Numbered(book.Facts.SelectMany(fact => fact.Statements).Select(statement => statement.Record.Modality), "m");

    /// <summary>The choices: what is chosen by, and each choice with its token.</summary>
    public IEnumerable<(string Label, IEnumerable<(string Words, string Token)> Choices)> All() =>
    [
        (book.Say.Facts.Source, book.Sources.Select(source => (source.Declared.Citation, TokenOf(source)))),
        (book.Say.Facts.Subject, Choices(subjects)),
        (book.Say.Facts.Kind, kinds.Select(token => (book.Say.Facts.KindOf(token.Key), token.Value))),
        (book.Say.Facts.Modality, modalities.Select(token => (book.Say.Modality(token.Key), token.Value))),
    ];

    /// <summary>The tokens of a fact, parted by hyphens.</summary>
    public string Of(BookFact fact) => string.Join('-', Sources(fact)
        .Append(subjects[fact.Record.Subject])
        .Append(kinds[KindOf(fact)])
        .Concat(fact.Statements.Select(statement => modalities[statement.Record.Modality]))
        .Distinct(StringComparer.Ordinal));

    // A computed value is of all sources that it rests on.
    private IEnumerable<string> Sources(BookFact fact)
    {
        var names = fact.Record.Derivation?.Sources ?? [];
        return fact.Statements.Select(statement => statement.Source).OfType<BookSource>().Concat(book.Sources.Where(source => names.Any(source.Declared.Is))).Select(TokenOf);
    }

    private static string KindOf(BookFact fact) => fact.Record.Kind ?? Other;

    private static string TokenOf(BookSource source) => string.Create(CultureInfo.InvariantCulture, $"s{source.Number}");

    private static IEnumerable<(string, string)> Choices(Dictionary<string, string> tokens) => tokens.Select(token => (token.Key, token.Value));

    private static Dictionary<string, string> Numbered(IEnumerable<string> words, string letter) =>
        words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((word, index) => (word, index))
            .ToDictionary(each => each.word, each => string.Create(CultureInfo.InvariantCulture, $"{letter}{each.index + 1}"), StringComparer.Ordinal);
}
