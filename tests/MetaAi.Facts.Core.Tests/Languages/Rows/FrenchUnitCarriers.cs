using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>French carriers of what a number measures.</summary>
internal static class FrenchUnitCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Units.OfWords"] = row =>
            [new(Join("2 millions", row.Phrase, "bateaux"), Said.Count(2_000_000, "bateaux")), new(Join("2 millions", row.Phrase, "hommes"), Said.Count(2_000_000, "hommes"))],
        ["Units.Articles"] = row =>
        [
            new(Join(row.Phrase, "300 euros"), Said.Money(300, "EUR")), new(Join(row.Phrase, "onze euros"), Said.Money(11, "EUR")),
            new(Join(row.Phrase, "million d'euros"), Said.Money(1_000_000, "EUR")), new(Join(row.Phrase, "dizaine de bateaux"), Said.Count(10, "bateaux", Hedge.Approx)),
        ],
        ["Units.SubunitLinks"] = row => [new($"5 euros {row.Phrase} 50 centimes", Said.Money(5.5m, "EUR"))],
        ["Units.Comparisons"] = row => [new Scanned("Il coûte 5 euros, 50 centimes {0}.", row.Phrase, "5 euros", Said.Money(5, "EUR"))],
        ["Units.Denominators"] = row => Parts(row, "", 0),
        ["Units.CompoundDenominators"] = row => row.Means<DenominatorWord>().Value switch
        {
            1 => Parts(row, "vingt et ", 20),
            11 => Parts(row, "soixante et ", 60),
            > 10 => [.. Parts(row, "soixante-", 60), .. Parts(row, "quatre-vingt-", 80)],
            10 => Parts(row, "soixante-", 60),
            _ => Parts(row, "vingt-", 20),
        },
        ["Units.FractionLinks"] = row => [new($"trois {row.Phrase} deux tiers", Said.Fraction(Rational.Of(11, 3)))],
        ["Units.PartLinks"] = row => [new(Join($"un dixième {row.Phrase}", "seconde"), Said.Length("PT0.1S")), new(Join($"un dixième {row.Phrase}", "heure"), Said.Length("PT6M"))],
        ["Units.MeasureParts"] = row => [new Scanned("Il mesure 5 barils et 4 {0} ici.", row.Phrase, "5 barils", Said.Under(CueKind.Unit))],
        ["Units.MeasuresWithRest"] = row => [new Scanned("Il mesure 5 {0} 400 ici.", row.Phrase, "400", Said.Under(CueKind.Unit))],
        ["Units.OutOf"] = row => [new($"neuf {row.Phrase} dix", Said.Fraction(Rational.Of(9, 10)))],
        ["Units.OutOfPrepositions"] = row => [new($"neuf {row.Phrase} dix", Said.Fraction(Rational.Of(9, 10))), new($"50 {row.Phrase} 2025", Said.Nothing), new($"trois magasins {row.Phrase} 2024", Said.Nothing)],
        ["Units.DurationPrefixes"] = row =>
            [new($"{row.Phrase} trois ans", Said.Length("P3Y")), new($"{row.Phrase} trois prochaines années", Said.Length("P3Y")), new($"{row.Phrase} trois dernières années", Said.Length("P3Y"))],
        ["Units.DoubtfulDurationHeads"] = row => [new($"{row.Phrase} trois ans", Said.Nothing)],
        ["Units.DurationAdjectives"] = row => [new($"les trois {row.Phrase} années", Said.Length("P3Y")), new($"les trois {row.Phrase} mois", Said.Length("P3M")) { Kinds = FigureKinds.Duration },
            new($"le {row.Phrase} mois", Said.Length("P1M")) { Kinds = FigureKinds.Duration }, new($"une {row.Phrase} année", Said.Length("P1Y")) { Kinds = FigureKinds.Duration }],
        ["Units.DurationFrames"] = row => [new($"{row.Phrase} trois prochaines années", Said.Length("P3Y"))],
        ["Units.DurationLinks"] = row => [new($"deux ans {row.Phrase} trois mois", Said.Length("P2Y3M")), new($"deux ans{row.Phrase} trois mois", Said.Length("P2Y3M"))],
        ["Units.DurationParts"] = row => new[] { ("heure", 60, "PT{0}M"), ("siècle", 100, "P{0}Y") }
            .Select(unit => new Carried(Join(row.Phrase, unit.Item1), Said.Length(Length(unit.Item2 * row.Means<decimal>(), unit.Item3)))),
    };

    private static string Length(decimal amount, string iso) => iso.Replace("{0}", $"{(int)amount}", StringComparison.Ordinal);

    private static IEnumerable<Carried> Parts(TableRow row, string before, int added)
    {
        var word = row.Means<DenominatorWord>();
        return new[] { ("un", 1), ("sept", 7) }.Where(count => word.Counts(count.Item2))
            .Select(count => new Carried($"{count.Item1} {before}{row.Phrase}", Said.Fraction(Rational.Of(count.Item2, added + word.Value))) { Kinds = FigureKinds.Fraction });
    }
}
