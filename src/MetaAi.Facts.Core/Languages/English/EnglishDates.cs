using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words for dates.</summary>
internal static class EnglishDates
{
    public static DateWords Words { get; } = new()
    {
        Months = Phrases.Table(
            ("january|jan.|jan", 1), ("february|feb.|feb", 2), ("march|mar.|mar", 3), ("april|apr.|apr", 4), ("may|may.", 5), ("june|jun.|jun", 6),
            ("july|jul.|jul", 7), ("august|aug.|aug", 8), ("september|sept.|sept|sep.|sep", 9), ("october|oct.|oct", 10), ("november|nov.|nov", 11),
            ("december|dec.|dec", 12)),
        Weekdays = Phrases.Table(
            ("monday|mon.", 1), ("tuesday|tue.|tues.", 2), ("wednesday|wed.", 3), ("thursday|thu.|thurs.", 4), ("friday|fri.", 5), ("saturday|sat.", 6),
            ("sunday|sun.", 7)),
        WeekdayAbbreviations = Phrases.Table(
            ("mon|mon.", 1), ("tue|tue.|tues|tues.", 2), ("wed|wed.", 3), ("thu|thu.|thur|thurs|thurs.", 4), ("fri|fri.", 5), ("sat|sat.", 6),
            ("sun|sun.", 7)),
        Seasons = Phrases.Table(("spring", 1), ("summer", 2), ("autumn|fall", 3), ("winter", 4)),
        Ordinals = Phrases.Table(
            ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10),
            ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16), ("seventeenth", 17),
            ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("twenty-first|twenty first", 21), ("twenty-second|twenty second", 22),
            ("twenty-third|twenty third", 23), ("twenty-fourth|twenty fourth", 24), ("twenty-fifth|twenty fifth", 25),
            ("twenty-sixth|twenty sixth", 26), ("twenty-seventh|twenty seventh", 27), ("twenty-eighth|twenty eighth", 28),
            ("twenty-ninth|twenty ninth", 29), ("thirtieth", 30), ("thirty-first|thirty first", 31), ("final|last", -1)),
        OrdinalEndings = Phrases.Set("st|nd|rd|th"),
        PeriodNouns = Phrases.Table(("quarter|qtr|qtr.", PeriodUnit.Quarter), ("half|half-year|semester", PeriodUnit.Semester)),
        WeekNouns = Phrases.Set("week"),
        WeekOfHeads = Phrases.Set("week of|week of the"),
        DayNouns = Phrases.Set("day"),
        Centuries = Phrases.Set("century|c."),
        Eras = Phrases.Set("ad|a.d.|ce|c.e."),
        PeriodCodes = Phrases.Table(("q", PeriodUnit.Quarter), ("h", PeriodUnit.Semester)),
        DecadeHeads = Phrases.Set("the|the '|'|the decade of the"),
        DecadeEndings = Phrases.Set("s|'s"),
        DecadeNames = Phrases.Table(
            ("twenties", 1920), ("thirties", 1930), ("forties", 1940), ("fifties", 1950), ("sixties", 1960), ("seventies", 1970), ("eighties", 1980), ("nineties", 1990)),
        Parts = Phrases.Table<PartPhrase>(
            ("early|early in|start|the start|at the start|beginning|the beginning|at the beginning|very early", new(DatePart.Early)),
            ("mid-|mid|middle|the middle|in the middle|midway through|mid-way through", new(DatePart.Mid)),
            ("late|late in|end|the end|at the end|end-|year-end|very late|towards the end|toward the end", new(DatePart.Late)),
            ("sometime in|in the course|the course|later|later in|earlier|earlier in|rest|the rest", new(null))),
        Prefixes = Phrases.Set("in|for the|on|the|in the|on the|during|during the|of|at|at the|in the year"),
        DayHeads = Phrases.Set("the"),
        Links = Phrases.Set("of|of the|in|in the|,|the"),
        YearHeads = Phrases.Set(
            "year|the year|calendar|calendar year|calendar-year|cy|full year|full-year|the full year|the full-year|whole year|the whole year|entire year|the entire year|"
            + "the whole of|whole of|all of|the entirety of"),
        MonthHeads = Phrases.Set("month of|the month of"),
        FiscalYearHeads = Phrases.Set(
            "fiscal|fiscal year|fy|financial year|fiscal-year|the fiscal year|the financial year|fiscal year ended|fiscal year ending|fiscal year ended in|"
            + "fiscal year ending in|financial year ended|financial year ending|financial year ended in|financial year ending in|year ended|year ending|year ended in|year ending in"),
        FiscalYearTails = Phrases.Set("fiscal year|financial year|accounting year|reporting year"),
        FiscalYearEnds = Phrases.Set(
            "fiscal year ended|fiscal year ending|financial year ended|financial year ending|year ended|year ending|the year ended|the year ending|"
            + "the fiscal year ended|the fiscal year ending|year to end|year to the end of|the year to|fiscal year to|financial year to|the fiscal year to|the financial year to|"
            + "fy ended|fy ending|fy to|fiscal ended|fiscal period ended|year that ended|the year that ended|year which ended|the year which ended|full year ended|the full year ended|full year ending|the full year ending"),
        EndedTails = Phrases.Set(
            "ended|ended on|ending|ending on|that ended|that ended on|which ended|which ended on|period ended|period ended on|period ending|period that ended|period ending on|"
            + "periods ended|to end|to the end of"),
        EndedLinks = Phrases.Set("to|through|up to|period to|period through"),
        EndedHeads = Phrases.Set("the|the last|the first|the trailing|the rolling|the previous|the past|last|first"),
        EndedLengths = Phrases.Table(("ltm|ttm|trailing twelve months|trailing 12 months|rolling twelve months|rolling 12 months", 12)),
        FiscalAdjectives = Phrases.Set("fiscal|financial"),
        FirstPeriodsTails = Phrases.Table(("months", 1), ("quarters", 3)),
        FirstPeriodsHeads = Phrases.Set("first|the first"),
        LastPeriodsTails = Phrases.Table(("months", 1), ("quarters", 3)),
        LastPeriodsHeads = Phrases.Set("last|the last|final|the final"),
        Relatives = Phrases.Table<RelativeDate>(
            ("yesterday", new(PeriodUnit.Day, -1)), ("today", new(PeriodUnit.Day, 0)), ("tomorrow|tmrw", new(PeriodUnit.Day, 1)),
            ("the day before yesterday|day before yesterday", new(PeriodUnit.Day, -2)), ("the day after tomorrow|day after tomorrow|the day after tmrw|day after tmrw", new(PeriodUnit.Day, 2)),
            ("last week|past week", new(PeriodUnit.Week, -1)), ("this week|current week", new(PeriodUnit.Week, 0)),
            ("next week|coming week|upcoming week", new(PeriodUnit.Week, 1)),
            ("last month", new(PeriodUnit.Month, -1)), ("this month|current month", new(PeriodUnit.Month, 0)), ("next month|coming month|upcoming month", new(PeriodUnit.Month, 1)),
            ("last quarter|last qtr", new(PeriodUnit.Quarter, -1)), ("this quarter|current quarter|this qtr|current qtr", new(PeriodUnit.Quarter, 0)),
            ("next quarter|next qtr|coming quarter|upcoming quarter", new(PeriodUnit.Quarter, 1)),
            ("last year|last yr", new(PeriodUnit.Year, -1)), ("this year|current year|this yr", new(PeriodUnit.Year, 0)),
            ("next year|next yr", new(PeriodUnit.Year, 1)),
            ("last fiscal year|last financial year", new(PeriodUnit.FiscalYear, -1)),
            ("this fiscal year|this financial year|current fiscal year|current financial year", new(PeriodUnit.FiscalYear, 0)),
            ("next fiscal year|next financial year|coming fiscal year|coming financial year", new(PeriodUnit.FiscalYear, 1)),
            ("previous fiscal year|prior fiscal year|preceding fiscal year|previous financial year|prior financial year|preceding financial year", new(PeriodUnit.FiscalYear, -1) { IsFromText = true }),
            ("this half|current half", new(PeriodUnit.Semester, 0)), ("last half", new(PeriodUnit.Semester, -1)),
            ("this decade|current decade", new(PeriodUnit.Decade, 0)), ("last decade", new(PeriodUnit.Decade, -1)),
            ("next decade", new(PeriodUnit.Decade, 1)),
            ("previous week|prior week|preceding week", new(PeriodUnit.Week, -1) { IsFromText = true }),
            ("previous month|prior month|preceding month", new(PeriodUnit.Month, -1) { IsFromText = true }),
            ("previous quarter|prior quarter|preceding quarter", new(PeriodUnit.Quarter, -1) { IsFromText = true }),
            ("previous half|prior half|preceding half", new(PeriodUnit.Semester, -1) { IsFromText = true }),
            ("previous year|prior year|preceding year", new(PeriodUnit.Year, -1) { IsFromText = true }),
            ("previous decade|prior decade|preceding decade", new(PeriodUnit.Decade, -1) { IsFromText = true }),
            ("year-end|year end|year's end|the year's end", new(PeriodUnit.Year, 0) { Part = DatePart.Late }),
            ("month-end|month end", new(PeriodUnit.Month, 0) { Part = DatePart.Late }),
            ("quarter-end|quarter end", new(PeriodUnit.Quarter, 0) { Part = DatePart.Late }),
            ("midyear", new(PeriodUnit.Year, 0) { Part = DatePart.Mid })),
        OwnPeriods = Phrases.Table(
            ("year|the year", PeriodUnit.Year), ("month|the month", PeriodUnit.Month), ("quarter|the quarter", PeriodUnit.Quarter),
            ("week|the week", PeriodUnit.Week), ("decade|the decade", PeriodUnit.Decade)),
        CountedHeads = Phrases.Table<CountedWords>(
            ("in", new(1) { NeedsDeclaration = true }),
            ("within|within the next", new(1) { Hedge = Hedge.By, NeedsDeclaration = true })),
        CountedTails = Phrases.Table<CountedWords>(("ago", new(-1)), ("from now|hence", new(1))),
        CountedFrom = Phrases.Table(("from|after", 1), ("before", -1)),
        RelativeHeads = Phrases.Table(("last", -1), ("next", 1)),
        ThisHeads = Phrases.Set("this"),
        Now = Phrases.Set("now|present|the present"),
        HasOpenNextWeekday = true,
        HasPairedYears = true,
        YearZeros = Phrases.Set("oh|o|zero"),
        HasDayAfterMonth = true,
        RangeOpeners = Phrases.Table(
            ("between|between the", Phrases.Set("and|and the|through|-")),
            ("from|from the", Phrases.Set("to|to the|through|through the|thru|until|till|until the|till the|-"))),
        Alternatives = Phrases.Set("or|or in"),
        RangeConnectors = Phrases.Set("-|to|through|thru|until|till|or|or in|to the|through the|until the|till the|/"),
    };
}
