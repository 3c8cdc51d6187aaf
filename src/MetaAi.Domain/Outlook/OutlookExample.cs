using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Worked examples of the outlook. The figures are those of the catalogue; the year from which the horizon counts is inferred, because the article gives none.</summary>
public static class OutlookExample
{
    /// <summary>When an analyst expects superintelligence, counted from the issue of El Economista.</summary>
    public static ExpectedHorizon Superintelligence { get; } = new(
        Assumption.Date(Sources.ElEconomista.Issued!, "the day of the interview is not given, and the year of the article is inferred", "issue of El Economista"),
        Outlook.Superintelligence.Horizon);

    /// <summary>The price of the stake in Scale AI and the capital expenditure of two years beside the market capitalisation.</summary>
    public static MarketScale Market { get; } = new(
        MarketValue.MarketCapitalization,
        [
            new("stake in Scale AI", Deals.ScaleAi.Price),
            new("capital expenditure of 2024", CashFlow.CapitalExpenditure[2024].From(nameof(Sources.Znews))),
            new("capital expenditure planned for 2025", CashFlow.CapitalExpenditure[2025].From(nameof(Sources.Znews))),
        ]);
}
