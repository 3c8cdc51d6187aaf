using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words for dates.</summary>
internal static class EnglishDates
{
    public static DateWords Words { get; } = new()
    {
        Months = Phrases.Table(
            ("january|jan.|jan", 1), ("february|feb.|feb", 2), ("march|mar.|mar", 3), ("april|apr.|apr", 4), ("may", 5), ("june|jun.|jun", 6),
            ("july|jul.|jul", 7), ("august|aug.|aug", 8), ("september|sept.|sept|sep.|sep", 9), ("october|oct.|oct", 10), ("november|nov.|nov", 11),
            ("december|dec.|dec", 12)),
        Weekdays = Phrases.Table(
            ("monday|mon.", 1), ("tuesday|tue.|tues.", 2), ("wednesday|wed.", 3), ("thursday|thu.|thurs.", 4), ("friday|fri.", 5), ("saturday|sat.", 6),
            ("sunday|sun.", 7)),
        Seasons = Phrases.Table(("spring", 1), ("summer", 2), ("autumn|fall", 3), ("winter", 4)),
        Ordinals = Phrases.Table(
            ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10),
            ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17),
            ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("twenty-first|twenty first", 21), ("final|last", -1)),
        OrdinalEndings = Phrases.Set("st|nd|rd|th"),
        PeriodNouns = Phrases.Table(("quarter|qtr|qtr.", PeriodUnit.Quarter), ("half|half-year|semester", PeriodUnit.Semester)),
        Centuries = Phrases.Set("century|c."),
        PeriodCodes = Phrases.Table(("q", PeriodUnit.Quarter), ("h", PeriodUnit.Semester)),
        DecadeHeads = Phrases.Set("the|the '|'|the decade of the"),
        DecadeEndings = Phrases.Set("s|'s"),
        Parts = Phrases.Table<PartPhrase>(
            ("early|early in|start|the start|at the start|beginning|the beginning|at the beginning|very early", new(DatePart.Early)),
            ("mid-|mid|middle|the middle|in the middle|midway through", new(DatePart.Mid)),
            ("late|late in|end|the end|at the end|end-|year-end|later in", new(DatePart.Late)),
            ("sometime in|in the course|the course", new(null))),
        Prefixes = Phrases.Set("in|on|the|in the|on the|during|during the|of|at|at the"),
        Links = Phrases.Set("of|of the|in|in the|,|the"),
        YearHeads = Phrases.Set("year|the year|calendar|calendar year|calendar-year"),
        MonthHeads = Phrases.Set("month of|the month of"),
        FiscalYearHeads = Phrases.Set("fiscal|fiscal year|fy|financial year|fiscal-year|the fiscal year|the financial year"),
        FiscalAdjectives = Phrases.Set("fiscal|financial"),
        FirstMonthsTails = Phrases.Set("months"),
        FirstMonthsHeads = Phrases.Set("first"),
        Relatives = Phrases.Table<RelativeDate>(
            ("yesterday", new(PeriodUnit.Day, -1)), ("today", new(PeriodUnit.Day, 0)), ("tomorrow", new(PeriodUnit.Day, 1)),
            ("the day before yesterday|day before yesterday", new(PeriodUnit.Day, -2)), ("the day after tomorrow|day after tomorrow", new(PeriodUnit.Day, 2)),
            ("last week", new(PeriodUnit.Week, -1)), ("this week", new(PeriodUnit.Week, 0)), ("next week", new(PeriodUnit.Week, 1)),
            ("last month|the previous month", new(PeriodUnit.Month, -1)), ("this month", new(PeriodUnit.Month, 0)), ("next month", new(PeriodUnit.Month, 1)),
            ("last quarter|previous quarter", new(PeriodUnit.Quarter, -1)), ("this quarter|current quarter", new(PeriodUnit.Quarter, 0)),
            ("next quarter", new(PeriodUnit.Quarter, 1)),
            ("last year|previous year|prior year", new(PeriodUnit.Year, -1)), ("this year|current year", new(PeriodUnit.Year, 0)),
            ("next year", new(PeriodUnit.Year, 1)),
            ("year|the year", new(PeriodUnit.Year, 0) { NeedsPart = true }),
            ("month|the month", new(PeriodUnit.Month, 0) { NeedsPart = true }),
            ("quarter|the quarter", new(PeriodUnit.Quarter, 0) { NeedsPart = true }),
            ("week|the week", new(PeriodUnit.Week, 0) { NeedsPart = true }),
            ("decade|the decade", new(PeriodUnit.Decade, 0) { NeedsPart = true }),
            ("this decade", new(PeriodUnit.Decade, 0))),
        RelativeTails = Phrases.None<int>(),
        RelativeHeads = Phrases.Table(("last", -1), ("next", 1)),
        HasDayBehindMonth = true,
        Ranges =
        [
            new(Phrases.Set("between|between the"), Phrases.Set("and|and the")),
            new(Phrases.Set("from|from the"), Phrases.Set("to|to the|through|until|till")),
            new(null, Phrases.Set("-|to|through|or|to the|/")),
        ],
    };
}
