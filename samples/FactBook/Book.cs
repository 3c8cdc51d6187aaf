using MetaAi.Domain;
using MetaAi.Facts;

namespace FactBook;

/// <summary>The facts of a catalogue and what they answer, by system of the business.</summary>
internal sealed class Book
{
    private readonly IReadOnlyList<BusinessSystem> systems;
    private readonly IReadOnlyList<Chapter> chapters;

    /// <summary>A book.</summary>
    /// <param name="systems">The systems, in the order to print them.</param>
    /// <param name="facts">The facts, in order of their ids.</param>
    /// <param name="chapters">What is asked and answered; at most one chapter for a system.</param>
    public Book(IReadOnlyList<BusinessSystem> systems, IReadOnlyList<IFact> facts, IReadOnlyList<Chapter> chapters)
        : this(systems, facts, chapters, new Spellings(facts))
    {
    }

    private Book(IReadOnlyList<BusinessSystem> systems, IReadOnlyList<IFact> facts, IReadOnlyList<Chapter> chapters, Spellings spellings) =>
        (this.systems, Facts, this.chapters, Spellings) = (systems, facts, chapters, spellings);

    /// <summary>All facts, in order of their ids.</summary>
    public IReadOnlyList<IFact> Facts { get; }

    /// <summary>How names are written: as in the whole book, whatever of it is left.</summary>
    public Spellings Spellings { get; }

    /// <summary>The names of the sources that there are facts from, in order.</summary>
    public IReadOnlyList<string> SourceNames => Sorted(Facts.SelectMany(fact => fact.Sources).Select(source => source.Name));

    /// <summary>The kinds that there are facts of, in order.</summary>
    public IReadOnlyList<string> Kinds => Sorted(Facts.Select(Saying.KindOf));

    /// <summary>The names of the systems that there are facts of, in the order to print them.</summary>
    public IReadOnlyList<string> SystemNames => [.. systems.Where(system => system.Select(Facts).Count > 0).Select(system => system.Name)];

    /// <summary>The chapters, in the order of their systems.</summary>
    public IReadOnlyList<Chapter> Chapters => [.. systems.Select(ChapterOf).OfType<Chapter>()];

    /// <summary>Where a value comes from, in several lines; null where no fact or several have the name.</summary>
    /// <param name="name">The full name of the member that declares it, or the end of it from a dot on.</param>
    public string? Explain(string name) => Named(name) is [IUnknown only] ? only.Explain() : null;

    /// <summary>The facts that a name may mean.</summary>
    /// <param name="name">The full name of the member that declares one, the end of it from a dot on, or the name of a series or of one of its points.</param>
    public IReadOnlyList<IFact> Named(string name) =>
        [.. Facts.Where(fact => IsOf(fact.Id, name) || (fact.Id.IndexOf('[', StringComparison.Ordinal) is > 0 and var start && (IsOf(fact.Id[..start], name) || IsOf(fact.Id[..(fact.Id.IndexOf(']', start) + 1)], name))))];

    /// <summary>The systems with their answers and facts; facts of no system come last, and a system of which nothing is left is left out.</summary>
    public IReadOnlyList<Section> Sections
    {
        get
        {
            var sections = systems.Select(system => new Section(system.Title, ChapterOf(system), system.Select(Facts), system.FactSets)).ToList();
            sections.Add(new Section("Other facts", null, [.. Facts.Except(sections.SelectMany(section => section.Facts))], []));
            return [.. sections.Where(section => section.Facts.Count > 0 || section.Chapter is { KeyFigures.Count: > 0 } or { Questions.Count: > 0 })];
        }
    }

    /// <summary>
    /// The book with only the facts of a system, from a source and of a kind; null lets all pass. Of the answers it keeps the lines that rest on that source alone
    /// and are of that kind, so that none passes for what the source says; how many it leaves out, the chapter knows.
    /// </summary>
    public Book Filter(string? system, string? source, string? kind)
    {
        var only = systems.FirstOrDefault(candidate => candidate.Name == system);
        var ofSystem = only?.Select(Facts).ToHashSet();
        return new(
            systems,
            [
                .. Facts.Where(fact => ofSystem?.Contains(fact) != false
                    && (source is null || fact.Sources.Any(each => each.Name == source))
                    && (kind is null || Saying.KindOf(fact) == kind)),
            ],
            [
                .. chapters.Where(chapter => only is null || chapter.System == only).Select(chapter => chapter.Where(reply =>
                    (source is null || (reply.Sources.Any() && reply.Sources.All(each => each.Name == source)))
                    && (kind is null || IsOfKind(reply, kind)))),
            ],
            Spellings);
    }

    // Words about values are of the kind that all of those are of.
    private static bool IsOfKind(Reply reply, string kind) => reply.Value is IFact value ? Saying.KindOf(value) == kind
        : reply.Words is not null && reply.Facts.Any() && reply.Facts.All(fact => Saying.KindOf(fact) == kind);

    private static bool IsOf(string id, string name) => id == name || id.EndsWith("." + name, StringComparison.Ordinal);

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private Chapter? ChapterOf(BusinessSystem system) => chapters.FirstOrDefault(chapter => chapter.System == system);
}
