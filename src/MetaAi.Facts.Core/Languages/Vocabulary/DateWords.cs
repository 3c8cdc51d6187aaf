namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language says dates. What it does not say is left out.</summary>
internal sealed class DateWords
{
    /// <summary>Names and abbreviations of months, 1 to 12.</summary>
    public PhraseTable<int> Months { get; init; } = Phrases.None<int>();

    /// <summary>Names of weekdays, 1 (Monday) to 7 (Sunday).</summary>
    public PhraseTable<int> Weekdays { get; init; } = Phrases.None<int>();

    /// <summary>Seasons, 1 (spring) to 4 (winter).</summary>
    public PhraseTable<int> Seasons { get; init; } = Phrases.None<int>();

    /// <summary>Ordinal numbers in words; −1 for the last.</summary>
    public PhraseTable<int> Ordinals { get; init; } = Phrases.None<int>();

    /// <summary>Endings of ordinal numbers in digits: "e", "er", "th".</summary>
    public PhraseTable<bool> OrdinalEndings { get; init; } = Phrases.None<bool>();

    /// <summary>Nouns of periods that an ordinal numbers: "trimestre", "half".</summary>
    public PhraseTable<PeriodUnit> PeriodNouns { get; init; } = Phrases.None<PeriodUnit>();

    /// <summary>Nouns of centuries.</summary>
    public PhraseTable<bool> Centuries { get; init; } = Phrases.None<bool>();

    /// <summary>Letters of periods in short codes: "T2", "Q2", "S1", "H1".</summary>
    public PhraseTable<PeriodUnit> PeriodCodes { get; init; } = Phrases.None<PeriodUnit>();

    /// <summary>Words before a decade: "les années", "the".</summary>
    public PhraseTable<bool> DecadeHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Endings of a decade: English "2020s"; empty where the language has none.</summary>
    public PhraseTable<bool> DecadeEndings { get; init; } = Phrases.None<bool>();

    /// <summary>Decades in words, by their first year; behind <see cref="DecadeHeads"/> only.</summary>
    public PhraseTable<int> DecadeNames { get; init; } = Phrases.None<int>();

    /// <summary>Parts of periods.</summary>
    public PhraseTable<PartPhrase> Parts { get; init; } = Phrases.None<PartPhrase>();

    /// <summary>Words before a date that change nothing: "en", "le", "in the".</summary>
    public PhraseTable<bool> Prefixes { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a period and the year, or the month, that it belongs to: "de", "of".</summary>
    public PhraseTable<bool> Links { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a year's number that change nothing: "l'année".</summary>
    public PhraseTable<bool> YearHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a month's name that change nothing: "mois de".</summary>
    public PhraseTable<bool> MonthHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the number of a fiscal year: "exercice", "FY".</summary>
    public PhraseTable<bool> FiscalYearHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the last day, or month, of a fiscal year: "exercice clos le".</summary>
    public PhraseTable<bool> FiscalYearEnds { get; init; } = Phrases.None<bool>();

    /// <summary>Words that make a period fiscal: "fiscal".</summary>
    public PhraseTable<bool> FiscalAdjectives { get; init; } = Phrases.None<bool>();

    /// <summary>Words behind a count that mean the first periods of the year, and the months of one: "premiers mois"; English "months" behind "first".</summary>
    public PhraseTable<int> FirstPeriodsTails { get; init; } = Phrases.None<int>();

    /// <summary>Words before such a count: English "first"; empty where the language has none.</summary>
    public PhraseTable<bool> FirstPeriodsHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Relative dates.</summary>
    public PhraseTable<RelativeDate> Relatives { get; init; } = Phrases.None<RelativeDate>();

    /// <summary>Nouns of periods that behind a part mean the one of publication: the "année" of "la fin de l'année".</summary>
    public PhraseTable<PeriodUnit> OwnPeriods { get; init; } = Phrases.None<PeriodUnit>();

    /// <summary>Words before a number of periods that count from the publication date: "il y a", "dans".</summary>
    public PhraseTable<CountedWords> CountedHeads { get; init; } = Phrases.None<CountedWords>();

    /// <summary>Such words behind it: "ago".</summary>
    public PhraseTable<CountedWords> CountedTails { get; init; } = Phrases.None<CountedWords>();

    /// <summary>Words behind a weekday, day, month or season that count from the publication date: "dernier" is −1.</summary>
    public PhraseTable<int> RelativeTails { get; init; } = Phrases.None<int>();

    /// <summary>Such words before: "last".</summary>
    public PhraseTable<int> RelativeHeads { get; init; } = Phrases.None<int>();

    /// <summary>Whether the day may follow the month's name: "November 3".</summary>
    public bool HasDayBehindMonth { get; init; }

    /// <summary>Words before the first bound of an interval, and the words that then stand between the bounds: "entre", "et".</summary>
    public PhraseTable<PhraseTable<bool>> RangeOpeners { get; init; } = Phrases.None<PhraseTable<bool>>();

    /// <summary>Words between the bounds of an interval that has no opener.</summary>
    public PhraseTable<bool> RangeConnectors { get; init; } = Phrases.None<bool>();
}
