namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What a currency's sign, code or name says.</summary>
internal sealed class CurrencyUnit
{
    private static readonly object Gate = new();
    private static volatile CurrencyUnit[] made = new CurrencyUnit[512];
    private static int count;

    private readonly string[] codes;

    /// <summary>A currency.</summary>
    /// <param name="text">The ISO 4217 code, or the sign itself where several currencies have it.</param>
    /// <param name="candidates">The codes that an ambiguous sign may mean, parted by spaces; empty for a code.</param>
    /// <param name="subunitPower">Of a part of a unit the power of ten of its parts, 2 or 3; 0 of a whole unit.</param>
    public CurrencyUnit(string text, string candidates = "", int subunitPower = 0)
    {
        Text = text;
        codes = candidates.Length == 0 ? [] : candidates.Split(' ');
        SubunitPower = subunitPower;
        lock (Gate)
        {
            if (count == made.Length)
            {
                var more = new CurrencyUnit[2 * count];
                made.CopyTo(more, 0);
                made = more;
            }

            made[count++] = this;
            Number = count;
        }
    }

    /// <summary>A number of its own, above 0, by which grammars hand it on without a reference.</summary>
    public int Number { get; }

    /// <summary>The ISO 4217 code, or the sign itself where several currencies have it.</summary>
    public string Text { get; }

    /// <summary>Of a part of a unit the power of ten of its parts: 2 of a cent, 3 of a millime; 0 of a whole unit.</summary>
    public int SubunitPower { get; }

    /// <summary>Whether it is a part of a unit, which needs a declared currency that has it, or one that the words name.</summary>
    public bool IsSubunit => SubunitPower > 0;

    /// <summary>Whether it leaves open which currency it is.</summary>
    public bool IsAmbiguous => codes.Length > 0;

    /// <summary>The first code of those that it may mean.</summary>
    public string First => IsAmbiguous ? codes[0] : Text;

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

    /// <summary>The currency of a number; null for 0.</summary>
    public static CurrencyUnit? Of(int number) => number == 0 ? null : made[number - 1];

    /// <summary>The hundredth of a unit that is itself known: "cents d'euro".</summary>
    /// <param name="code">The ISO 4217 code of the unit.</param>
    public static CurrencyUnit HundredthOf(string code) => new(code, subunitPower: 2);
}
