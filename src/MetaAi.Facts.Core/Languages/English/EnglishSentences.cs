using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words that matter to a sentence as a whole.</summary>
internal static class EnglishSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Abbreviations = Phrases.Set("mr|mrs|ms|dr|prof|st|art|chap|fig|p|pp|vol|sec|cf|vs|approx|gen|sen|rep|gov|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|inc|corp|ltd|co|llc|plc|jr|sr"),
        YearShifts = Phrases.Table(
            ("the year before|the previous year|previous year|the prior year|prior year|prior-year|year-ago|the preceding year|last year", -1),
            ("the year after|the following year|following year|the next year|next year", 1)),
        YearShiftTails = Phrases.Table(("earlier|before|previously", -1), ("later|after", 1)),
    };
}
