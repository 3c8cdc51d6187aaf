namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language says dates. What it does not say is left out.</summary>
internal sealed class DateWords
{
    /// <summary>Names and abbreviations of months, 1 to 12.</summary>
    public PhraseTable<int> Months { get; init; } = Phrases.None<int>();

    /// <summary>Names of weekdays, 1 (Monday) to 7 (Sunday).</summary>
    public PhraseTable<int> Weekdays { get; init; } = Phrases.None<int>();

    /// <summary>Shorter names of weekdays, which mean one only beside a day: "Fri" of "Fri, Jul 18".</summary>
    public PhraseTable<int> WeekdayAbbreviations { get; init; } = Phrases.None<int>();

    /// <summary>Seasons, 1 (spring) to 4 (winter).</summary>
    public PhraseTable<int> Seasons { get; init; } = Phrases.None<int>();

    /// <summary>Ordinal numbers in words; −1 for the last.</summary>
    public PhraseTable<int> Ordinals { get; init; } = Phrases.None<int>();

    /// <summary>Endings of ordinal numbers in digits: "e", "er", "th".</summary>
    public PhraseTable<bool> OrdinalEndings { get; init; } = Phrases.None<bool>();

    /// <summary>Nouns of periods that an ordinal numbers: "trimestre", "half".</summary>
    public PhraseTable<PeriodUnit> PeriodNouns { get; init; } = Phrases.None<PeriodUnit>();

    /// <summary>The noun of weeks, which a number after it names: "semaine 10".</summary>
    public PhraseTable<bool> WeekNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a day that mean the week around it: "semaine du".</summary>
    public PhraseTable<bool> WeekOfHeads { get; init; } = Phrases.None<bool>();

    /// <summary>The noun of days, which an ordinal numbers: "dernier jour".</summary>
    public PhraseTable<bool> DayNouns { get; init; } = Phrases.None<bool>();

    /// <summary>The noun of half a month, which an ordinal numbers; empty where the language has none.</summary>
    public PhraseTable<bool> HalfMonthNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a year or century of our era: "AD".</summary>
    public PhraseTable<bool> Eras { get; init; } = Phrases.None<bool>();

    /// <summary>Nouns of centuries.</summary>
    public PhraseTable<bool> Centuries { get; init; } = Phrases.None<bool>();

    /// <summary>Letters of periods in short codes: "T2", "Q2", "S1", "H1".</summary>
    public PhraseTable<PeriodUnit> PeriodCodes { get; init; } = Phrases.None<PeriodUnit>();

    /// <summary>Words before a decade: "les années", "the".</summary>
    public PhraseTable<bool> DecadeHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Endings of a decade: English "2020s"; empty where the language has none.</summary>
    public PhraseTable<bool> DecadeEndings { get; init; } = Phrases.None<bool>();

    /// <summary>Decades in words, by their first year, of the last century where they stand alone; after <see cref="DecadeHeads"/> only.</summary>
    public PhraseTable<int> DecadeNames { get; init; } = Phrases.None<int>();

    /// <summary>Parts of periods.</summary>
    public PhraseTable<PartPhrase> Parts { get; init; } = Phrases.None<PartPhrase>();

