using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>English carriers of dates.</summary>
internal static class EnglishDateCarriers
{
    private static readonly (string Words, string Says)[] Dates =
    [
        ("2024", Said.Year(2024)), ("August 2024", Said.Months(2024, 8, 1)), ("June 3, 2024", Said.Day(new(2024, 6, 3))),
        ("first quarter of 2024", Said.Months(2024, 1, 3)), ("summer of 2024", Said.Season(2, 2024)), ("1990s", Said.Months(1990, 1, 120)),
    ];

    private static readonly (string First, string Last, string Says)[] Intervals =
    [
        ("2023", "2024", Said.Months(2023, 1, 24)), ("March 2024", "May 2024", Said.Months(2024, 3, 3)), ("June 3, 2024", "June 5, 2024", Said.Period(new(2024, 6, 3), new(2024, 6, 5))),
        ("first quarter of 2024", "third quarter of 2024", Said.Months(2024, 1, 9)), ("June 3, 2024", "first quarter of 2025", Said.Period(new(2024, 6, 3), new(2025, 3, 31))),
        ("1990s", "2000s", Said.Months(1990, 1, 240)),
    ];

    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Dates.Weekdays"] = Weekday,
        ["Dates.WeekdayAbbreviations"] = Weekday,
        ["Dates.Ordinals"] = row => [new($"{row.Phrase} day of January 2024", Said.Day(new(2024, 1, row.Means<int>() < 0 ? 31 : row.Means<int>())))],
        ["Dates.OrdinalEndings"] = row => new[] { 1, 2, 3, 4 }.Select(number => new Carried($"{number}{row.Phrase} quarter of 2024", Said.Months(2024, (3 * number) - 2, 3))),
        ["Dates.PeriodNouns"] = row => [new($"first {row.Phrase} of 2024", Said.Months(2024, 1, row.Means<PeriodUnit>() == PeriodUnit.Quarter ? 3 : 6))],
        ["Dates.WeekOfHeads"] = row => [new($"{row.Phrase} October 6, 2025", Said.Period(new(2025, 10, 6), new(2025, 10, 12))), new($"{row.Phrase} 6 October 2025", Said.Period(new(2025, 10, 6), new(2025, 10, 12)))],
        ["Dates.DayNouns"] = row => [new($"last {row.Phrase} of February 2024", Said.Day(new(2024, 2, 29)))],
        ["Dates.DecadeHeads"] = row => [new($"{row.Phrase} 1990s", Said.Months(1990, 1, 120)), new($"{row.Phrase}90s", Said.Months(1990, 1, 120))],
        ["Dates.DecadeNames"] = row => [new($"the {row.Phrase}", Said.Months(row.Means<int>(), 1, 120)), new($"the nineteen {row.Phrase}", Said.Months(row.Means<int>(), 1, 120))],
        ["Dates.Parts"] = row =>
        [
            .. new[] { "2024", "of 2024" }.Select(date => new Carried(Join(row.Phrase, date), Said.Year(2024, Hedge.Exact, row.Means<PartPhrase>().Part))),
            .. new[] { "June 2024", "of June 2024" }.Select(date => new Carried(Join(row.Phrase, date), Said.Months(2024, 6, 1, Hedge.Exact, row.Means<PartPhrase>().Part))),
        ],
        ["Dates.Prefixes"] = row => Dates.Select(date => new Carried($"{row.Phrase} {date.Words}", date.Says) { Kinds = FigureKinds.Date }),
        ["Dates.DayHeads"] = row => [new($"May {row.Phrase} 4th, 2024", Said.Day(new(2024, 5, 4)))],
        ["Dates.Links"] = row => new[] { $"first quarter {row.Phrase} 2024", $"first quarter{row.Phrase} 2024", $"first quarter {row.Phrase} fiscal year 2024" }
            .Select(text => new Carried(text, Said.Months(2024, 1, 3)) { FiscalYearStart = 1 }),
        ["Dates.YearHeads"] = row => [new($"{row.Phrase} 2024", Said.Year(2024))],
        ["Dates.MonthHeads"] = row => [new($"{row.Phrase} March 2024", Said.Months(2024, 3, 1))],
        ["Dates.FiscalYearEnds"] = row =>
            [new($"{row.Phrase} September 30, 2025", Said.Months(2024, 10, 12)), new($"{row.Phrase} September 2025", Said.Months(2024, 10, 12))],
        ["Dates.EndedTails"] = row =>
        [
            new($"nine months {row.Phrase} March 31, 2025", Said.Months(2024, 7, 9)), new($"three-month {row.Phrase} March 31, 2025", Said.Months(2025, 1, 3)),
            new($"39 weeks {row.Phrase} March 29, 2025", Said.Period(new(2024, 6, 30), new(2025, 3, 29))),
        ],
        ["Dates.EndedLinks"] = row => [new($"the six months {row.Phrase} June 30, 2025", Said.Months(2025, 1, 6))],
        ["Dates.EndedHeads"] = row => [new($"{row.Phrase} six months to June 30, 2025", Said.Months(2025, 1, 6))],
        ["Dates.EndedLengths"] = row => [new($"{row.Phrase} June 2025", Said.Months(2024, 7, 12)), new($"{row.Phrase} ended June 30, 2025", Said.Months(2024, 7, 12)), new($"{row.Phrase} to June 30, 2025", Said.Months(2024, 7, 12))],
        ["Dates.FiscalYearTails"] = row => [new($"2025 {row.Phrase}", Said.Months(2024, 7, 12)) { FiscalYearStart = 7 }, new($"2024-25 {row.Phrase}", Said.Months(2024, 7, 12)) { FiscalYearStart = 7 }],
        ["Dates.FiscalAdjectives"] = row =>
            [new($"{row.Phrase} first quarter of 2025", Said.Months(2024, 7, 3)) { FiscalYearStart = 7 }, new($"first {row.Phrase} quarter of 2025", Said.Months(2024, 7, 3)) { FiscalYearStart = 7 }],
        ["Dates.FirstPeriodsTails"] = row => [new($"first three {row.Phrase} of 2024", Said.Months(2024, 1, 3 * row.Means<int>()))],
        ["Dates.FirstPeriodsHeads"] = row => [new($"{row.Phrase} nine months of 2024", Said.Months(2024, 1, 9))],
        ["Dates.LastPeriodsTails"] = row => [new($"last three {row.Phrase} of 2024", Said.Months(2024, 13 - (3 * row.Means<int>()), 3 * row.Means<int>()))],
        ["Dates.LastPeriodsHeads"] = row => [new($"{row.Phrase} three months of 2024", Said.Months(2024, 10, 3))],
        ["Dates.OwnPeriods"] = row => new[] { "end", "end of", "end of the" }
            .Select(head => new Carried($"{head} {row.Phrase}", RelativeCarrier.Period(row.Means<PeriodUnit>(), 0, DatePart.Late))),
        ["Dates.CountedHeads"] = row => [new($"{row.Phrase} two years", Counted(row)) { Kinds = FigureKinds.Date }],
        ["Dates.CountedTails"] = row => [new($"two years {row.Phrase}", Counted(row)) { Kinds = FigureKinds.Date }],
        ["Dates.CountedFrom"] = row => [new($"two days {row.Phrase} today", Said.Day(Carried.Issued.AddDays(2 * row.Means<int>())))],
        ["Dates.RelativeHeads"] = row => [new($"{row.Phrase} March", Said.Months(row.Means<int>() < 0 ? 2025 : 2026, 3, 1))],
        ["Dates.ThisHeads"] = row => [new($"{row.Phrase} Friday", Said.Day(new(2025, 6, 20)))],
        ["Dates.Now"] = row => [new($"from June 1, 2025 to {row.Phrase}", Said.Period(new(2025, 6, 1), Carried.Issued))],
        ["Dates.YearZeros"] = row => [new($"nineteen {row.Phrase} five", Said.Year(1905)) { Kinds = FigureKinds.Date }],
        ["Dates.RangeOpeners"] = row => Intervals.Select(dates => new Carried(Joined($"{row.Phrase} {dates.First}", row.Means<string>(), dates.Last), dates.Says) { Kinds = FigureKinds.Date }),
        ["Dates.RangeConnectors"] = Connector,
        ["Dates.Alternatives"] = Connector,
    };

    private static IEnumerable<Carried> Connector(TableRow row) =>
        Intervals.Select(dates => new Carried(Joined(dates.First, row.Phrase, dates.Last), dates.Says) { Kinds = FigureKinds.Date });

    private static string Joined(string first, string connector, string last) => connector is "-" or "/" ? first + connector + last : $"{first} {connector} {last}";

    private static IEnumerable<Carried> Weekday(TableRow row) =>
        [new($"{row.Phrase} October {5 + row.Means<int>()}, 2025", Said.Day(new(2025, 10, 5 + row.Means<int>()))), new($"{row.Phrase}, October {5 + row.Means<int>()}, 2025", Said.Day(new(2025, 10, 5 + row.Means<int>())))];

    private static string Counted(TableRow row)
    {
        var words = row.Means<CountedWords>();
        return Said.Year(2025 + (2 * words.Direction), words.Hedge ?? Hedge.Exact);
    }
}
