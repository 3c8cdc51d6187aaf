using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.English;

/// <summary>English hedges: what stands before or after a figure and bounds it.</summary>
internal static class EnglishHedges
{
    private const FigureKinds MoneyAndPercent = FigureKinds.Money | FigureKinds.Percent;

    // By how much: none of them says how far.
    private const string Degrees =
        "a bit|a little|a touch|a shade|a hair|a tad|just|only just|slightly|marginally|fractionally|barely|scarcely|well|far|way|much|a lot|a good deal|comfortably|considerably|"
        + "significantly|substantially";

    // Words of a sale that say with "from" the lowest price. A noun does not: "cut fares from $30 in 2019 to $20" is a change.
    private const string Priced = "starting|starts|start|priced";

    private static readonly (string, HedgePhrase)[] WordsBefore =
    [
        ("more than|over|above|" + Phrases.Each(Degrees, "more than|over|above|higher than|greater than") + "|in excess of|greater than|higher than|larger than|longer than|upwards of|upward of|"
            + "north of|" + EnglishVerbs.Regular("exceed|surpass|eclipse|overshoot") + "|has exceeded|" + Phrases.Each("barely|only just|just|slightly", "exceed|exceeds|exceeded|exceeding|tops|topped") + "|topping|topped|tops", HedgePhrase.Numbers(Hedge.MoreThan)),
        ("beyond", HedgePhrase.Both(Hedge.MoreThan)),
        ("will top|would top|could top|may top|might top|to top", HedgePhrase.Of(FigureKinds.Money, Hedge.MoreThan)),
        ("better than|" + EnglishVerbs.Regular("breach|cross") + "|" + Phrases.Each("go|goes|going|went|push|pushes|pushed|rose|climbed|soared|moved|jumped", "past") + "|break through|breaks through|breaking through|broke through", HedgePhrase.Of(MoneyAndPercent, Hedge.MoreThan)),
        ("sub-", HedgePhrase.Numbers(Hedge.LessThan)),
        ("exactly|precisely", HedgePhrase.Numbers(Hedge.Exact)),
        ("less than|fewer than|under|below|" + Phrases.Each(Degrees, "less than|fewer than|under|below|lower than|short of") + "|lower than|smaller than|shorter than|south of|"
            + "not quite|not even|not nearly|nowhere near|nowhere close to|falls short of|fall short of|fell short of|falling short of|stops short of|stopped short of", HedgePhrase.Numbers(Hedge.LessThan)),
        ("at least|at the least|at the very least|at a minimum|at a bare minimum|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of|the minimum of|minimum|min.|no lower than|not lower than|"
            + "no smaller than|not smaller than|no shorter than|not shorter than|not below|not under|as little as|as few as|as low as|a good|a maximum of at least|maximum of at least|"
            + "greater than or equal to|equal to or greater than|equal to or more than|more than or equal to", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("starting at|starts at|start at|started at|beginning at|begins at|begin at|a floor of", HedgePhrase.Of(MoneyAndPercent, Hedge.AtLeast)),
        (Phrases.Each(Priced, "from"), new(Hedge.AtLeast, Hedge.From) { Kinds = MoneyAndPercent, OpensRange = true }),
        ("from as little as|from as low as", HedgePhrase.Of(MoneyAndPercent, Hedge.AtLeast)),
        ("at most|at the most|at the very most|at the outside|no more than|not more than|no greater than|not greater than|no larger than|not larger than|no longer than|not longer than|no bigger than|"
            + "not over|a maximum of|maximum of|the maximum of|up to a maximum of|maximum|max.|max|not exceeding|does not exceed|do not exceed|never exceeding|without exceeding|"
            + "not to exceed|no higher than|not higher than|not above|less than or equal to|equal to or less than|fewer than or equal to|"
            + "capped at|capping at|caps at|limited to|maxing out at|maxes out at|max out at|topping out at|tops out at|top out at", HedgePhrase.Numbers(Hedge.AtMost)),
        ("a ceiling of|a cap of|a limit of|an upper limit of", HedgePhrase.Numbers(Hedge.AtMost) with { IsLimit = true }),
        ("up to|up to and including|until and including|to and including", HedgePhrase.Both(Hedge.UpTo)),
        ("up to but not including|up to, but not including,|up to but excluding|up to, but excluding,", new(Hedge.LessThan, Hedge.Before)),
        ("as much as|as many as|as high as", HedgePhrase.Numbers(Hedge.UpTo)),
        ("about|around|roughly|approximately|approx.|approx|circa|ca.|c.|some|in the region of|in the order of|of the order of|on the order of|to the order of|in the neighborhood of|"
            + "in the neighbourhood of|in the vicinity of|in the ballpark of|in the area of|somewhere around|somewhere near|somewhere in the region of|somewhere in the neighborhood of|"
            + "somewhere in the neighbourhood of|something like|round about|around about|an estimated|more or less|barely|scarcely|hardly", HedgePhrase.Both(Hedge.Approx)),
        ("toward|towards", HedgePhrase.Of(HedgePhrase.Amounts, Hedge.Approx)),
        ("nearly|almost|close to|very close to|approaching|approaches|just shy of|a little shy of|shy of|just about|very nearly|practically|virtually|close on|nigh on|not far from|not far off|not far short of|nearing", HedgePhrase.Numbers(Hedge.Nearly)),
        ("near|near to|nears|neared|approach|approached|flirting with|flirts with|flirted with", HedgePhrase.Of(HedgePhrase.Amounts, Hedge.Nearly)),
        ("is nudging|are nudging|was nudging|were nudging|now nudging", HedgePhrase.Of(HedgePhrase.Amounts, Hedge.Nearly)),
        ("by|no later than|not later than|on or before|at the latest", HedgePhrase.Dates(Hedge.By)),
        ("before|prior to|earlier than", HedgePhrase.Dates(Hedge.Before)),
        ("from|starting|starting in|starting on|beginning in|beginning on|as from|effective|no earlier than|not earlier than|not before|on or after|from the", HedgePhrase.Dates(Hedge.From)),
        ("since|ever since", HedgePhrase.Dates(Hedge.Since)),
        ("after|later than|following", HedgePhrase.Dates(Hedge.MoreThan)),
        ("until|till|through|up until", HedgePhrase.Dates(Hedge.UpTo)),
        ("c|ca", HedgePhrase.Dates(Hedge.Approx)),
    ];

    public static PhraseTable<HedgePhrase> Before { get; } = Phrases.Table(WordsBefore, EnglishEquality.Words, NumericSigns.Hedges);

    public static PhraseTable<bool> Inclusions { get; } = Phrases.Table(("inclusive|or equal|or equal to it", true), ("exclusive|excluded|not included|not inclusive|non-inclusive", false));

    public static PhraseTable<bool> BoundLinks { get; } = Phrases.Set("and|but|yet");

    public static PhraseTable<HedgePhrase> After { get; } = Phrases.Table(
        ("or over|or above|or greater|or higher|or better|or upwards|and over|and above|and up|and upwards|at least|at the least|at the very least|minimum|min.|at a minimum|at minimum|at a bare minimum|and counting|and rising|and growing|"
            + Phrases.Each("if not|or even|maybe|perhaps|possibly|probably|or maybe|or perhaps|or possibly|and maybe|and perhaps|and possibly|and probably", "more|higher"), HedgePhrase.Numbers(Hedge.AtLeast)),
        ("or more", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.Counted }),
        ("and more", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.NoNoun }),
        ("+|plus", HedgePhrase.Numbers(Hedge.AtLeast) with { Before = HedgeEnd.Nothing }),
        ("and change|and some change|and a bit|and then some", HedgePhrase.Numbers(Hedge.MoreThan) with { Before = HedgeEnd.NoNoun }),
        ("or under|or below|or lower|and under|and below|at most|at the most|at the very most|at the outside|maximum|max.|max|at a maximum|at maximum|tops|at best|"
            + Phrases.Each("if not|or even|maybe|perhaps|possibly|probably|or maybe|or perhaps|or possibly|and maybe|and perhaps|and possibly|and probably", "less|fewer|lower"), HedgePhrase.Numbers(Hedge.AtMost)),
        ("or less|or fewer", HedgePhrase.Numbers(Hedge.AtMost) with { Before = HedgeEnd.Counted }),
        ("or so|odd|-odd", HedgePhrase.Numbers(Hedge.Approx) with { Before = HedgeEnd.Counted }),
        ("approximately|roughly|or thereabouts|thereabouts|approx.|approx|more or less|give or take|or near enough|near enough|in round numbers|in round figures|in round terms|or something like that", HedgePhrase.Both(Hedge.Approx)),
        ("rounded|rounded up|rounded down|rounded off", HedgePhrase.Numbers(Hedge.Approx) with { Before = HedgeEnd.NoNoun }),
        ("or close to it|or near it|or nearly|or almost|or very nearly|or just about", HedgePhrase.Numbers(Hedge.Nearly)),
        ("at the latest|or earlier|or before", HedgePhrase.Dates(Hedge.By)),
        ("at the earliest|or later|onwards|onward", HedgePhrase.Dates(Hedge.From)));
}
