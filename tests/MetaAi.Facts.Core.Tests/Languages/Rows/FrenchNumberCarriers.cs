using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>French carriers of number words, hedges and ranges.</summary>
internal static class FrenchNumberCarriers
{
    private static readonly (string, decimal)[] Amounts = [("300 euros", 300), ("un million d'euros", 1_000_000)];

    private static readonly (string, Rational)[] Shares = [("tiers", Rational.Of(1, 3)), ("deux tiers", Rational.Of(2, 3))];

    private static readonly (string, DateOnly, DateOnly)[] Dates =
    [
        ("2026", new(2026, 1, 1), new(2026, 12, 31)), ("août 2026", new(2026, 8, 1), new(2026, 8, 31)), ("mars 2026", new(2026, 3, 1), new(2026, 3, 31)),
        ("3 juin 2026", new(2026, 6, 3), new(2026, 6, 3)), ("deuxième trimestre 2026", new(2026, 4, 1), new(2026, 6, 30)),
        ("années 1990", new(1990, 1, 1), new(1999, 12, 31)),
    ];

    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["HedgesBefore"] = row => HedgeCarriers.Before(row, Amounts, Shares, Dates),
        ["Equalities"] = row => [new($"{row.Phrase} 5 euros", Said.Money(5, "EUR"))],
        ["BoundLinks"] = row => [new($"plus de 5 € {row.Phrase} moins de 6 €", Said.Range("money", "5", "6", "EUR"))],
        ["Inclusions"] = row => [row.Means<bool>() ? new($"moins de 5 € {row.Phrase}", Said.Money(5, "EUR", Hedge.AtMost)) : new($"au plus 5 € {row.Phrase}", Said.Money(5, "EUR", Hedge.LessThan))],
        ["HedgesAfter"] = row => HedgeCarriers.After(row, Amounts, Dates),
        ["Ranges[0].Openers"] = row => [Euros(Join(row.Phrase, "2 et 3 euros"))],
        ["Ranges[0].Connectors"] = row => [Euros(Join("entre 2", row.Phrase, "3 euros"))],
        ["Ranges[1].Openers"] = row => [Euros(Join(row.Phrase, "2 à 3 euros")), Millions(Join(row.Phrase, "un à deux millions d'euros"))],
        ["Ranges[1].Connectors"] = row => [Euros(Join("de 2", row.Phrase, "3 euros"))],
        ["Ranges[2].Connectors"] = row => [Euros($"2 {row.Phrase} 3 euros")],
        ["ToleranceOpeners"] = row => [new($"10 % {row.Phrase} 2 points près", Said.Range("percent", "8", "12", null, Hedge.Tolerance)), Near($"300 euros {row.Phrase} 10 % près")],
        ["ToleranceClosers"] = row => [Near($"300 euros à 10 % {row.Phrase}")],
        ["Numbers.TensLinks"] = row => [new($"vingt {row.Phrase} un", Said.Number(21)) { Kinds = FigureKinds.Number }],
        ["Numbers.Hundreds"] = row => [new($"deux {row.Phrase}", Said.Number(200)), new($"deux {row.Phrase} trois", Said.Number(203))],
        ["Numbers.ScaleLinks"] = row => [new($"un milliard {row.Phrase} 200 millions", Said.Number(1_200_000_000))],
        ["Numbers.Scales"] = Scales,
        ["Numbers.ScaleAbbreviations"] = row => new[] { $"2 {row.Phrase}€", $"2 {row.Phrase} €", $"2{row.Phrase}€" }
            .Select(text => new Carried(text, Said.Money(2 * Magnitude.Of(row.Means<ScaleWord>()), "EUR"))),
        ["Numbers.Collectives"] = Collectives,
        ["Numbers.CollectiveAdjectives"] = row =>
            [new($"une {row.Phrase} centaine de bateaux", Said.Count(100, "bateaux", Hedge.Approx)), new($"un {row.Phrase} millier de bateaux", Said.Count(1000, "bateaux", Hedge.Approx))],
        ["Numbers.Indefinites"] = row => row.Means<IndefiniteWord>() == IndefiniteWord.BeforePlural
            ? [new(Join(row.Phrase, "bateaux"), Said.Count(2, "bateaux", Hedge.Several)), new(Join(row.Phrase, "hommes"), Said.Count(2, "hommes", Hedge.Several))]
            : [new(Join(row.Phrase, "milliers de bateaux"), Said.Count(2000, "bateaux", Hedge.Several))],
        ["Numbers.OneArticles"] = row => [new($"{row.Phrase} million d'euros", Said.Money(1_000_000, "EUR")), new($"{row.Phrase} heure", Said.Length("PT1H"))],
        ["Numbers.HalfTails"] = row => [new($"deux millions {row.Phrase} d'euros", Said.Money(2_500_000, "EUR"))],
        ["Numbers.PartTails"] = row => [new($"deux {row.Phrase}", Said.Number(2 + row.Means<decimal>())), new($"deux heures {row.Phrase}", Said.Length($"PT2H{(int)(60 * row.Means<decimal>())}M"))],
        ["Numbers.PartHeads"] = row => [new(Join(row.Phrase, "million d'euros"), Said.Money(1_000_000 * row.Means<decimal>(), "EUR"))],
        ["Numbers.PointWords"] = row => [new($"deux {row.Phrase} cinq", Said.Number(2.5m))],
        ["Numbers.MinusWords"] = row => [new($"{row.Phrase} 5 euros", Said.Money(-5, "EUR"))],
    };

    private static Carried Euros(string text) => new(text, Said.Range("money", "2", "3", "EUR"));

    private static Carried Millions(string text) => new(text, Said.Range("money", "1000000", "2000000", "EUR"));

    private static Carried Near(string text) => new(text, Said.Range("money", "270", "330", "EUR", Hedge.Tolerance));

    private static IEnumerable<Carried> Scales(TableRow row)
    {
        var scale = row.Means<ScaleWord>();
        var magnitude = Magnitude.Of(scale);
        yield return new($"5 {row.Phrase} d'euros", Said.Money(5 * magnitude, "EUR"));
        yield return new($"un {row.Phrase} d'euros", Said.Money(magnitude, "EUR", Hedge.Exact));
        yield return new($"{row.Phrase} euros", Said.Money(magnitude, "EUR"));
        yield return new($"deux {row.Phrase}", Said.Number(2 * magnitude));
        yield return new($"{row.Phrase} neuf cents", Said.Number(magnitude + 900)) { Kinds = FigureKinds.Number };
    }

    private static IEnumerable<Carried> Collectives(TableRow row)
    {
        var word = row.Means<CollectiveWord>();
        return word.IsPlural
            ? [new($"deux {row.Phrase} de bateaux", Said.Count(2 * word.Value, "bateaux", Hedge.Approx)), new($"des {row.Phrase} de bateaux", Said.Count(2 * word.Value, "bateaux", Hedge.Several))]
            : [new($"une {row.Phrase} de bateaux", Said.Count(word.Value, "bateaux", Hedge.Approx)), new($"un {row.Phrase} de bateaux", Said.Count(word.Value, "bateaux", Hedge.Approx))];
    }
}
