namespace Newsroom;

/// <summary>Who puts money into Hydrobaie. Names in texts are found by the members' names.</summary>
public enum Investor
{
    /// <summary>Ponant Capital.</summary>
    PonantCapital,

    /// <summary>Banque du Large.</summary>
    BanqueDuLarge,

    /// <summary>Rade Invest.</summary>
    RadeInvest,
}
