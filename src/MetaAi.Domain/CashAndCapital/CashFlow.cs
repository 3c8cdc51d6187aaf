using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Cash and capital: what Meta's operations bring in, and what goes into capital expenditure and to its shareholders.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.Znews))]
public static partial class CashFlow
{
    private const string Meta = "Meta";
    private const string TechCrunch = "TechCrunch";

    /// <summary>Cash flow from operations.</summary>
    [Quote("91,3 milliards de dollars", PeriodQuote = "En 2024", Remark = "The translation puts it in the future tense; the year was over.")]
    public static partial FactSeries<MonetaryAmount> OperatingCashFlow { get; }

    /// <summary>Capital expenditure: what was spent in 2024, what an article expected of that year, which it does not name, and what two others say is planned for 2025.</summary>
    [Quote("39 milliards de dollars", Suffix = "sont destinés", PeriodQuote = "En 2024", Of = nameof(OperatingCashFlow))]
    [Quote("entre 37 et 40 milliards de dollars", Source = nameof(Sources.LongTermStrategy), Period = "2024?", Modality = Modality.Forecast)]
    [Quote("60 à 65 milliards de dollars", PeriodQuote = "En 2025", Modality = Modality.Forecast, Claimant = Meta)]
    [Quote("entre 60 et 80 milliards de dollars", Source = nameof(Sources.LlamaMonetisation), PeriodQuote = "en 2025", Modality = Modality.Forecast,
        Claimant = Meta, Via = [TechCrunch])]
    public static partial FactSeries<MonetaryAmount> CapitalExpenditure { get; }

    /// <summary>Share buybacks and dividends together.</summary>
    [Quote("35 milliards de dollars", Suffix = "aux rachats", PeriodQuote = "En 2024", Of = nameof(OperatingCashFlow))]
    public static partial FactSeries<MonetaryAmount> ShareholderReturns { get; }

    /// <summary>What is left of the operating cash after capital expenditure and shareholders.</summary>
    [Formula($"{nameof(OperatingCashFlow)}[2024] - {nameof(CapitalExpenditure)}[2024].Znews - {nameof(ShareholderReturns)}[2024]")]
    public static partial Derived<MonetaryAmount> CashLeft { get; }

    /// <summary>What is left of the operating cash, as a share of it.</summary>
    [Formula($"{nameof(CashLeft)} / {nameof(OperatingCashFlow)}[2024]")]
    public static partial Derived<Ratio> CashLeftShare { get; }

    /// <summary>Announced growth of capital expenditure.</summary>
    [Quote("60 %", PeriodQuote = "En 2025", Modality = Modality.Forecast, Claimant = Meta, Change = true, Of = "capital expenditure of 2024")]
    [Formula($"{nameof(CapitalExpenditure)}[2025].Znews / {nameof(CapitalExpenditure)}[2024].Znews - 1")]
    public static partial Fact<Ratio> CapitalExpenditureGrowth { get; }

    /// <summary>How much of the year's expected revenue the planned capital expenditure takes.</summary>
    [Quote("environ un tiers", PeriodQuote = "cette année", Modality = Modality.Estimate, Claimant = "S&P Global Market Intelligence",
        Of = "expected revenue of 2025")]
    public static partial Fact<Ratio> CapitalExpenditureShareOfRevenue { get; }

    /// <summary>The revenue that the planned capital expenditure is said to take a share of.</summary>
    [Formula($"{nameof(CapitalExpenditure)}[2025].Znews / {nameof(CapitalExpenditureShareOfRevenue)}")]
    public static partial Derived<MonetaryAmount> ExpectedRevenue { get; }

    /// <summary>Planned capital expenditure as a multiple of the year before's, which the article reckons.</summary>
    [Quote("environ le double", Source = nameof(Sources.LlamaMonetisation), PeriodQuote = "en 2025", Modality = Modality.Estimate,
        Via = [TechCrunch], Of = "capital expenditure of 2024")]
    [Formula($"{nameof(CapitalExpenditure)}[2025].LlamaMonetisation / {nameof(CapitalExpenditure)}[2024].Znews")]
    public static partial Fact<Ratio> CapitalExpenditureMultiple { get; }

    /// <summary>Whether capital expenditure rises or falls, as TechCrunch has it.</summary>
    [Quote("augmente considérablement ses dépenses en capital", Source = nameof(Sources.LlamaMonetisation), Via = [TechCrunch],
        Gloss = "increases its capital expenditure considerably")]
    public static partial Fact<string> CapitalExpenditureTrend { get; }

    /// <summary>Why it rises, as TechCrunch has it.</summary>
    [Quote("ses investissements dans l'IA", Source = nameof(Sources.LlamaMonetisation), Via = [TechCrunch], Gloss = "mainly its investments in AI")]
    public static partial Fact<string> CapitalExpenditureDriver { get; }

    /// <summary>Capital expenditure expected for the year after: only that it is more than the forecast for the year before.</summary>
    [Quote("plus pour l’année suivante", Source = nameof(Sources.LongTermStrategy), Concept = "CapitalExpenditure", Period = "2025?",
        Modality = Modality.Forecast, Gloss = "more than the 37 to 40 billion forecast for the year before")]
    [Formula($"{nameof(CapitalExpenditure)}[2024].LongTermStrategy")]
    public static partial Fact<MonetaryAmount> CapitalExpenditureOutlook { get; }

    /// <summary>Revenue expected from generative AI: none.</summary>
    [Quote("pas de revenus", Source = nameof(Sources.LongTermStrategy), PeriodQuote = "cette année", Modality = Modality.Forecast, Claimant = Meta,
        NoValue = true)]
    public static partial Fact<MonetaryAmount> GenerativeAIRevenue { get; }

    /// <summary>What the investment in AI infrastructure has brought in directly.</summary>
    [Quote("pas encore rapporté des revenus directs significatifs", Source = nameof(Sources.ConsortiumRequest), Subject = "AI infrastructure",
        Gloss = "has not yet brought in significant direct revenue")]
    public static partial Fact<string> DirectRevenue { get; }

    /// <summary>Why that is so.</summary>
    [Quote("du fait de la gratuité", Source = nameof(Sources.ConsortiumRequest), Subject = "AI infrastructure",
        Gloss = "because the Llama models are free of charge")]
    public static partial Fact<string> ReasonForNoDirectRevenue { get; }

    /// <summary>How much has been invested, as the article on the consortium has it.</summary>
    [Quote("investi massivement en infrastructure et technologie", Source = nameof(Sources.ConsortiumRequest),
        Gloss = "massive investment in infrastructure and technology")]
    public static partial Fact<string> InvestmentSize { get; }

    /// <summary>What the money goes into, as the article on the consortium has it.</summary>
    [Quote("puces AI", Source = nameof(Sources.ConsortiumRequest), Concept = nameof(SpendingAreas), Open = true)]
    [Quote("data centers", Source = nameof(Sources.ConsortiumRequest))]
    public static partial Fact<NameList<SpendingArea>> Infrastructure { get; }

    /// <summary>What the capital expenditure of the year goes into, as TechCrunch has it.</summary>
    [Quote("centres de données", Source = nameof(Sources.LlamaMonetisation), PeriodQuote = "en 2025", Modality = Modality.Forecast,
        Claimant = Meta, Via = [TechCrunch], Open = true, Remark = "Named as the main areas.")]
    [Quote("équipes de développement d'IA", Source = nameof(Sources.LlamaMonetisation))]
    public static partial Fact<NameList<SpendingArea>> SpendingAreas { get; }
}
