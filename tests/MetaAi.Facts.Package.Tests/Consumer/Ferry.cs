using MetaAi.Facts;

namespace Consumer;

/// <summary>What the consumer's own text reports.</summary>
[SourceSet]
public static partial class Texts
{
    /// <summary>The accounts of the ferry company.</summary>
    [Source("ferry.txt", Publisher = "River Gazette", Language = "fr", Currency = "EUR", Issued = "2024")]
    public static partial Source Accounts { get; }
}

/// <summary>The ferry company's figures.</summary>
[FactSet(Subject = "River Ferries", Source = nameof(Texts.Accounts))]
public static partial class Ferry
{
    /// <summary>The year's takings.</summary>
    [Quote("12,4 millions d'euros", Period = "2023")]
    public static partial Fact<MonetaryAmount> Revenue2023 { get; }

    /// <summary>The price of the electric ferry.</summary>
    [Quote("entre 2 et 3 millions d'euros", Modality = Modality.Forecast)]
    public static partial Fact<MonetaryAmount> Investment { get; }

    /// <summary>The price as a share of the takings.</summary>
    [Quote("plus de 15 %", Of = "revenue of 2023")]
    public static partial Fact<Ratio> InvestmentShare { get; }

    /// <summary>When the electric ferry starts.</summary>
    [Quote("mi-septembre")]
    public static partial Fact<ExtendedDate> Start { get; }
}
