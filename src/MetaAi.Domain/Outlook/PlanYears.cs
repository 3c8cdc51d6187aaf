using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>When Meta's figures and plans are for, in the words of the articles.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.Znews))]
public static partial class PlanYears
{
    private const string Meta = "Meta";
    private const string TechCrunch = "TechCrunch";
    private const string Horizon = "Horizon";
    private const string CapitalExpenditureYear = "CapitalExpenditureYear";

    /// <summary>The year of the cash flow and of what it went into.</summary>
    [Quote("En 2024", Suffix = ", le flux")]
    public static partial Fact<ExtendedDate> CashFlowYear { get; }

    /// <summary>The year of the planned capital expenditure, in Znews.</summary>
    [Quote("En 2025", Suffix = ", l’entreprise", Concept = CapitalExpenditureYear, Modality = Modality.Forecast, Claimant = Meta)]
    public static partial Fact<ExtendedDate> PlannedCapitalExpenditure { get; }

    /// <summary>The year of the expected revenue that the planned capital expenditure takes a third of.</summary>
    [Quote("cette année", Modality = Modality.Estimate, Claimant = "S&P Global Market Intelligence")]
    public static partial Fact<ExtendedDate> ExpectedRevenueYear { get; }

    /// <summary>The time that the capital expenditure of the article on the strategy is expected for.</summary>
    [Quote("l’année entière", Source = nameof(Sources.LongTermStrategy), Concept = CapitalExpenditureYear, Modality = Modality.Forecast,
        Gloss = "the full year")]
    public static partial Fact<string> CapitalExpenditureForecast { get; }

    /// <summary>How far ahead the strategy looks.</summary>
    [Quote("à long terme", Source = nameof(Sources.LongTermStrategy), Prefix = "stratégie ambitieuse", Concept = Horizon, Gloss = "long-term")]
    public static partial Fact<string> StrategyHorizon { get; }

    /// <summary>When the assistant is to have paid off.</summary>
    [Quote("à terme", Source = nameof(Sources.ConsortiumRequest), Subject = "Meta AI", Concept = Horizon,
        Modality = Modality.Forecast, Claimant = Meta, Gloss = "in the long run")]
    public static partial Fact<string> AssistantHorizon { get; }

    /// <summary>The year for which no revenue is expected from generative AI.</summary>
    [Quote("cette année", Source = nameof(Sources.LongTermStrategy), Modality = Modality.Forecast, Claimant = Meta)]
    public static partial Fact<ExtendedDate> GenerativeAIRevenueYear { get; }

    /// <summary>The year in which Llama 4 is to be ahead of all.</summary>
    [Quote("année prochaine", Source = nameof(Sources.LongTermStrategy), Subject = "Llama 4", Modality = Modality.Forecast)]
    public static partial Fact<ExtendedDate> LeadYear { get; }

    /// <summary>The year of the planned capital expenditure, in the article after TechCrunch.</summary>
    [Quote("en 2025", Source = nameof(Sources.LlamaMonetisation), Suffix = ", ce qui", Concept = CapitalExpenditureYear, Modality = Modality.Forecast,
        Claimant = Meta, Via = [TechCrunch])]
    public static partial Fact<ExtendedDate> PlannedCapitalExpenditureInLlamaMonetisation { get; }

    /// <summary>The year that the planned capital expenditure is compared with.</summary>
    [Quote("en 2024", Source = nameof(Sources.LlamaMonetisation), Suffix = ", principalement", Via = [TechCrunch])]
    public static partial Fact<ExtendedDate> ComparisonYear { get; }
}
