namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What a currency's sign, code or name says.</summary>
/// <param name="text">The ISO 4217 code, or the sign itself where several currencies have it.</param>
/// <param name="candidates">The codes that an ambiguous sign may mean, parted by spaces; empty for a code.</param>
/// <param name="isSubunit">Whether it is the hundredth of a unit, which needs a declared currency.</param>
internal sealed class CurrencyUnit(string text, string candidates = "", bool isSubunit = false)
{
    private readonly string[] codes = candidates.Length == 0 ? [] : candidates.Split(' ');

    /// <summary>The ISO 4217 code, or the sign itself where several currencies have it.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it is the hundredth of a unit.</summary>
    public bool IsSubunit { get; } = isSubunit;

    /// <summary>Whether it leaves open which currency it is.</summary>
    public bool IsAmbiguous => codes.Length > 0;

    /// <summary>Whether it may mean a currency.</summary>
    /// <param name="code">An ISO 4217 code.</param>
    public bool CanMean(string code) => IsAmbiguous ? Array.IndexOf(codes, code) >= 0 : Text == code;

    /// <summary>Whether some currency can be meant by both.</summary>
    /// <param name="other">Another sign or name.</param>
    public bool Overlaps(CurrencyUnit other)
    {
        if (codes.Length == 0)
        {
            return other.CanMean(Text);
        }

        foreach (var code in codes)
        {
            if (other.CanMean(code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The hundredth of a unit that is itself known: "cents d'euro".</summary>
    /// <param name="code">The ISO 4217 code of the unit.</param>
    public static CurrencyUnit HundredthOf(string code) => new(code, isSubunit: true);
}
