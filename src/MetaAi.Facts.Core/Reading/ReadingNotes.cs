namespace MetaAi.Facts.Reading;

/// <summary>What is doubtful about a figure and allowed all the same; each is reported under an id of its own.</summary>
[Flags]
public enum ReadingNotes
{
    /// <summary>Nothing is doubtful.</summary>
    None = 0,

    /// <summary>A lone separator before three digits was read as the language has it: French "1.250" is 1250 and "1,250" is 1.25; English "1.250" is 1.25.</summary>
    DoubtfulSeparator = 1 << 0,

    /// <summary>A French "billion" or "trillion" was read on the long scale (10^12, 10^18); it is often a mistranslation.</summary>
    LongScale = 1 << 1,

    /// <summary>The year of a date was taken from a period or a publication date that is itself an editor's inference.</summary>
    YearAssumed = 1 << 2,

    /// <summary>A year of two digits was read in the century that puts it nearest to the publication date: "31/10/74".</summary>
    CenturyAssumed = 1 << 3,

    /// <summary>A year of twelve months that lies in two years, "2024-25": read as the fiscal year where its start is declared, else as the two years.</summary>
    SplitYear = 1 << 4,
}
