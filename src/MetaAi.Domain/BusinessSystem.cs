using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>One part of the business, and the fact sets that describe it. Immutable; each system is one object.</summary>
public sealed class BusinessSystem
{
    /// <summary>A system.</summary>
    /// <param name="name">A short name, in lower case and without spaces.</param>
    /// <param name="title">The title to show.</param>
    /// <param name="factSets">The full names of the types that declare its facts, in the order to show them.</param>
    public BusinessSystem(string name, string title, params IEnumerable<string> factSets)
    {
        Name = name;
        Title = title;
        FactSets = [.. factSets];
    }

    /// <summary>A short name, in lower case and without spaces: "cash".</summary>
    public string Name { get; }

    /// <summary>The title to show: "Cash and capital".</summary>
    public string Title { get; }

    /// <summary>The full names of the types that declare its facts, in the order to show them.</summary>
    public IReadOnlyList<string> FactSets { get; }

    /// <summary>The facts of the system, by fact set in their order, and within one by id.</summary>
    /// <param name="facts">Facts in order of their ids, such as <see cref="FactCatalogue.All"/>; those of other systems are left out.</param>
    public IReadOnlyList<IFact> Select(IReadOnlyList<IFact> facts) =>
        [.. FactSets.SelectMany(factSet => facts.Where(fact => fact.Id.StartsWith(factSet + ".", StringComparison.Ordinal)))];

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
