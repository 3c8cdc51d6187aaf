using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>French carriers of dates.</summary>
internal static class FrenchDateCarriers
{
    private static readonly (string Words, string Says)[] Dates =
    [
        ("2024", Said.Year(2024)), ("août 2024", Said.Months(2024, 8, 1)), ("mars 2024", Said.Months(2024, 3, 1)), ("3 juin 2024", Said.Day(new(2024, 6, 3))),
        ("premier trimestre 2024", Said.Months(2024, 1, 3)), ("première moitié de 2024", Said.Months(2024, 1, 6)), ("été 2024", Said.Season(2, 2024)),
        ("années 1990", Said.Months(1990, 1, 120)), ("année 2024", Said.Year(2024)), ("semaine du 6 octobre 2025", Said.Period(new(2025, 10, 6), new(2025, 10, 12))),
    ];

    private static readonly (string First, string Last, string Says)[] Intervals =
    [
        ("2023", "2024", Said.Months(2023, 1, 24)), ("mars 2024", "mai 2024", Said.Months(2024, 3, 3)), ("3 juin 2024", "5 juin 2024", Said.Period(new(2024, 6, 3), new(2024, 6, 5))),
        ("août 2024", "octobre 2024", Said.Months(2024, 8, 3)), ("années 1990", "années 2000", Said.Months(1990, 1, 240)),
        ("mars 2024", "été 2024", Said.Months(2024, 3, 6, Hedge.Approx)), ("été 2024", "automne 2024", Said.Months(2024, 6, 6, Hedge.Approx)),
        ("semaine 10 de 2025", "semaine 11 de 2025", Said.Period(new(2025, 3, 3), new(2025, 3, 16))), ("mars 2024", "semaine 24 de 2024", Said.Period(new(2024, 3, 1), new(2024, 6, 16))),
        ("3 juin 2024", "année 2025", Said.Period(new(2024, 6, 3), new(2025, 12, 31))), ("mars 2024", "premier trimestre 2025", Said.Months(2024, 3, 13)),
    ];

    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Dates.Weekdays"] = Weekday,
        ["Dates.WeekdayAbbreviations"] = Weekday,
        ["Dates.Ordinals"] = Ordinal,
        ["Dates.OrdinalEndings"] = row =>
        [
            new($"1{row.Phrase} trimestre 2024", Said.Months(2024, 1, 3)), new($"2{row.Phrase} trimestre 2024", Said.Months(2024, 4, 3)),
            new($"3{row.Phrase} trimestre 2024", Said.Months(2024, 7, 3)),
        ],
        ["Dates.PeriodNouns"] = row => new[] { "premier", "première" }.Select(first =>
            new Carried($"{first} {row.Phrase} 2024", Said.Months(2024, 1, row.Means<PeriodUnit>() == PeriodUnit.Quarter ? 3 : 6))),
        ["Dates.WeekOfHeads"] = row => [new($"{row.Phrase} 6 octobre 2025", Said.Period(new(2025, 10, 6), new(2025, 10, 12)))],
        ["Dates.DayNouns"] = row => [new($"dernier {row.Phrase} de février 2024", Said.Day(new(2024, 2, 29)))],
        ["Dates.HalfMonthNouns"] = row => [new($"première {row.Phrase} d'avril 2024", Said.Period(new(2024, 4, 1), new(2024, 4, 15)))],
        ["Dates.DecadeHeads"] = row => [new($"{row.Phrase} 1990", Said.Months(1990, 1, 120))],
        ["Dates.DecadeNames"] = row => [new($"années {row.Phrase}", Said.Months(row.Means<int>(), 1, 120))],
        ["Dates.Parts"] = row =>
        [
            .. new[] { "2024", "de 2024", "en 2024", "l'année 2024", "de l'année 2024" }.Select(date => new Carried(Join(row.Phrase, date), Said.Year(2024, Hedge.Exact, row.Means<PartPhrase>().Part))),
            .. new[] { "juin 2024", "de juin 2024" }.Select(date => new Carried(Join(row.Phrase, date), Said.Months(2024, 6, 1, Hedge.Exact, row.Means<PartPhrase>().Part))),
        ],
        ["Dates.Prefixes"] = row => Dates.Select(date => new Carried(Join(row.Phrase, date.Words), date.Says) { Kinds = FigureKinds.Date }),
        ["Dates.Links"] = row => new[] { "2024", "année 2024", "exercice 2024" }
            .SelectMany(year => new[] { Join("premier trimestre", row.Phrase, year), Join("premier trimestre" + row.Phrase, year) })
            .Select(text => new Carried(text, Said.Months(2024, 1, 3)) { FiscalYearStart = 1 }),
        ["Dates.YearHeads"] = row => [new($"{row.Phrase} 2024", Said.Year(2024))],
        ["Dates.MonthHeads"] = row => [new(Join(row.Phrase, "mars 2024"), Said.Months(2024, 3, 1)), new(Join(row.Phrase, "août 2024"), Said.Months(2024, 8, 1))],
        ["Dates.FiscalYearEnds"] = row =>
            [new($"{row.Phrase} 30 septembre 2025", Said.Months(2024, 10, 12)), new($"{row.Phrase} septembre 2025", Said.Months(2024, 10, 12))],
        ["Dates.EndedTails"] = row =>
            [new($"neuf mois {row.Phrase} 31 mars 2025", Said.Months(2024, 7, 9)), new($"neuf mois {row.Phrase} mars 2025", Said.Months(2024, 7, 9)), new($"trimestre {row.Phrase} 31 mars 2025", Said.Months(2025, 1, 3))],
        ["Dates.EndedLinks"] = row => [new($"les six mois {row.Phrase} {(row.Phrase == "au" ? "30 " : "")}juin 2025", Said.Months(2025, 1, 6))],
        ["Dates.EndedHeads"] = row => [new($"{row.Phrase} six mois au 30 juin 2025", Said.Months(2025, 1, 6))],
        ["Dates.EndedLengths"] = row => [new($"{row.Phrase} juin 2025", Said.Months(2024, 7, 12)), new($"{row.Phrase} au 30 juin 2025", Said.Months(2024, 7, 12))],
        ["Dates.FiscalAdjectives"] = row =>
        [
            new($"premier trimestre {row.Phrase} 2025", Said.Months(2024, 7, 3)) { FiscalYearStart = 7 }, new($"première moitié {row.Phrase} 2025", Said.Months(2024, 7, 6)) { FiscalYearStart = 7 },
        ],
        ["Dates.FirstPeriodsTails"] = row => [new($"trois {row.Phrase} de 2024", Said.Months(2024, 1, 3 * row.Means<int>()))],
        ["Dates.LastPeriodsTails"] = row => [new($"trois {row.Phrase} de 2024", Said.Months(2024, 13 - (3 * row.Means<int>()), 3 * row.Means<int>()))],
        ["Dates.OwnPeriods"] = row => new[] { "fin", "fin de", "fin de l'", "fin du", "fin de la" }
            .Select(head => new Carried(Join(head, row.Phrase), RelativeCarrier.Period(row.Means<PeriodUnit>(), 0, DatePart.Late))),
        ["Dates.CountedHeads"] = row => [new(Join(row.Phrase, "deux ans"), Counted(row))],
        ["Dates.RelativeTails"] = row =>
        [
            new($"lundi {row.Phrase}", Said.Day(row.Means<int>() < 0 ? new(2025, 6, 16) : new(2025, 6, 23))),
            new($"mars {row.Phrase}", Said.Months(row.Means<int>() < 0 ? 2025 : 2026, 3, 1)),
        ],
        ["Dates.ThisHeads"] = row => [new($"{row.Phrase} vendredi", Said.Day(new(2025, 6, 20))), new($"{row.Phrase} été", Said.Season(2, 2025))],
        ["Dates.Now"] = row => [new(Join("du 1er juin 2025 à", row.Phrase), Said.Period(new(2025, 6, 1), Carried.Issued)), new(Join("du 1er juin 2025 jusqu'à", row.Phrase), Said.Period(new(2025, 6, 1), Carried.Issued))],
        ["Dates.RangeOpeners"] = row => Intervals.Select(dates => new Carried(Join(Join(row.Phrase, dates.First), row.Means<string>(), dates.Last), dates.Says) { Kinds = FigureKinds.Date }),
        ["Dates.RangeConnectors"] = Connector,
        ["Dates.Alternatives"] = Connector,
    };

    private static IEnumerable<Carried> Connector(TableRow row) => Intervals
        .Select(dates => new Carried(row.Phrase is "-" or "/" ? dates.First + row.Phrase + dates.Last : Join(dates.First, row.Phrase, dates.Last), dates.Says) { Kinds = FigureKinds.Date });

    private static IEnumerable<Carried> Weekday(TableRow row) =>
        [new($"{row.Phrase} {5 + row.Means<int>()} octobre 2025", Said.Day(new(2025, 10, 5 + row.Means<int>())))];

    private static IEnumerable<Carried> Ordinal(TableRow row)
    {
        var number = row.Means<int>();
        var day = number < 0 ? 31 : number;
        yield return new($"{row.Phrase} jour de janvier 2024", Said.Day(new(2024, 1, day)));
        yield return new($"{row.Phrase} janvier 2024", Said.Day(new(2024, 1, day)));
        if (number is 1 or 2 or -1)
        {
            yield return new($"{row.Phrase} moitié de 2024", Said.Months(2024, number == 1 ? 1 : 7, 6));
        }
    }

    private static string Counted(TableRow row)
    {
        var words = row.Means<CountedWords>();
        return Said.Year(2025 + (2 * words.Direction), words.Hedge ?? Hedge.Exact);
    }
}
