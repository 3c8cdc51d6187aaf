using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>All that a page shows.</summary>
/// <param name="Title">The name of the assembly.</param>
/// <param name="Facts">The facts, in ordinal order of their ids.</param>
/// <param name="Sources">The sources, in the order of their declaration.</param>
/// <param name="Findings">What <c>facts check --report</c> lists.</param>
/// <param name="Evidence">What was looked at to prove the facts.</param>
/// <param name="Told">What is told of facts of other assemblies that values are computed from, by id.</param>
/// <param name="Say">What the page says of itself.</param>
internal sealed record FactBook(
    string Title,
    IReadOnlyList<BookFact> Facts,
    IReadOnlyList<BookSource> Sources,
    IReadOnlyList<FactMessage> Findings,
    BookEvidence Evidence,
    Func<string, string?> Told,
    BookWords Say)
{
    private IReadOnlyList<BookChapter>? chapters;

    /// <summary>What the page opens with; the usual chapters where nobody made others.</summary>
    public IReadOnlyList<BookChapter> Chapters
    {
        get => chapters ??= UsualChapters.Of(this);
        init => chapters = value;
    }

    /// <summary>Names of code as words, with the proper names that its facts are.</summary>
    public CodeWords Words { get; } = new(ProperNames.Of(Facts.SelectMany(fact => fact.Statements).Select(statement => statement.Record)));

    /// <summary>A name of code as words, marked where the page is in another language.</summary>
    /// <param name="name">The name.</param>
    public Html NameOf(string name) => Say.Of(Words.Of(name));

    /// <summary>A concept and what it is of.</summary>
    /// <param name="concept">The concept, as code names it.</param>
    /// <param name="subject">The subject.</param>
    public Html TitleOf(string concept, string subject) => Say.Answers.Of(NameOf(concept), Say.Of(subject));

    /// <summary>The facts by set.</summary>
    public IReadOnlyList<BookSet> Sets { get; } = BookSet.Of(Facts);

    /// <summary>What several sources say, beside each other.</summary>
    public IReadOnlyList<SourceTable> Tables { get; } = SourceTables.Of(Facts, Say);

    /// <summary>The facts by their ids; of two with one id the first.</summary>
    public IReadOnlyDictionary<string, BookFact> ById { get; } = Facts.DistinctBy(fact => fact.Record.Id, StringComparer.Ordinal).ToDictionary(fact => fact.Record.Id, StringComparer.Ordinal);

    /// <summary>The ids of the facts that what was looked at does not prove.</summary>
    public IReadOnlySet<string> Unproved { get; } = UnprovedFacts.Of(Facts);

    /// <summary>The texts that the page shows.</summary>
    public IEnumerable<BookSource> Texts => Sources.Where(source => source.Text is not null);
}
