using MetaAi.Facts;

namespace Newsroom;

/// <summary>What Hydrobaie says of itself.</summary>
[FactSet(Subject = "Hydrobaie", Source = nameof(Releases.FundingRelease))]
public static partial class Hydrobaie
{
    /// <summary>The funding round of March 2026.</summary>
    [Quote("120 millions d'euros", For = nameof(FundingRound.Raised))]
    [Quote("Ponant Capital, Banque du Large et Rade Invest", For = nameof(FundingRound.Investors))]
    [Quote("n'a pas été rendue publique", For = nameof(FundingRound.Valuation), Undisclosed = true)]
    [Quote("4 mars 2026", For = nameof(FundingRound.Announced))]
    public static partial FundingRound Round { get; }

    /// <summary>The dividend before the first array works.</summary>
    [Quote("aucun dividende", NoValue = true)]
    public static partial Fact<MonetaryAmount> Dividend { get; }

    /// <summary>The turbines of the first array.</summary>
    [Quote("48 hydroliennes", Modality = Modality.Forecast)]
    public static partial Fact<Quantity> Turbines { get; }

    /// <summary>The power of the first array.</summary>
    [Quote("entre 60 et 70 MW", Modality = Modality.Forecast)]
    public static partial Fact<Quantity> Power { get; }

    /// <summary>When the first array is connected to the grid.</summary>
    [Quote("second semestre 2027", Modality = Modality.Forecast)]
    public static partial Fact<ExtendedDate> GridConnection { get; }

    /// <summary>How long the array is to work.</summary>
    [Quote("vingt à vingt-cinq ans", Modality = Modality.Forecast)]
    public static partial Fact<DurationRange> ServiceLife { get; }

    /// <summary>The part of a town's demand that the array covers.</summary>
    [Quote("près d'un tiers", Of = "electricity demand of Brest", Modality = Modality.Forecast)]
    public static partial Fact<Ratio> DemandCovered { get; }

    /// <summary>The town that the array serves.</summary>
    [Quote("métropole brestoise")]
    public static partial Fact<Town> TownServed { get; }

    /// <summary>The people who build the turbines.</summary>
    [Quote("plus de 300 personnes", Modality = Modality.Forecast)]
    public static partial Fact<Quantity> Staff { get; }

    /// <summary>By how much the defect rate of the blades fell.</summary>
    [Quote("3 points de pourcentage", Claimant = "Anaïs Kervella")]
    public static partial Fact<PercentagePoints> DefectRateDecrease { get; }

    /// <summary>How the works are going.</summary>
    [Quote("sur les rails", Gloss = "on track", Claimant = "Anaïs Kervella")]
    public static partial Fact<string> Progress { get; }
}
