using MetaAi.Domain;
using MetaAi.Facts;

namespace Treasury;

/// <summary>What is budgeted of amounts that the articles have in round numbers or as a range. Each part has bounds, because its whole has; none is made exact by splitting it.</summary>
internal static class BoundedBudgets
{
    private const string Nobody = "nobody stated how it is split";

    /// <summary>Capital expenditure of 2024 in four quarters that weigh the same.</summary>
    public static IReadOnlyDictionary<string, Derived<MonetaryAmount>> Quarters { get; } = Allocation.Of(
        CashFlow.CapitalExpenditure[2024].From(nameof(Sources.Znews)), Weights(("Q1", 1), ("Q2", 1), ("Q3", 1), ("Q4", 1)));

    /// <summary>The plan for 2025, by what it may be for.</summary>
    public static IReadOnlyDictionary<string, Derived<MonetaryAmount>> Plan { get; } = Allocation.Of(
        CashFlow.CapitalExpenditure[2025].From(nameof(Sources.Znews)), Weights(("data centres", 13), ("chips", 5), ("teams", 2)));

    private static Dictionary<string, Assumption<decimal>> Weights(params (string Name, int Weight)[] parts) =>
        parts.ToDictionary(part => part.Name, part => Assumption.Number(part.Weight, Nobody, $"weight of {part.Name}"), StringComparer.Ordinal);
}
