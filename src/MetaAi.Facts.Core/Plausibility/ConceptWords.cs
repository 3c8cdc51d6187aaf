namespace MetaAi.Facts.Plausibility;

/// <summary>What the name of a concept says of its values: <c>RevenueGrowth</c> is no share, <c>NetIncome</c> may be anything, and a target is no whole.</summary>
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

    // What something is measured by, and is no part of; in the singular.
    private static readonly HashSet<string> Measures = new(StringComparer.OrdinalIgnoreCase)
    {
        "Target", "Goal", "Objective", "Aim", "Plan", "Budget", "Quota", "Guidance", "Forecast", "Projection", "Expectation", "Estimate", "Benchmark", "Baseline", "Threshold", "Minimum",
        "Norm", "Requirement", "Limit", "Ceiling", "GDP", "GNP", "Domestic Product", "National Product", "Capacity", "Capacities", "Average", "Mean", "Median", "Level", "Price",
        "Objectif", "Cible", "Prévision", "Prevision", "Attente", "Estimation", "Seuil", "Norme", "Exigence", "Limite", "Plafond", "PIB", "PNB", "Produit Intérieur", "Produit Interieur",
        "Produit National", "Capacité", "Capacite", "Jauge", "Moyenne", "Médiane", "Mediane", "Niveau", "Prix", "Tarif", "Référence", "Reference",
    };

    /// <summary>Whether percentages of the concept may be shares of a whole.</summary>
    public static bool MayBeShare(string? concept) => !Words(concept).Any(Comparing.Contains);

    /// <summary>Whether values of the concept are differences of others.</summary>
    public static bool IsBalance(string? concept) => Words(concept).Any(Balancing.Contains);

    /// <summary>Whether what is said to be of it may be a part of it: no target is a whole.</summary>
    /// <param name="of">The words, or a name.</param>
    public static bool MayBeWhole(string of)
    {
        var before = string.Empty;
        foreach (var word in Words(of))
        {
            var one = word.TrimEnd('s', 'x');
            if (Measures.Contains(word) || Measures.Contains(one) || Measures.Contains($"{before} {one}"))
            {
                return false;
            }

            before = one;
        }

        return true;
    }

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
