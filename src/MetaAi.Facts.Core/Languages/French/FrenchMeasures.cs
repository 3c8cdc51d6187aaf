using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French names of units.</summary>
internal static class FrenchMeasures
{
    private const string Lengths = "mètre|kilomètre|décimètre|centimètre|millimètre|micromètre|hectomètre|décamètre";
    private const string Others =
        "mètre|kilomètre|centimètre|millimètre|kilo|kilogramme|gramme|litre|tonne|hectare|degré|mètres|kilomètres|décimètres|centimètres|millimètres|nanomètres|micromètres|microns|pieds|pouces|milles|milles marins|milles nautiques|"
        + "année-lumière|années-lumière|année lumière|années lumière|"
        + "pied carré|pieds carrés|pied cube|pieds cubes|pouce carré|pouces carrés|hectares|ares|arpents|"
        + "litres|millilitres|centilitres|décilitres|hectolitres|gallons|barils|barils par jour|barils équivalent pétrole|litres aux 100|litres aux cent|litres aux 100 km|litres aux cent kilomètres|"
        + "grammes|kilogrammes|kilos|milligrammes|microgrammes|tonnes|tonnes équivalent co2|tonnes équivalent co₂|tonnes équivalent pétrole|tonnes-équivalent pétrole|quintaux|onces|carats|"
        + "kilotonnes|mégatonnes|gigatonnes|"
        + "watts|kilowatts|mégawatts|gigawatts|térawatts|wattheures|kilowattheures|kilowatt-heures|kilowatts-heures|kilowatts-heure|kilowatts heure|mégawattheures|mégawatts-heures|mégawatts heure|"
        + "gigawattheures|gigawatts-heures|térawattheures|térawatts-heures|chevaux|cheval-vapeur|chevaux-vapeur|volts|ampères|ohms|joules|kilojoules|calories|kilocalories|décibels|hertz|mégahertz|gigahertz|newtons|"
        + "octets|kilooctets|mégaoctets|gigaoctets|téraoctets|pétaoctets|mégabits par seconde|gigabits par seconde|pixels|mégapixels|"
        + "degrés|degré celsius|degrés celsius|degré fahrenheit|degrés fahrenheit|celsius|fahrenheit|kelvins|"
        + "kilomètre-heure|kilomètres-heure|kilomètre heure|kilomètres heure|kilomètre par heure|kilomètres par heure|kilomètre à l'heure|kilomètres à l'heure|mètre par seconde|mètres par seconde|"
        + "kilomètres par seconde|nœuds|noeuds|tours par minute|tours/minute|tours minute|battements par minute|grammes par litre|milligrammes par litre|grammes par kilomètre";

    /// <summary>After a number; a square and a cube of each length, in the singular too.</summary>
    public static PhraseTable<bool> Names { get; } = Phrases.Set(Others + "|" + Powers("carré") + "|" + Powers("cube") + "|stère|stères");

    private static string Powers(string power) => Phrases.Forms(Lengths, length => [length + " " + power, length + "s " + power + "s"]);
}
