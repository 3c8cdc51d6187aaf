using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>The facts of the catalogue.</summary>
internal static class TheFacts
{
    /// <summary>All of them, in order of their ids.</summary>
    public static IReadOnlyList<IFact> All { get; } = FactCatalogue.Of(typeof(CashFlow).Assembly).All;

    /// <summary>Those that are quoted, and not computed.</summary>
    public static IReadOnlyList<IFact> Quoted { get; } = [.. All.Where(fact => fact.Evidence is not null)];

    /// <summary>Those that a fact set declares.</summary>
    public static IReadOnlyList<IFact> Of(Type factSet) =>
        [.. All.Where(fact => fact.Id.StartsWith(factSet.FullName + ".", StringComparison.Ordinal))];
}
