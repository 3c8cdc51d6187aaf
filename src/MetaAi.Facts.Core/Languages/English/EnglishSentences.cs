using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words that matter to a sentence as a whole.</summary>
internal static class EnglishSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Abbreviations = Phrases.Set("mr|mrs|ms|dr|prof|st|art|chap|fig|p|pp|vol|sec|cf|vs|approx|gen|sen|rep|gov|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec"),
        YearShifts = Phrases.Table(
            (Phrases.Each("four years|4 years", "earlier|before|ago|previously"), -4),
            (Phrases.Each("six years|6 years", "earlier|before|ago|previously"), -6),
            (Phrases.Each("seven years|7 years", "earlier|before|ago|previously"), -7),
            (Phrases.Each("eight years|8 years", "earlier|before|ago|previously"), -8),
            (Phrases.Each("nine years|9 years", "earlier|before|ago|previously"), -9),
            (Phrases.Each("fifteen years|15 years", "earlier|before|ago|previously"), -15),
            (Phrases.Each("twenty years|20 years", "earlier|before|ago|previously"), -20),
            (Phrases.Each("four years|4 years", "later|after"), 4),
            (Phrases.Each("six years|6 years", "later|after"), 6),
            (Phrases.Each("seven years|7 years", "later|after"), 7),
            (Phrases.Each("eight years|8 years", "later|after"), 8),
            (Phrases.Each("nine years|9 years", "later|after"), 9),
            (Phrases.Each("fifteen years|15 years", "later|after"), 15),
            (Phrases.Each("twenty years|20 years", "later|after"), 20),
            (Phrases.Each("a year|one year|1 year", "earlier|before|ago|previously") + "|the year before|the previous year|previous year|the prior year|prior year|prior-year|year-ago|the preceding year|last year", -1),
            (Phrases.Each("two years|2 years", "earlier|before|ago|previously"), -2),
            (Phrases.Each("three years|3 years", "earlier|before|ago|previously"), -3),
            (Phrases.Each("five years|5 years", "earlier|before|ago|previously"), -5),
            (Phrases.Each("ten years|10 years|a decade", "earlier|before|ago|previously"), -10),
            (Phrases.Each("a year|one year|1 year", "later|after") + "|the year after|the following year|following year|the next year|next year", 1),
            (Phrases.Each("two years|2 years", "later|after"), 2),
            (Phrases.Each("three years|3 years", "later|after"), 3),
            (Phrases.Each("five years|5 years", "later|after"), 5),
            (Phrases.Each("ten years|10 years|a decade", "later|after"), 10)),
    };
}
