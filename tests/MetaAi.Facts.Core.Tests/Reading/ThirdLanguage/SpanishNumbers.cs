using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Reading.ThirdLanguage;

/// <summary>Spanish number words, on the long scale: "mil millones" is 10^9 and "billón" 10^12.</summary>
internal static class SpanishNumbers
{
    private static readonly string[] BelowThirty =
    [
        "cero", "uno|un|una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis",
        "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno|veintiún|veintiuna", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
        "veintisiete", "veintiocho", "veintinueve",
    ];

    private static readonly string[] Tens = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

    private static readonly string[] Hundreds =
        ["ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"];

    public static NumberWords Words { get; } = new()
    {
        Small = Phrases.Table([.. BelowThousand()]),
        Tens = Phrases.Table([.. Tens.Select((word, index) => (word, new TensWord((index + 3) * 10, 9) { Linking = TensLinking.Always }))]),
        TensLinks = Phrases.Set("y"),
        LinkedUnits = [1, 2, 3, 4, 5, 6, 7, 8, 9],
        Scales = Phrases.Table<ScaleWord>(
            ("mil", new(3) { StandsAlone = true, JoinsLarger = true }),
            ("millón", new(6) { TakesOf = true }),
            ("millones", new(6) { TakesOf = true, IsPlural = true }),
            ("millardo", new(9) { TakesOf = true }),
            ("millardos", new(9) { TakesOf = true, IsPlural = true }),
            ("billón", new(12) { TakesOf = true, IsLongScale = true }),
            ("billones", new(12) { TakesOf = true, IsPlural = true, IsLongScale = true })),
        ScaleAbbreviations = Phrases.Table<ScaleWord>(("k|K", new(3)), ("M|mill.|MM", new(6))),
        Collectives = Phrases.Table<CollectiveWord>(
            ("decena", new(10, -1) { IsApproximate = true, TakesOf = true }),
            ("decenas", new(10, -1) { IsApproximate = true, TakesOf = true, IsPlural = true }),
            ("centenar", new(100, -2) { IsApproximate = true, TakesOf = true }),
            ("centenares", new(100, -2) { IsApproximate = true, TakesOf = true, IsPlural = true })),
        Indefinites = Phrases.Table(("varios|varias", IndefiniteWord.BeforePlural)),
        OneArticles = Phrases.Set("un|una"),
        HalfTails = Phrases.Set("y medio|y media"),
        PartHeads = Phrases.Table(("medio|media", 0.5m)),
        PointWords = Phrases.Set("coma"),
        MinusWords = Phrases.Set("menos"),
    };

    // "ciento uno", "doscientos treinta y uno": hundreds that Spanish writes in one word, listed with what follows them.
    private static IEnumerable<(string Variants, int Value)> BelowThousand()
    {
        for (var number = 0; number < 1000; number++)
        {
            if (number is >= 30 and < 100)
            {
                continue;
            }

            var (hundreds, rest) = (number / 100, number % 100);
            yield return (hundreds, rest) switch
            {
                (0, _) => (BelowHundred(rest), number),
                (1, 0) => ("cien", number),
                (_, 0) => (Hundreds[hundreds - 1], number),
                _ => (string.Join('|', BelowHundred(rest).Split('|').Select(tail => $"{Hundreds[hundreds - 1]} {tail}")), number),
            };
        }
    }

    private static string BelowHundred(int number)
    {
        if (number < 30)
        {
            return BelowThirty[number];
        }

        var tens = Tens[(number / 10) - 3];
        return number % 10 == 0 ? tens : string.Join('|', BelowThirty[number % 10].Split('|').Select(unit => $"{tens} y {unit}"));
    }
}
