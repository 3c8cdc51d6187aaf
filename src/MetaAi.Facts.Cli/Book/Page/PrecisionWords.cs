using System.Globalization;
using MetaAi.Facts.Cli.Commands;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>How exactly words say a number: "to the billion" for the <c>-9</c> of the exports.</summary>
internal static class PrecisionWords
{
    // Numbers with more zeros have no word that everybody knows.
    private const int MostZeros = 14;

    private static readonly string[] Scales = ["", "thousand", "million", "billion", "trillion"];

    private static readonly string[] Parts = ["", "ten ", "hundred "];

    /// <summary>The precision in words.</summary>
    /// <param name="decimals">The precision as XBRL's <c>decimals</c>; any number.</param>
    public static string Of(int decimals) => decimals switch
    {
        > 0 => $"to {Counted.Of(decimals, "decimal")}",
        0 => "to the unit",
        >= -MostZeros => $"to the {Parts[-decimals % 3]}{Scales[-decimals / 3]}".TrimEnd(),
        _ => string.Create(CultureInfo.InvariantCulture, $"to 1 with {-(long)decimals} zeros"),
    };
}
