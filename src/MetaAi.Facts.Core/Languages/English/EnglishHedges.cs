using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English hedges: what stands before or behind a figure and bounds it.</summary>
internal static class EnglishHedges
{
    private static readonly (string, HedgePhrase)[] WordsBefore =
    [
        ("more than|a bit more than|a bit over|slightly above|a little above|a little more than|slightly more than|just more than|much more than|far more than|over|just over|a little over|slightly over|well over|"
            + "above|just above|well above|in excess of|exceeding|exceeds|exceed|exceeded|has exceeded|greater than|higher than|larger than|upwards of|upward of|"
            + "north of|surpassing|surpasses|surpassed|topping|topped|tops", HedgePhrase.Numbers(Hedge.MoreThan)),
        ("beyond", HedgePhrase.Both(Hedge.MoreThan)),
        ("exactly|precisely", HedgePhrase.Numbers(Hedge.Exact)),
        ("less than|a bit less than|a bit under|a little less than|slightly less than|just less than|much less than|fewer than|lower than|smaller than|under|just under|a little under|"
            + "well under|below|just below|well below|south of", HedgePhrase.Numbers(Hedge.LessThan)),
        ("at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|the minimum of|minimum|min.|no lower than|not below|"
            + "greater than or equal to|equal to or greater than|equal to or more than", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("at most|no more than|not more than|no greater than|not over|a maximum of|maximum of|the maximum of|maximum|max.|max|not exceeding|does not exceed|do not exceed|"
            + "not to exceed|no higher than|not above|less than or equal to|equal to or less than", HedgePhrase.Numbers(Hedge.AtMost)),
        ("up to", HedgePhrase.Both(Hedge.UpTo)),
        ("as much as|as many as|as high as", HedgePhrase.Numbers(Hedge.UpTo)),
        ("about|around|roughly|approximately|approx.|approx|circa|ca.|c.|some|in the region of|in the order of|of the order of|on the order of|in the neighborhood of|"
            + "in the neighbourhood of|somewhere around|an estimated|more or less", HedgePhrase.Both(Hedge.Approx)),
        ("nearly|almost|close to|approaching|approaches|just shy of|just about|very nearly|practically|virtually", HedgePhrase.Numbers(Hedge.Nearly)),
        ("by|no later than|not later than|on or before|at the latest", HedgePhrase.Dates(Hedge.By)),
        ("before|prior to|earlier than", HedgePhrase.Dates(Hedge.Before)),
        ("from|starting|starting in|starting from|starting on|beginning in|beginning on|as from|effective|no earlier than|not earlier than|not before|on or after|from the", HedgePhrase.Dates(Hedge.From)),
        ("since|ever since", HedgePhrase.Dates(Hedge.Since)),
        ("after|later than|following", HedgePhrase.Dates(Hedge.MoreThan)),
        ("until|till|through|up until", HedgePhrase.Dates(Hedge.UpTo)),
        ("c|ca", HedgePhrase.Dates(Hedge.Approx)),
    ];

    public static PhraseTable<HedgePhrase> Before { get; } = Phrases.Table(WordsBefore, EnglishEquality.Words, NumericSigns.Hedges);

    public static PhraseTable<HedgePhrase> Behind { get; } = Phrases.Table(
        ("or more|or over|or above|or greater|or higher|and over|and above|and up|at least|minimum|min.|at a minimum|at minimum", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("and more", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.NoNoun }),
        ("+|plus", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.Nothing }),
        ("or less|or fewer|or under|or below|and under|at most|maximum|max.|max|at a maximum|at maximum|tops", HedgePhrase.Numbers(Hedge.AtMost)),
        ("or so|approximately|roughly|or thereabouts|approx.|approx|more or less|give or take", HedgePhrase.Both(Hedge.Approx)),
        ("at the latest|or earlier|or before", HedgePhrase.Dates(Hedge.By)),
        ("at the earliest|or later|onwards|onward", HedgePhrase.Dates(Hedge.From)));
}
