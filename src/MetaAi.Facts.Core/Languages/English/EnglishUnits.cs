using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words for what a number measures.</summary>
internal static class EnglishUnits
{
    public static UnitWords Words { get; } = new()
    {
        OfWords = Phrases.Set("of"),
        Articles = Phrases.Set("the"),
        Currencies = EnglishCurrencies.Names,
        CurrenciesThatAreNouns = Phrases.Set("pound|pounds|crown|crowns|reals"),
        SubunitLinks = Phrases.Set("and"),
        GluedCurrencies = Phrases.Table<CurrencyUnit>(("euro|euros|EUROS", new("EUR")), ("dollar|dollars|DOLLARS", CurrencySigns.Dollar)),
        FormerSigns = Phrases.Table<CurrencyUnit>(("FF", new("FRF")), ("DM", new("DEM"))),
        Comparisons = Phrases.Set("more|less|cheaper|dearer|higher|lower|each|off|above|below|extra|better|worse"),
        Symbols = Phrases.Set(UnitSymbols.Common),
        SymbolsApart = Phrases.Set("ft2|ft3"),
        SymbolDenominators = Phrases.Set("h|hr|s|sec|min|d|day|week|month|yr|year|a|m|hour|minute|second|person|capita|head|unit|dose|cell|plant|serving|litre|liter|acre|hectare|tonne|ton|mile"),
        MakeMeasures = () => EnglishMeasures.Names,
        MeasureParts = Phrases.Set("inch|inches|ounces|oz|centimetres|centimeters|cm|millimetres|millimeters|grams|grammes|g|millilitres|milliliters|ml"),
        MeasuresWithRest = Phrases.Set("feet|foot|ft|stone|kg|kilos|lb|lbs"),
        MakeHyphenMeasures = () => EnglishMeasures.AfterHyphen,
        MakeMetreNouns = () => EnglishMeasures.OfMetres,
        MakePeoples = () => EnglishPeoples.Names,
        RateWords = Phrases.Set("per|/|a|an|each|every|apiece|annually|yearly|monthly|daily|hourly"),
        CurrencyAdjectives = EnglishCurrencies.Adjectives,
        Percents = Phrases.Set("%|percent|per cent|pct|pct.|per-cent|percents|%age"),
        PercentAbbreviations = Phrases.Set("pc|p.c."),
        PartLinks = Phrases.Set("of a|of an|of one|of 1|a|an"),
        Points = Phrases.Table(
            ("percentage point|percentage points|percent points|pp|pps|p.p.|ppt|ppts|percentage-point|pct points|pct point", false),
            ("basis point|basis points|bp|bps|bips", true)),
        BarePoints = Phrases.Table(("point|points|pt|pts", false)),
        Times = Phrases.Table(("times|x|×|times as much|times as many|times as large|times as big|times as high|times the", false),
            ("times less|times fewer|times smaller|times lower|times cheaper|times shorter|times slower|times lighter|times weaker|times less than|times fewer than|times smaller than|times lower than|"
                + "times less expensive|times less costly|times as small|times as few", true)),
        TimesHeads = Phrases.Table(
            ("multiplied by|multiply by|multiplying by|multiplies by|factor of|a factor of|by a factor of|x|×|times", false),
            ("divided by|dividing by|cut by a factor of|reduced by a factor of", true)),
        Multiples = Phrases.Table<MultipleWord>(
            ("once", MultipleWord.Of(1)),
            ("twice|double|doubled|doubling|doubles|twice as much|twice as many|twofold|two-fold|twice the", MultipleWord.Of(2)),
            ("thrice|triple|tripled|tripling|triples|treble|trebled|threefold|three-fold", MultipleWord.Of(3)),
            ("quadruple|quadrupled|quadrupling|quadruples|fourfold|four-fold", MultipleWord.Of(4)),
            ("quintuple|quintupled|fivefold", MultipleWord.Of(5)), ("sextuple|sixfold", MultipleWord.Of(6)), ("sevenfold", MultipleWord.Of(7)), ("eightfold", MultipleWord.Of(8)), ("ninefold", MultipleWord.Of(9)), ("tenfold", MultipleWord.Of(10)),
            ("twentyfold", MultipleWord.Of(20)), ("fiftyfold", MultipleWord.Of(50)), ("hundredfold|a hundredfold|hundred-fold", MultipleWord.Of(100)), ("thousandfold|a thousandfold", MultipleWord.Of(1000)),
            ("half as much|half as many|half as large|half as big|half as high", new(Rational.Of(1, 2))),
            ("a third as much|a third as many|one third as much|one third as many", new(Rational.Of(1, 3))),
            ("a quarter as much|a quarter as many", new(Rational.Of(1, 4))),
            ("halved|halving|cut in half|reduced by half|cut by half", MultipleWord.ReducedTo(1, 2))),
        TimesEndings = Phrases.Set("-fold|fold"),
        Shares = Phrases.Table(
            ("half|a half|the half|one half|one-half", Rational.Of(1, 2)),
            ("a third|the third part", Rational.Of(1, 3)),
            ("a quarter|a fourth", Rational.Of(1, 4))),
        Denominators = EnglishFractions.Denominators,
        CompoundDenominators = EnglishFractions.Compound,
        FractionLinks = Phrases.Set("and"),
        FractionBars = Phrases.Set("over"),
        PerThousand = Phrases.Set("‰|per mille|per mil|per thousand"),
        OutOf = Phrases.Set("out of|out of every|out of each|of every|in|in every|times out of"),
        OutOfPrepositions = Phrases.Set("in"),
        Durations = Phrases.Table<DurationWord>(
            ("year|years|yr|yrs|yr.|yrs.", new(DurationUnit.Year)),
            ("month|months|mo.|mos.|mos|mth|mths", new(DurationUnit.Month)),
            ("week|weeks|wk|wks", new(DurationUnit.Week)),
            ("fortnight|fortnights", new(DurationUnit.Week, 2)),
            ("day|days", new(DurationUnit.Day)),
            ("hour|hours|hr|hrs|hr.|hrs.|h", new(DurationUnit.Hour)),
            ("minute|minutes|min|mins|min.|mins.", new(DurationUnit.Minute)),
            ("second|seconds|sec|secs|sec.|secs.", new(DurationUnit.Second)),
            ("quarter|quarters", new(DurationUnit.Month, 3) { NeedsDeclaration = true }),
            ("semester|semesters|half-year|half-years", new(DurationUnit.Month, 6)),
            ("decade|decades", new(DurationUnit.Year, 10)),
            ("century|centuries", new(DurationUnit.Year, 100)),
            ("millennium|millennia", new(DurationUnit.Year, 1000))),
        DurationPrefixes = Phrases.Set(
            "for|during|for the next|over the next|in the next|during the next|the next|next|over the coming|the coming|"
            + "for the past|over the past|in the past|during the past|the past|past|over the last|in the last|for the last|the last|last|"
            + "a period of|over a period of|for a period of"),
        DoubtfulDurationHeads = Phrases.Set("over"),
        DurationAdjectives = Phrases.Set("next|coming|past|last|previous|following|more|additional|full|consecutive"),
        DurationTails = Phrases.Set("old|olds"),
        DurationLinks = Phrases.Set("and|,|, and"),
        MinutesAfterHours = Phrases.Set("m"),
        DurationParts = Phrases.Table(
            ("half a|half an|a half-|half-|a half|half", 0.5m),
            ("a quarter of a|a quarter of an|a quarter-|quarter of a|quarter of an|quarter-|one quarter of a|one quarter of an", 0.25m),
            ("a quarter", 0.25m),
            ("three quarters of a|three quarters of an|three-quarters of a|three-quarters of an", 0.75m)),
        NotCounted = Phrases.Set(
            "zip|on|at|from|by|with|without|for|against|among|around|behind|beyond|despite|during|except|inside|into|near|off|onto|out|outside|since|through|throughout|till|until|toward|under|up|upon|via|within|and|nor|so|yet|if|"
            + "when|while|because|although|though|whether|than|then|that|there|here|where|now|yesterday|tomorrow|later|ago|again|also|already|just|only|still|even|ever|never|often|not|too|very|much|well|it|he|she|they|we|you|him|them|me|"
            + "who|which|what|are|were|be|been|being|have|had|having|do|did|will|would|can|could|may|might|must|shall|should|each|all|both|either|neither|more|fewer|higher|lower|apiece|altogether|overall|ahead|away|back|down|above|below|"
            + "before|after|once|twice|today|remain|remains|remained|like|compared|according|thanks|due|larger|bigger|smaller|greater|cheaper|dearer|faster|slower|shorter|longer|lighter|heavier|weaker|stronger|thinner|poorer|richer|younger|older|better|worse|"
            + "whose|my|your|our|their|her|in|to|or|per|"
            + "is|was|as|us|this|thus|its|his|hers|theirs|ours|less|minus|times|versus|vs|has|does|across|towards|yes|others|perhaps|always|sometimes|"
            + "besides|unless|whereas|afterwards|onwards|overseas|"
            + "arab|kharab|neel|padma|shankh|lkh|lkhs|krore|krores|dz|dzs|doz|dozs|"
            + "milliard|milliards|milliers|mille|mio|mios|mrd|mrds|mds|ans|mois|jours|heures|semaines|trimestres|semestres|siècles|fois|"
            + "am|pm|bc|ad|bce|ce|gmt|utc|"
            + "mil|thou|score|ke|mdt|kf|mf|plus|goes|comes|gets|owns|earns|becomes|belongs"),
        IrregularPlurals = Phrases.Set("people|men|women|children|data|aircraft|staff|criteria|phenomena|media|mice|feet|teeth|geese|fish|sheep|offspring|personnel|police"),
        PluralEndings = "s",
        NumberEndings = ["llion", "llions", "llionth", "llionths", "ieth", "ieths", "andth", "andths", "dredth", "dredths", "eenth", "eenths", "oneths"],
    };
}
