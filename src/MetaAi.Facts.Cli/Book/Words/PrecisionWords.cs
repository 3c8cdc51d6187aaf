using System.Globalization;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>How exactly words say a number: "to the billion" for the <c>-9</c> of the exports.</summary>
/// <param name="language">The language.</param>
internal sealed class PrecisionWords(BookLanguage language) : PhraseTable(language)
{
    // Numbers with more zeros have no word that everybody knows.
    private const int MostZeros = 14;

    private static readonly string[] Scales = ["", "thousand", "million", "billion", "trillion"];

    private static readonly string[] Parts = ["", "ten ", "hundred "];

    private static readonly string[] FrenchScales = ["", "millier", "million", "milliard", "millier de milliards"];

    private static readonly string[] FrenchMany = ["", "milliers", "millions", "milliards", "milliers de milliards"];

    private static readonly string[] FrenchParts = ["", "dizaine", "centaine"];

    /// <summary>The precision in words.</summary>
    /// <param name="decimals">The precision as XBRL's <c>decimals</c>; any number.</param>
    public string Of(int decimals) => decimals switch
    {
        > 0 when Counted(decimals, ("decimal", "decimals"), ("décimale", "décimales")) is var counted => In($"to {counted}", $"à {counted} près"),
        0 => In("to the unit", "à l’unité près"),
        >= -MostZeros => In($"to the {Parts[-decimals % 3]}{Scales[-decimals / 3]}".TrimEnd(), French(-decimals)),
        _ => In(string.Create(CultureInfo.InvariantCulture, $"to 1 with {-(long)decimals} zeros"), string.Create(CultureInfo.InvariantCulture, $"à 1 suivi de {-(long)decimals} zéros près")),
    };

    private static string French(int zeros) => (FrenchParts[zeros % 3], zeros / 3) switch
    {
        ("", var scale) => $"au {FrenchScales[scale]} près",
        (var part, 0) => $"à la {part} près",
        var (part, scale) => $"à la {part} de {FrenchMany[scale]} près",
    };
}
