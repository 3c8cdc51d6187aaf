namespace MetaAi.Facts.Plausibility;

/// <summary>What the name of a concept says of its values: <c>RevenueGrowth</c> is no share, and <c>NetIncome</c> may be anything.</summary>
internal static class ConceptWords
{
    // What is said in percent of something, and is no part of it.
    private static readonly HashSet<string> Comparing = new(StringComparer.OrdinalIgnoreCase)
    {
        "Growth", "Increase", "Rise", "Gain", "Change", "Variation", "Decline", "Decrease", "Drop", "Fall", "Markup", "Premium", "Ratio", "Rate", "Multiple", "Factor", "Index",
        "Coverage", "Return", "Yield", "Leverage", "Debt", "Utilisation", "Utilization", "Occupancy", "Load", "Achievement", "Level",
        "Croissance", "Hausse", "Progression", "Evolution", "Baisse", "Recul", "Prime", "Taux", "Coefficient", "Indice", "Couverture", "Rendement", "Levier", "Dette", "Occupation", "Niveau",
    };

    // What is a difference of two values, so that it may be of either sign and of any size.
    private static readonly HashSet<string> Balancing = new(StringComparer.OrdinalIgnoreCase)
    {
        "Profit", "Profits", "Loss", "Losses", "Income", "Earnings", "Result", "Results", "Margin", "Balance", "Surplus", "Deficit", "Flow", "Net", "Change", "Growth", "Increase", "Decrease",
        "Benefice", "Perte", "Resultat", "Marge", "Solde", "Excedent", "Flux", "Variation", "Croissance", "Hausse", "Baisse",
    };

    /// <summary>Whether percentages of the concept may be shares of a whole.</summary>
    public static bool MayBeShare(string? concept) => !Words(concept).Any(Comparing.Contains);

    /// <summary>Whether values of the concept are differences of others.</summary>
    public static bool IsBalance(string? concept) => Words(concept).Any(Balancing.Contains);

    // "RevenueGrowth2024" is "Revenue" and "Growth".
    private static IEnumerable<string> Words(string? name)
    {
        var start = 0;
        for (var i = 0; i <= (name?.Length ?? 0); i++)
        {
            if (i == name!.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && i > 0 && char.IsLower(name[i - 1])))
            {
                if (i > start)
                {
                    yield return name.Substring(start, i - start);
                }

                start = i < name.Length && !char.IsLetter(name[i]) ? i + 1 : i;
            }
        }
    }
}
