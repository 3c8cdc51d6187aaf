using MetaAi.Facts;

namespace Newsroom;

/// <summary>What Northquay Energy says of its first tidal contract.</summary>
[FactSet(Subject = "Northquay Energy", Source = nameof(Releases.ContractRelease))]
public static partial class Northquay
{
    /// <summary>The contract for the output of Sker Sound.</summary>
    [Quote("£145", For = nameof(SupplyContract.Price), Per = "megawatt hour")]
    [Quote("fifteen years", For = nameof(SupplyContract.Term))]
    [Quote("from the fourth quarter of 2027", For = nameof(SupplyContract.Begins))]
    [Quote("was not disclosed", For = nameof(SupplyContract.LatePenalty), Undisclosed = true)]
    public static partial SupplyContract SkerSound { get; }

    /// <summary>The power bought.</summary>
    [Quote("about 180 GWh", Per = "year", Modality = Modality.Forecast)]
    public static partial Fact<Quantity> Output { get; }

    /// <summary>The homes that use as much.</summary>
    [Quote("more than 40,000 homes", Modality = Modality.Estimate)]
    public static partial Fact<Quantity> HomesSupplied { get; }

    /// <summary>The towns of those homes.</summary>
    [Quote("Aldermouth and Kirkness")]
    public static partial Fact<NameList<Town>> TownsSupplied { get; }

    /// <summary>The part of tidal power in what the company supplies.</summary>
    [Quote("nearly 9%", Of = "power supplied by Northquay Energy", Modality = Modality.Forecast)]
    public static partial Fact<Ratio> TidalShare { get; }

    /// <summary>The money for new cables.</summary>
    [Quote("$30 million to $35 million", Claimant = "Tom Averill")]
    public static partial Fact<MonetaryAmount> CableInvestment { get; }

    /// <summary>When analysts expect first power.</summary>
    [Quote("no earlier than March 2028", Claimant = "Linden Research", Modality = Modality.Forecast)]
    public static partial Fact<ExtendedDate> FirstPower { get; }
}
