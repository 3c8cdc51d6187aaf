using System.Globalization;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What a person can choose facts by, as short tokens: each card has those of its fact, or has them with all of its set.</summary>
/// <param name="book">The book.</param>
internal sealed class FilterTokens(FactBook book)
{
    private const string Other = "other";

    private readonly FactsWords say = book.Say.Facts;
    private readonly Dictionary<string, string> sources = Numbered(book.Sources.Select(source => source.Declared.Citation), "s");
    private readonly Dictionary<string, string> chapters = Numbered(book.Sets.SelectMany(set => ChaptersOf(book, set)).Order(StringComparer.Ordinal), "c");
    private readonly Dictionary<string, string> subjects = Numbered(book.Facts.Select(fact => fact.Record.Subject).Order(StringComparer.Ordinal), "u");
    private readonly Dictionary<string, string> kinds = Numbered(book.Facts.Select(KindOf).Order(StringComparer.Ordinal), "k");
    private readonly Dictionary<string, string> modalities = Numbered(Statements(book).Select(statement => statement.Record.Modality).Order(StringComparer.Ordinal), "m");
    private readonly PeriodYears years = new(Statements(book).Select(statement => statement.Record.Period), book.Say.Facts.NoPeriod);

    /// <summary>The choices: what is chosen by, its name in an address, whether the choices are words that are declared in code, and each choice with its token.</summary>
    public IEnumerable<(string Label, string Name, bool IsDeclared, IEnumerable<(string Words, string Token)> Choices)> All() =>
    [
        (say.Chapter, "chapter", true, Choices(chapters)),
        (say.Source, "source", false, Choices(sources)),
        (say.Subject, "subject", true, Choices(subjects)),
        (say.Kind, "kind", false, kinds.Select(token => (say.KindOf(token.Key), token.Value))),
        (say.Period, "period", false, years.Choices()),
        (say.Modality, "modality", false, modalities.Select(token => (book.Say.Modality(token.Key), token.Value))),
    ];

    /// <summary>The tokens that all facts of a set have, parted by hyphens.</summary>
    public string OfSet(BookSet set) => string.Join('-', CommonTo(set).Concat(ChaptersOf(book, set).Select(title => chapters[title])));

    /// <summary>The other tokens of each of its facts.</summary>
    public Func<BookFact, string> InSet(BookSet set)
    {
        var common = CommonTo(set).ToHashSet(StringComparer.Ordinal);
        return fact => string.Join('-', Of(fact).Where(token => !common.Contains(token)));
    }

    private IEnumerable<string> CommonTo(BookSet set) =>
        set.Members.SelectMany(member => member.Facts).Select(Of).Aggregate((tokens, others) => tokens.Intersect(others, StringComparer.Ordinal).ToArray());

    private IEnumerable<string> Of(BookFact fact) => Sources(fact)
        .Append(subjects[fact.Record.Subject])
        .Append(kinds[KindOf(fact)])
        .Concat(fact.Statements.Select(statement => years.Of(statement.Record.Period)))
        .Concat(fact.Statements.Select(statement => modalities[statement.Record.Modality]))
        .Distinct(StringComparer.Ordinal);

    private static IEnumerable<BookStatement> Statements(FactBook book) => book.Facts.SelectMany(fact => fact.Statements);

    // A computed value is of all sources that it rests on.
    private IEnumerable<string> Sources(BookFact fact)
    {
        var names = fact.Record.Derivation?.Sources ?? [];
        return fact.Statements.Select(statement => statement.Source).OfType<BookSource>().Concat(book.Sources.Where(source => names.Any(source.Declared.Is))).Select(source => sources[source.Declared.Citation]);
    }

    // A fact set that is in no chapter is one by itself.
    private static IEnumerable<string> ChaptersOf(FactBook book, BookSet set) =>
        book.Chapters.Where(chapter => chapter.Sets.Any(each => each.Name == set.Name)).Select(chapter => chapter.Title).DefaultIfEmpty(book.Words.OfType(set.Name)).Distinct(StringComparer.Ordinal);

    private static string KindOf(BookFact fact) => fact.Record.Kind ?? Other;

    private static IEnumerable<(string, string)> Choices(Dictionary<string, string> tokens) => tokens.Select(token => (token.Key, token.Value));

    // In the order of the first of each.
    private static Dictionary<string, string> Numbered(IEnumerable<string> words, string letter) =>
        words.Distinct(StringComparer.Ordinal).Select((word, index) => (word, index))
            .ToDictionary(each => each.word, each => string.Create(CultureInfo.InvariantCulture, $"{letter}{each.index + 1}"), StringComparer.Ordinal);
}
