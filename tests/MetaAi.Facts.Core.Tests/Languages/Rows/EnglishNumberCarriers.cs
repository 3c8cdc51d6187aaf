using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>English carriers of number words, hedges and ranges.</summary>
internal static class EnglishNumberCarriers
{
    private static readonly (string, decimal)[] Amounts = [("300 euros", 300), ("€300", 300)];

    private static readonly (string, Rational)[] Shares = [("two thirds", Rational.Of(2, 3))];

    private static readonly (string, DateOnly, DateOnly)[] Dates =
    [
        ("2026", new(2026, 1, 1), new(2026, 12, 31)), ("August 2026", new(2026, 8, 1), new(2026, 8, 31)), ("June 3, 2026", new(2026, 6, 3), new(2026, 6, 3)),
        ("second quarter of 2026", new(2026, 4, 1), new(2026, 6, 30)), ("Q2 2026", new(2026, 4, 1), new(2026, 6, 30)),
    ];

    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["HedgesBefore"] = row => HedgeCarriers.Before(row, Amounts, Shares, Dates),
        ["Equalities"] = row => [new($"{row.Phrase} 5 euros", Said.Money(5, "EUR"))],
        ["BoundLinks"] = row => [new($"more than €5 {row.Phrase} less than €6", Said.Range("money", "5", "6", "EUR"))],
        ["Inclusions"] = row => [row.Means<bool>() ? new($"less than €5 {row.Phrase}", Said.Money(5, "EUR", Hedge.AtMost)) : new($"at most €5 {row.Phrase}", Said.Money(5, "EUR", Hedge.LessThan))],
        ["HedgesAfter"] = row => HedgeCarriers.After(row, Amounts, Dates),
        ["Ranges[0].Openers"] = row => [Euros($"{row.Phrase} 2 and 3 euros")],
        ["Ranges[0].Connectors"] = row => [Euros($"between 2 {row.Phrase} 3 euros")],
        ["Ranges[1].Openers"] = row => [Euros($"{row.Phrase} 2 to 3 euros")],
        ["Ranges[1].Connectors"] = row => [Euros($"from 2 {row.Phrase} 3 euros")],
        ["Ranges[2].Connectors"] = row => [Euros($"2 {row.Phrase} 3 euros"), Euros($"2{row.Phrase}3 euros")],
        ["Numbers.Hundreds"] = row => [new($"two {row.Phrase}", Said.Number(200))],
        ["Numbers.DigitHundreds"] = row => [new($"3 {row.Phrase}", Said.Number(300))],
        ["Numbers.PartLinks"] = row => [new($"two hundred {row.Phrase} one", Said.Number(201))],
        ["Numbers.Scales"] = row => row.Means<ScaleWord>().IsIndefinite
            ? [new($"{row.Phrase} of boats", Said.Count(2 * Magnitude.Of(row.Means<ScaleWord>()), "boats", Hedge.Several))]
            : [new($"2 {row.Phrase} euros", Scaled(row))],
        ["Numbers.ScaleAbbreviations"] = row => [new($"€2{row.Phrase}", Scaled(row)), new($"€2 {row.Phrase}", Scaled(row)), new($"2{row.Phrase} euros", Scaled(row)), new($"2 {row.Phrase} euros", Scaled(row))],
        ["Numbers.Collectives"] = Collectives,
        ["Numbers.Indefinites"] = row => [new($"{row.Phrase} boats", Said.Count(2, "boats", Hedge.Several))],
        ["Numbers.OneArticles"] = row => [new($"{row.Phrase} million euros", Said.Money(1_000_000, "EUR")), new($"{row.Phrase} hour", Said.Length("PT1H"))],
        ["Numbers.HalfTails"] = row => [new($"two {row.Phrase} million euros", Said.Money(2_500_000, "EUR"))],
        ["Numbers.PartTails"] = row => [new($"two {row.Phrase} million euros", Said.Money(2_000_000 + (1_000_000 * row.Means<decimal>()), "EUR"))],
        ["Numbers.PartHeads"] = row => [new(Join(row.Phrase, "million euros"), Said.Money(1_000_000 * row.Means<decimal>(), "EUR"))],
        ["Numbers.PointWords"] = row => [new($"two {row.Phrase} five", Said.Number(2.5m))],
        ["Numbers.MinusWords"] = row => [new($"{row.Phrase} 5 euros", Said.Money(-5, "EUR"))],
    };

    private static string Scaled(TableRow row) => Said.Money(2 * Magnitude.Of(row.Means<ScaleWord>()), "EUR");

    private static Carried Euros(string text) => new(text, Said.Range("money", "2", "3", "EUR"));

    private static IEnumerable<Carried> Collectives(TableRow row)
    {
        var word = row.Means<CollectiveWord>();
        return word.IsIndefinite
            ? [new($"{row.Phrase} of boats", Said.Count(2 * word.Value, "boats", Hedge.Several))]
            : [new($"a {row.Phrase} boats", Said.Count(word.Value, "boats")), new($"two {row.Phrase} boats", Said.Count(2 * word.Value, "boats"))];
    }
}
