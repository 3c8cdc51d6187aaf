namespace NodaMoney;

/// <summary>What both versions say of a few currencies: the minor unit is a power of ten, a fifth, or there is none.</summary>
internal static partial class Currencies
{
    public static decimal? Unit(string code) => code switch
    {
        "USD" or "EUR" or "XXX" => 0.01m,
        "JPY" => 1m,
        "KWD" => 0.001m,
        "MGA" => 0.2m,
        "XAU" => null,
        _ => throw Unknown(code),
    };

    /// <summary>The nearest multiple of a unit, half to even.</summary>
    public static decimal Round(decimal amount, decimal unit) => Math.Round(amount / unit) * unit;
}