    /// <summary>Words before a date that change nothing: "en", "le", "in the".</summary>
    public PhraseTable<bool> Prefixes { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a month and the day after it: English "May the 4th".</summary>
    public PhraseTable<bool> DayHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a period and the year, or the month, that it belongs to: "de", "of".</summary>
    public PhraseTable<bool> Links { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a year's number that change nothing: "l'année".</summary>
    public PhraseTable<bool> YearHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a month's name that change nothing: "mois de".</summary>
    public PhraseTable<bool> MonthHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the number of a fiscal year: "exercice", "FY".</summary>
    public PhraseTable<bool> FiscalYearHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words after the number of a fiscal year: the "fiscal year" of "2024-25 fiscal year"; empty where the language has none.</summary>
    public PhraseTable<bool> FiscalYearTails { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the last day, or month, of a fiscal year: "exercice clos le".</summary>
    public PhraseTable<bool> FiscalYearEnds { get; init; } = Phrases.None<bool>();

    /// <summary>Words between the length of a period and its last day: the "ended" of "twelve months ended March 31, 2025".</summary>
    public PhraseTable<bool> EndedTails { get; init; } = Phrases.None<bool>();

    /// <summary>Such words that are as often others, so that an article has to stand before the length: the "to" of "the six months to June 30, 2025".</summary>
    public PhraseTable<bool> EndedLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the length of a period that <see cref="EndedTails"/> ends: "trailing", "les".</summary>
    public PhraseTable<bool> EndedHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Abbreviations of such a length, in months; what they end with may stand directly after them: "LTM".</summary>
    public PhraseTable<int> EndedLengths { get; init; } = Phrases.None<int>();

    /// <summary>Words that make a period fiscal: "fiscal".</summary>
    public PhraseTable<bool> FiscalAdjectives { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a count that mean the first periods of the year, and the months of one: "premiers mois"; English "months" after "first".</summary>
    public PhraseTable<int> FirstPeriodsTails { get; init; } = Phrases.None<int>();

    /// <summary>Words before such a count: English "first"; empty where the language has none.</summary>
    public PhraseTable<bool> FirstPeriodsHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a count that mean the last periods of the year, and the months of one.</summary>
    public PhraseTable<int> LastPeriodsTails { get; init; } = Phrases.None<int>();

    /// <summary>Words before such a count; empty where the language has none.</summary>
    public PhraseTable<bool> LastPeriodsHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Relative dates.</summary>
    public PhraseTable<RelativeDate> Relatives { get; init; } = Phrases.None<RelativeDate>();

    /// <summary>Nouns of periods that after a part mean the one of publication: the "année" of "la fin de l'année".</summary>
    public PhraseTable<PeriodUnit> OwnPeriods { get; init; } = Phrases.None<PeriodUnit>();

    /// <summary>Words before a number of periods that count from the publication date: "il y a", "dans".</summary>
    public PhraseTable<CountedWords> CountedHeads { get; init; } = Phrases.None<CountedWords>();

    /// <summary>Such words after it: "ago".</summary>
    public PhraseTable<CountedWords> CountedTails { get; init; } = Phrases.None<CountedWords>();

    /// <summary>Words between a number of days and the day that they are counted from, and their direction: the "from" of "two days from tomorrow".</summary>
    public PhraseTable<int> CountedFrom { get; init; } = Phrases.None<int>();

    /// <summary>Words after a weekday, day, month or season that count from the publication date: "dernier" is −1.</summary>
    public PhraseTable<int> RelativeTails { get; init; } = Phrases.None<int>();

    /// <summary>Such words before: "last".</summary>
    public PhraseTable<int> RelativeHeads { get; init; } = Phrases.None<int>();

    /// <summary>Words before a weekday, month or season that mean the present one: "this".</summary>
    public PhraseTable<bool> ThisHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words that mean the day of publication where they bound an interval: "now".</summary>
    public PhraseTable<bool> Now { get; init; } = Phrases.None<bool>();

    /// <summary>Whether "next Sunday" may be the first that comes or the one of next week.</summary>
    public bool HasOpenNextWeekday { get; init; }

    /// <summary>Whether days are said by plain numbers: "deux mai".</summary>
    public bool HasCardinalDays { get; init; }

    /// <summary>Whether years are said by two numbers: "nineteen twenty-eight".</summary>
    public bool HasPairedYears { get; init; }

    /// <summary>What stands for the first digit of the second number of such years: the "oh" of "nineteen oh five".</summary>
    public PhraseTable<bool> YearZeros { get; init; } = Phrases.None<bool>();

    /// <summary>Whether the day may follow the month's name: "November 3".</summary>
    public bool HasDayAfterMonth { get; init; }

    /// <summary>Words before the first bound of an interval, and the words that then stand between the bounds: "entre", "et".</summary>
    public PhraseTable<PhraseTable<bool>> RangeOpeners { get; init; } = Phrases.None<PhraseTable<bool>>();

    /// <summary>Words between the bounds of an interval that has no opener.</summary>
    public PhraseTable<bool> RangeConnectors { get; init; } = Phrases.None<bool>();

    /// <summary>Those of <see cref="RangeConnectors"/> that name one date or another, and so an interval only of neighbours: "ou", "or".</summary>
    public PhraseTable<bool> Alternatives { get; init; } = Phrases.None<bool>();

    /// <summary>Numbers of days that say whole weeks by custom: 8 in "dans huit jours".</summary>
    public int[] CustomaryDays { get; init; } = [];
}
