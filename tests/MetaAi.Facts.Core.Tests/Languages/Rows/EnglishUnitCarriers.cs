using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>English carriers of what a number measures.</summary>
internal static class EnglishUnitCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Units.OfWords"] = row => [new($"dozens {row.Phrase} boats", Said.Count(24, "boats", Hedge.Several))],
        ["Units.Articles"] = row => [new($"{row.Phrase} 300 euros", Said.Money(300, "EUR"))],
        ["Units.SubunitLinks"] = row => [new($"5 euros {row.Phrase} 50 cents", Said.Money(5.5m, "EUR"))],
        ["Units.Comparisons"] = row => [new Scanned("It costs 5 euros, 50 cents {0}.", row.Phrase, "5 euros", Said.Money(5, "EUR"))],
        ["Units.Denominators"] = row => Parts(row, "", 0),
        ["Units.CompoundDenominators"] = row => Parts(row, "twenty-", 20),
        ["Units.FractionLinks"] = row => [new($"three {row.Phrase} two thirds", Said.Fraction(Rational.Of(11, 3)))],
        ["Units.FractionBars"] = row => [new($"one {row.Phrase} three", Said.Fraction(Rational.Of(1, 3)))],
        ["Units.PartLinks"] = row => [new($"half {row.Phrase} hour", Said.Length("PT30M")), new($"a tenth {row.Phrase} second", Said.Length("PT0.1S"))],
        ["Units.MetreNouns"] = row => [new($"400m {row.Phrase}", Said.Nothing)],
        ["Units.MeasureParts"] = row => [new Scanned("It is 5 barrels and 4 {0} here.", row.Phrase, "5 barrels", Said.Under(CueKind.Unit))],
        ["Units.SymbolsApart"] = row => [new($"6{row.Phrase}", Said.Nothing)],
        ["Units.MeasuresWithRest"] = row => [new Scanned("It is 5 {0} 4 here.", row.Phrase, "4", Said.Under(CueKind.Unit))],
        ["Units.OutOf"] = row => [new($"nine {row.Phrase} ten", Said.Fraction(Rational.Of(9, 10)))],
        ["Units.OutOfPrepositions"] = row => [new($"nine {row.Phrase} ten", Said.Fraction(Rational.Of(9, 10))), new($"50 {row.Phrase} 2025", Said.Nothing), new($"three stores {row.Phrase} 2024", Said.Nothing)],
        ["Units.DurationPrefixes"] = row => [new($"{row.Phrase} three years", Said.Length("P3Y")) { Kinds = FigureKinds.Duration }],
        ["Units.DoubtfulDurationHeads"] = row => [new($"{row.Phrase} three years", Said.Nothing)],
        ["Units.DurationAdjectives"] = row => [new($"the {row.Phrase} three years", Said.Length("P3Y")), new($"three {row.Phrase} years", Said.Length("P3Y"))],
        ["Units.DurationLinks"] = row => [new($"two years {row.Phrase} three months", Said.Length("P2Y3M")), new($"two years{row.Phrase} three months", Said.Length("P2Y3M"))],
        ["Units.DurationParts"] = row => new[] { ("hour", 60, "PT{0}M"), ("century", 100, "P{0}Y") }
            .Select(unit => new Carried(Join(row.Phrase, unit.Item1), Said.Length(Length(unit.Item2 * row.Means<decimal>(), unit.Item3)))),
    };

    private static string Length(decimal amount, string iso) => iso.Replace("{0}", $"{(int)amount}", StringComparison.Ordinal);

    private static IEnumerable<Carried> Parts(TableRow row, string before, int added)
    {
        var word = row.Means<DenominatorWord>();
        return new[] { ("one", 1), ("three", 3) }.Where(count => word.Counts(count.Item2))
            .Select(count => new Carried($"{count.Item1} {before}{row.Phrase}", Said.Fraction(Rational.Of(count.Item2, added + word.Value))) { Kinds = FigureKinds.Fraction });
    }
}
