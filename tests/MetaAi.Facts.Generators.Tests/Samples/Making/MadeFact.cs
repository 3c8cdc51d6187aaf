using System.Globalization;

namespace MetaAi.Facts.Generators.Tests.Samples.Making;

/// <summary>One quote that a made project declares: words that stand in no other place of its texts.</summary>
/// <param name="Type">The type that it is read into.</param>
/// <param name="Words">The words.</param>
internal readonly record struct MadeFact(string Type, string Words)
{
    /// <summary>After so many quotes the kinds begin again; the last three are those of a record.</summary>
    public const int Kinds = 10;

    private static readonly string[] Syllables = ["ba", "lo", "mir", "ten", "vas", "dol", "ker", "pin", "sua", "gra"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>A quote by its number; the same on every machine.</summary>
    /// <param name="number">From 0.</param>
    /// <param name="isFrench">Whether its text is French, else it is English.</param>
    public static MadeFact Of(int number, bool isFrench) => (number % Kinds) switch
    {
        0 or 1 or 7 => new("MonetaryAmount", isFrench ? $"{Hundredths(number, ',')} millions d’euros" : $"{Hundredths(number, '.')} million euros"),
        2 => new("MonetaryAmount", isFrench ? $"entre {100 + number} et {200 + number} millions d’euros" : $"between {100 + number} and {200 + number} million euros"),
        3 or 4 or 8 => new("Ratio", isFrench ? $"{Hundredths(number, ',')} %" : $"{Hundredths(number, '.')}%"),
        5 or 9 => new("ExtendedDate", Day(number, isFrench)),
        _ => new("string", Name(number)),
    };

    private static string Hundredths(int number, char point) =>
        ((number + 100) / 100).ToString(CultureInfo.InvariantCulture) + point + (number % 100).ToString("00", CultureInfo.InvariantCulture);

    private static string Day(int number, bool isFrench)
    {
        var (day, month, year) = (2 + (number % 27), number / 27 % 12, 1900 + (number / 324));
        return isFrench
            ? $"{day} {FrenchMonths[month]} {year}"
            : $"{day} {CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[month]} {year}";
    }

    private static string Name(int number)
    {
        var name = string.Concat(number.ToString("00000", CultureInfo.InvariantCulture).Select(digit => Syllables[digit - '0']));
        return "Odile " + char.ToUpperInvariant(name[0]) + name[1..];
    }
}
