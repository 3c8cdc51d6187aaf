using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>The stakes that Meta bought.</summary>
[FactSet(Subject = "Scale AI", Source = nameof(Sources.ElEconomista))]
public static partial class Deals
{
    /// <summary>Meta's stake in Scale AI.</summary>
    [Quote("plus de 14 milliards de dollars", For = nameof(StakePurchase.Price), PeriodQuote = "Mi-juin")]
    [Quote("49 %", For = nameof(StakePurchase.Stake), PeriodQuote = "Mi-juin", Of = "Scale AI")]
    [Quote("Mi-juin", For = nameof(StakePurchase.Purchased))]
    [Quote("empire américain des réseaux sociaux", For = nameof(StakePurchase.Buyer), Remark = "The article does not name Meta in this sentence.")]
    [Quote("traitement des données", For = nameof(StakePurchase.Business), Gloss = "processing data that AI models are developed with")]
    [Formula($"{nameof(StakePurchase.Price)} / {nameof(StakePurchase.Stake)}", For = nameof(StakePurchase.ImpliedValue))]
    public static partial StakePurchase ScaleAi { get; }
}
