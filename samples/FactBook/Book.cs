using MetaAi.Domain;
using MetaAi.Facts;

namespace FactBook;

/// <summary>The facts of a catalogue, by system of the business.</summary>
/// <param name="systems">The systems, in the order to print them.</param>
/// <param name="facts">The facts, in order of their ids.</param>
internal sealed class Book(IReadOnlyList<BusinessSystem> systems, IReadOnlyList<IFact> facts)
{
    /// <summary>All facts, in order of their ids.</summary>
    public IReadOnlyList<IFact> Facts { get; } = facts;

    /// <summary>The names of the sources that there are facts from, in order.</summary>
    public IReadOnlyList<string> SourceNames => Sorted(Facts.SelectMany(fact => fact.Sources).Select(source => source.Name));

    /// <summary>The kinds that there are facts of, in order.</summary>
    public IReadOnlyList<string> Kinds => Sorted(Facts.Select(FactRow.KindOf));

    /// <summary>The names of the systems that there are facts of, in the order to print them.</summary>
    public IReadOnlyList<string> SystemNames => [.. systems.Where(system => system.Select(Facts).Count > 0).Select(system => system.Name)];

    /// <summary>Where a value comes from, in several lines; null where no fact or several have the name.</summary>
    /// <param name="name">The full name of the member that declares it, or the end of it from a dot on.</param>
    public string? Explain(string name) =>
        Facts.Where(fact => fact.Id == name || fact.Id.EndsWith("." + name, StringComparison.Ordinal)).Take(2).ToArray() is [IUnknown only] ? only.Explain() : null;

    /// <summary>The systems with their facts; facts of no system come last, and a system without facts is left out.</summary>
    public IReadOnlyList<Section> Sections
    {
        get
        {
            var sections = systems.Select(system => new Section(system.Title, system.Select(Facts))).ToList();
            sections.Add(new Section("Other facts", [.. Facts.Except(sections.SelectMany(section => section.Facts))]));
            return [.. sections.Where(section => section.Facts.Count > 0)];
        }
    }

    /// <summary>The book with only the facts of a system, from a source and of a kind; null lets all pass.</summary>
    public Book Filter(string? system, string? source, string? kind)
    {
        var ofSystem = systems.FirstOrDefault(candidate => candidate.Name == system)?.Select(Facts).ToHashSet();
        return new(
            systems,
            [
                .. Facts.Where(fact => ofSystem?.Contains(fact) != false
                    && (source is null || fact.Sources.Any(each => each.Name == source))
                    && (kind is null || FactRow.KindOf(fact) == kind)),
            ]);
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
