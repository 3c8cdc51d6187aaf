using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What the stock market says that Meta is worth.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.ElEconomista))]
public static partial class MarketValue
{
    /// <summary>The market capitalisation, which the article sees approaching the figure.</summary>
    [Quote("approche les 2 000 milliards de dollars", Period = "2025?")]
    public static partial Fact<MonetaryAmount> MarketCapitalization { get; }

    /// <summary>The price of a share.</summary>
    [Quote("approche un sommet historique", Period = "2025?", Gloss = "close to a record high")]
    public static partial Fact<string> SharePrice { get; }
}
