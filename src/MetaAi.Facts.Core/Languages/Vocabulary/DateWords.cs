namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language says dates.</summary>
internal sealed class DateWords
{
    /// <summary>Names and abbreviations of months, 1 to 12.</summary>
    public required PhraseTable<int> Months { get; init; }

    /// <summary>Names of weekdays, 1 (Monday) to 7 (Sunday).</summary>
    public required PhraseTable<int> Weekdays { get; init; }

    /// <summary>Shorter names of weekdays, which mean one only beside a day: "Fri" of "Fri, Jul 18".</summary>
    public required PhraseTable<int> WeekdayAbbreviations { get; init; }

    /// <summary>Seasons, 1 (spring) to 4 (winter).</summary>
    public required PhraseTable<int> Seasons { get; init; }

    /// <summary>Ordinal numbers in words; −1 for the last.</summary>
    public required PhraseTable<int> Ordinals { get; init; }

    /// <summary>Endings of ordinal numbers in digits: "e", "er", "th".</summary>
    public required PhraseTable<bool> OrdinalEndings { get; init; }

    /// <summary>Nouns of periods that an ordinal numbers: "trimestre", "half".</summary>
    public required PhraseTable<PeriodUnit> PeriodNouns { get; init; }

    /// <summary>The noun of weeks, which a number behind it names: "semaine 10".</summary>
    public required PhraseTable<bool> WeekNouns { get; init; }

    /// <summary>Words before a day that mean the week around it: "semaine du".</summary>
    public required PhraseTable<bool> WeekOfHeads { get; init; }

    /// <summary>The noun of days, which an ordinal numbers: "dernier jour".</summary>
    public required PhraseTable<bool> DayNouns { get; init; }

    /// <summary>The noun of half a month, which an ordinal numbers; empty where the language has none.</summary>
    public required PhraseTable<bool> HalfMonthNouns { get; init; }

    /// <summary>Words behind a year or century of our era: "AD".</summary>
    public required PhraseTable<bool> Eras { get; init; }

    /// <summary>Nouns of centuries.</summary>
    public required PhraseTable<bool> Centuries { get; init; }

    /// <summary>Letters of periods in short codes: "T2", "Q2", "S1", "H1".</summary>
    public required PhraseTable<PeriodUnit> PeriodCodes { get; init; }

    /// <summary>Words before a decade: "les années", "the".</summary>
    public required PhraseTable<bool> DecadeHeads { get; init; }

    /// <summary>Endings of a decade: English "2020s"; empty where the language has none.</summary>
    public required PhraseTable<bool> DecadeEndings { get; init; }

    /// <summary>Decades in words, by their first year, of the last century where they stand alone; behind <see cref="DecadeHeads"/> only.</summary>
    public required PhraseTable<int> DecadeNames { get; init; }

    /// <summary>Parts of periods.</summary>
    public required PhraseTable<PartPhrase> Parts { get; init; }

    /// <summary>Words before a date that change nothing: "en", "le", "in the".</summary>
    public required PhraseTable<bool> Prefixes { get; init; }

    /// <summary>Words between a month and the day behind it: English "May the 4th".</summary>
    public required PhraseTable<bool> DayHeads { get; init; }

    /// <summary>Words between a period and the year, or the month, that it belongs to: "de", "of".</summary>
    public required PhraseTable<bool> Links { get; init; }

    /// <summary>Words before a year's number that change nothing: "l'année".</summary>
    public required PhraseTable<bool> YearHeads { get; init; }

    /// <summary>Words before a month's name that change nothing: "mois de".</summary>
    public required PhraseTable<bool> MonthHeads { get; init; }

    /// <summary>Words before the number of a fiscal year: "exercice", "FY".</summary>
    public required PhraseTable<bool> FiscalYearHeads { get; init; }

    /// <summary>Words before the last day, or month, of a fiscal year: "exercice clos le".</summary>
    public required PhraseTable<bool> FiscalYearEnds { get; init; }

    /// <summary>Words that make a period fiscal: "fiscal".</summary>
    public required PhraseTable<bool> FiscalAdjectives { get; init; }

    /// <summary>Words behind a count that mean the first periods of the year, and the months of one: "premiers mois"; English "months" behind "first".</summary>
    public required PhraseTable<int> FirstPeriodsTails { get; init; }

    /// <summary>Words before such a count: English "first"; empty where the language has none.</summary>
    public required PhraseTable<bool> FirstPeriodsHeads { get; init; }

    /// <summary>Words behind a count that mean the last periods of the year, and the months of one.</summary>
    public required PhraseTable<int> LastPeriodsTails { get; init; }

    /// <summary>Words before such a count; empty where the language has none.</summary>
    public required PhraseTable<bool> LastPeriodsHeads { get; init; }

    /// <summary>Relative dates.</summary>
    public required PhraseTable<RelativeDate> Relatives { get; init; }

    /// <summary>Nouns of periods that behind a part mean the one of publication: the "année" of "la fin de l'année".</summary>
    public required PhraseTable<PeriodUnit> OwnPeriods { get; init; }

    /// <summary>Words before a number of periods that count from the publication date: "il y a", "dans".</summary>
    public required PhraseTable<CountedWords> CountedHeads { get; init; }

    /// <summary>Such words behind it: "ago".</summary>
    public required PhraseTable<CountedWords> CountedTails { get; init; }

    /// <summary>Words behind a weekday, day, month or season that count from the publication date: "dernier" is −1.</summary>
    public required PhraseTable<int> RelativeTails { get; init; }

    /// <summary>Such words before: "last".</summary>
    public required PhraseTable<int> RelativeHeads { get; init; }

    /// <summary>Words before a weekday, month or season that mean the present one: "this".</summary>
    public required PhraseTable<bool> ThisHeads { get; init; }

    /// <summary>Words that mean the day of publication where they bound an interval: "now".</summary>
    public required PhraseTable<bool> Now { get; init; }

    /// <summary>Whether "next Sunday" may be the first that comes or the one of next week.</summary>
    public required bool HasOpenNextWeekday { get; init; }

    /// <summary>Whether days are said by plain numbers: "deux mai".</summary>
    public required bool HasCardinalDays { get; init; }

    /// <summary>Whether years are said by two numbers: "nineteen twenty-eight".</summary>
    public required bool HasPairedYears { get; init; }

    /// <summary>What stands for the first digit of the second number of such years: the "oh" of "nineteen oh five".</summary>
    public required PhraseTable<bool> YearZeros { get; init; }

    /// <summary>Whether the day may follow the month's name: "November 3".</summary>
    public required bool HasDayBehindMonth { get; init; }

    /// <summary>Words before the first bound of an interval, and the words that then stand between the bounds: "entre", "et".</summary>
    public required PhraseTable<PhraseTable<bool>> RangeOpeners { get; init; }

    /// <summary>Words between the bounds of an interval that has no opener.</summary>
    public required PhraseTable<bool> RangeConnectors { get; init; }
}
