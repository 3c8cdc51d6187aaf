using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Writes numbers in one language: in digits with its separators, and in words up to a million million.</summary>
internal abstract class NumberWriter
{
    /// <summary>The separators that group digits, one of which a number uses throughout.</summary>
    protected abstract IReadOnlyList<string> Groupings { get; }

    /// <summary>The decimal separator.</summary>
    protected abstract char Point { get; }

    /// <summary>A number in digits.</summary>
    /// <param name="number">The number; not negative.</param>
    /// <param name="grouping">What stands between groups of three; empty for nothing.</param>
    /// <param name="decimals">How many decimals are written.</param>
    public string Digits(decimal number, string grouping, int decimals)
    {
        var plain = number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? plain.Length : plain.IndexOf('.', StringComparison.Ordinal);
        var written = new StringBuilder();
        for (var i = 0; i < whole; i++)
        {
            written.Append(i > 0 && (whole - i) % 3 == 0 ? grouping : "").Append(plain[i]);
        }

        return decimals == 0 ? written.ToString() : written.Append(Point).Append(plain, whole + 1, decimals).ToString();
    }

    /// <summary>A way to group digits.</summary>
    public string Grouping(Draw draw) => draw.Pick(Groupings);

    /// <summary>A number in words.</summary>
    /// <param name="number">From 0 to 10^12.</param>
    /// <param name="draw">Decides between spellings.</param>
    public abstract string Words(long number, Draw draw);
}
