using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words that show, beside a figure, that it alone is not what the text says.</summary>
internal static class EnglishCues
{
    private const FigureKinds Numbers = FigureKinds.Any & ~FigureKinds.Date;

    public static CueWords Words { get; } = new()
    {
        Fillers = Phrases.Set(
            "uh|uhh|um|umm|er|erm|ah|eh|hmm|hm|oh|like|well|say|let's say|let us say|you know|i mean|i think|i guess|i believe|sort of|kind of|some odd|"
            + "plus|good|solid|cool|full|whole|big|fat|tidy|healthy|strong|clear|clean|mere|measly|paltry|meager|meagre|modest|hefty|whopping|staggering|massive|huge|great|"
            + "additional|extra|more|further|other|new|straight|precious|lousy|stinking|bloody|damn|nice|round|long|hard|easy|crazy|insane|incredible|amazing|impressive|"
            + "real|actual|estimated|point something|something|and change|and a bit|and counting|quite|very|pretty|little|small|single|total|consecutive|"
            + "glorious|handsome|princely|respectable|comfortable|record|eye-watering|eye-popping|jaw-dropping|mind-boggling|astonishing|humongous|enormous|gigantic"),
        RangeJoiners = Phrases.Set(
            "to|or|thru|through|till|until|if not|if not even|if not closer to|perhaps|perhaps even|possibly|possibly even|probably|maybe|maybe even|"
            + "even|or even|or perhaps|or maybe|or possibly|or say|or sometimes|or likely|or more likely|"
            + "or conceivably|or potentially|potentially|conceivably|and perhaps|and maybe|and possibly|and even|and sometimes|and potentially|to perhaps|to maybe|to possibly|to even|"
            + "to say|going to|rising to|ranging to|ranging|going|extending to|sometimes|sometimes even|at worst|at best|at a stretch|"
            + "more likely|call it|or call it|bordering on|verging on|nearer|or nearer|or closer to|closer to|say"),
        ShareLinks = Phrases.Set(
            "and|nor|then|and then|but|but also|"
            + "but not|and not|as well as|plus|versus|vs|vs.|v.|against|compared with|compared to|"
            + "followed by|and finally|and lastly|and/or|&|respectively|rather than|instead of|not|with|or else|yet|up from|down from|from|after|before|either|and also|and again"),
        Denials = Phrases.Table(("and not|but not", true), ("not", false)),
        Adversatives = Phrases.Set("but|but rather|but instead|but at"),
        Corrections = Phrases.Set(
            "sorry|pardon|pardon me|excuse me|i mean|i meant|or rather|rather|no|no wait|wait|wait no|correction|make that|or make that|scratch that|strike that|my mistake|i stand corrected|i beg your pardon"),
        TurnsAfter = Phrases.Table(
            (EnglishEras.Words,
                FigureKinds.Date | FigureKinds.Number | FigureKinds.Count),
            ("past|past the hour", FigureKinds.Fraction),
            ("less a day|less one day|minus a day|minus one day|minus a week|minus a month|less a week|less a month|and a day|and one day",
                FigureKinds.Duration | FigureKinds.Date),
            ("sharp|on the dot|local time|gmt|utc|eastern time|pacific time|central time|mountain time|greenwich mean time|eastern standard time|eastern daylight time|"
                + "london time|paris time|new york time|beijing time|tokyo time|brussels time|moscow time|daylight time|standard time|summer time|zulu",
                FigureKinds.Duration),
            ("thinner|poorer|younger|narrower|shallower|dimmer|quieter|as little|"
                + "as low|as short|as slow|as cheap|as light|as weak|below|under|rarer",
                FigureKinds.Ratio),
            ("of a million|of a billion|of a trillion|of a thousand|of a hundred|of a dozen|of one million|of one billion|of a point|of one point|of a percentage point|of a percentage|"
                + "of one percentage point|of a percent|of one percent|of a per cent|of one per cent|of a basis point|of a second|of one second|of a minute|of a cent|of one cent|of a penny|of a degree|"
                + "of a millimeter|of a millimetre|of an inch|of a mile",
                FigureKinds.Fraction),
            ("of the game|of the match|of play|of the final|of the season|of the bout|of the film|of the book|of the tournament|of the concert", FigureKinds.Date),
            ("on the dollar|in the dollar|on the euro|on the pound|in the pound|on every dollar|of every dollar|of each dollar", FigureKinds.Money),
            ("score|thou", FigureKinds.Number),
            ("ppt|ppts", FigureKinds.Percent),
            ("below zero|under zero|in the red|negative", Numbers)),
        TurnsBefore = Phrases.Table(
            ("ytd|year to date|year-to-date|week of|weeks of|week in|weeks in|fortnight of|fortnight in|days of|days in|weekend of|weekend in|weekends of|weekends in|working day of|business day of|trading day of|"
                + "eve of|"
                + "close of|dawn of|turn of|tail of|outset of|onset of|opening of|closing of|heart of|most of|much of|part of|parts of|portion of|bulk of|remainder of|balance of|"
                + "better part of|stages of|months of|hours of|minutes of|dusk of|twilight of|sunset of|threshold of|cusp of|doorstep of|closing stretch of|final stretch of|home stretch of|stretch of|latter part of|"
                + "bits of|chunk of|chunks of|fraction of|majority of|half of|halves of|thirds of|quarter of|quarters of|depths of|height of|nearly all of|almost all of|virtually all of|practically all of|midst of|middle part of|"
                + "opening weekend of|opening days of|closing days of|eve of the|throes of|tail-end of|back end of|front end of|back half of|front half of|latter half of|top half of",
                FigureKinds.Date)),
        YearsBeside = Phrases.Set(
            "that year|in that year|that same year|the same year|in the same year|in that same year|the following year|in the following year|the next year|in the next year|the previous year|in the previous year|"
            + "the preceding year|the prior year|the year before|the year after|the year earlier|the year prior|the year following|the subsequent year|the succeeding year|"
            + "a year earlier|a year later|a year before|a year after|one year earlier|one year later|two years earlier|two years later|three years earlier|three years later|some years later|years later|years earlier"),
        YearsAfter = Phrases.Set(
            "of that year|of that same year|of the same year|of the following year|of the next year|of the previous year|of the preceding year|of the prior year|of the year before|of the year after|of the year earlier|"
            + "of the year prior|of the year following|of the subsequent year|of the succeeding year|of the year in question|of said year|of an earlier year|of a later year|of the year preceding|of the year of|of the year in which|of the year when|of the year that|of the election year|of the base year|of the reference year|of the first year|of the second year|of the final year"),
        YearAdjectives = Phrases.Set("next following|immediately following|immediately preceding|that followed|which followed|that preceded|which preceded"),
        YearsBefore = Phrases.Set("the following|the previous|the preceding|the subsequent|the succeeding|the prior|that same|the same|the ensuing|that previous|that following"),
        YearLinks = Phrases.Set("and|and then|and again|and also|nor|then|as well as|&|and in|and on|and again in|and again on|but also|and finally"),
        YearNextHeads = Phrases.Set("the|a|an|its|their|his|her|our|this|that|these|those|any|each"),
        MonthHeads = Phrases.Set("in|during|throughout|late|early|mid"),
        TermHeads = Phrases.Set("a term of|an initial term of|the term of|a period of|an initial period of|the period of|a duration of|valid|contract of|lease of"),
        LengthHeads = Phrases.Set(
            "for|during|lasts|lasted|last|lasting|take|takes|took|taking|taken|spend|spends|spent|spending|needs|needed|need|requires|required|waited|waits|wait|slept|sleeps|worked|works|runs|ran"),
        ForeignCurrencies = Phrases.Set(
            "zimbabwe|zimbabwean|rhodesian|ethiopian|malaysian|malayan|hawaiian|micronesian|tuvaluan|kiribati|confederate|continental|spanish|texan|texas|mexican|international|geary-khamis|"
            + "namibia|liberia|jamaica|barbadian|surinam|suriname|guyanan|grenadian|saint lucian|dominica|antiguan|antigua|"
            + "yugoslav|yugoslavian|croatian|macedonian|bosnian|soviet|latvian|lithuanian|tajik|tajikistani|transnistrian|belgian|french|luxembourg|luxembourgish|monegasque|malagasy|"
            + "malian|moroccan|algerian|saar|irish|cypriot|cyprus|maltese|israeli|palestinian|palestine|italian|nigerian|ghanaian|ghana|scottish|scots|jersey|guernsey|manx|isle of man|"
            + "australian|estonian|slovak|czechoslovak|austrian|austro-hungarian|hungarian|faroese|finnish|maldivian|bhutanese|burmese|"
            + "afghan|bolivian|puerto rican|convertible|venezuelan|ecuadorian|peruvian|costa rican|guatemalan|honduran|nicaraguan|panamanian|salvadoran|haitian|"
            + "paraguayan|somaliland"),
        Weighings = Phrases.Set(
            "weigh|weighs|weighed|weighing|weight|weights|stone|weighed in at|tip the scales|tips the scales|tipped the scales|bodyweight|birthweight|payload|dumbbell|dumbbells|barbell|"
            + "thrust|recoil|lift|lifted|lifts|bench-press|bench-pressed|squat|squatted|heavier|lighter"),
        WeightTails = Phrases.Set(
            "per square foot|per square yard|per square centimeter|per square centimetre|per cubic foot|per cubic inch|per acre|per inch|per foot|"
            + "in weight|of weight|of body weight|of pressure|of force|of thrust|of torque|of lift|of muscle|of fat|of body fat|of flesh|of meat|of beef|of pork|of chicken|of fish|of flour|of sugar|"
            + "of rice|of wheat|of grain|of cotton|of butter|of cheese|of coffee|of potatoes|of apples|of food|of cargo|of freight|of fuel|of explosives|of tnt|of dynamite|of gold|of silver|"
            + "of copper|of lead|of steel|of uranium|of carbon dioxide|of co2|of plastic|of trash|of garbage|of waste|of cocaine|of heroin|of marijuana|of cannabis|of methamphetamine|of fentanyl|"
            + "of honey|of milk|of tea|of tobacco|of wool|of hay|of luggage|of baggage|of ice|of salt|of soil|of sand|overweight|underweight|heavier|lighter|heavy|ounce|ounces|oz|oz."),
        CurrencyVerbs = Phrases.Set("won"),
        SumVerbs = Phrases.Set("is|was|are|were|will|would|has|had|have|went|goes|came|comes|remain|remains|remained|must|should|can|could|may|might"),
        VerbTails = Phrases.Set(
            "the|their|his|her|its|our|my|your|gold|silver|bronze|medals|medal|prizes|awards|seats|seat|re-election|reelection|election|office|promotion|it|them|"
            + "twice|again|outright|easily|narrowly|handily|on penalties|at least one|a seat|a medal|a prize|an award|a place|a majority|a grammy|an oscar|an emmy|gold medals|none|nothing|all|both"),
        UnitHeads = Phrases.Set(
            "in millions|in thousands|in billions|in trillions|in hundreds|in lakhs|in crores|in lakh|in crore|in rs crore|in rs. crore|in hundreds of thousands|in tens of thousands|in millions of dollars|in thousands of dollars|"
            + "in billions of dollars|in millions of euros|in thousands of euros|in billions of euros|in millions of pounds|in thousands of pounds|in millions of us dollars|"
            + "in thousands of us dollars|in millions of u.s. dollars|in thousands of u.s. dollars|in $ millions|in $ thousands|in $ billions|in $ million|in $ thousand|in $ billion|in $millions|in $thousands|in $billions|"
            + "in us$ millions|in us$ thousands|in us$ billions|in us$ million|in us$ thousand|in usd millions|in usd thousands|in usd million|in usd thousand|in usd billions|in usd billion|in € millions|in € thousands|in € million|in € thousand|in € billion|"
            + "in €millions|in eur millions|in eur thousands|in eur million|in eur thousand|in eur billion|in £ millions|in £ thousands|in £ million|in £ thousand|in £millions|in gbp millions|in gbp million|in gbp thousands|in chf millions|in chf million|"
            + "in $m|in $mn|in $mm|in $k|in $bn|in $b|in €m|in €mn|in €k|in €bn|in £m|in £mn|in £k|in £bn|in us$m|in us$k|in us$bn|in usdm|in usdk|in eurm|in eurk|in m|in mn|in mm|in bn|in k|in percent|in per cent|in %|in percentage points|in basis points|in bps|"
            + "$ millions|$ thousands|$ billions|$ million|$ thousand|$ billion|$millions|$thousands|$billions|$m|$mn|$mm|$k|$bn|$b|$'000|$000|$000s|$ in millions|$ in thousands|$ in billions|$s in millions|"
            + "us$ millions|us$ million|us$ thousands|us$ billions|us$m|us$k|us$bn|us$'000|usd millions|usd million|usd thousands|usd billions|usd m|usd k|usd bn|usdm|usd in millions|usd in thousands|usd'000|"
            + "€ millions|€ thousands|€ billions|€ million|€ thousand|€ billion|€m|€mn|€k|€bn|€'000|€000|€ in millions|€ in thousands|eur millions|eur million|eur thousands|eurm|eur m|eur k|eur bn|"
            + "£ millions|£ thousands|£ billions|£ million|£ thousand|£ billion|£m|£mn|£k|£bn|£'000|£000|£ in millions|£ in thousands|gbp millions|gbp m|gbpm|"
            + "dollars in millions|dollars in thousands|dollars in billions|amounts in millions|amounts in thousands|amounts in billions|figures in millions|figures in thousands|"
            + "all amounts in millions|all amounts in thousands|expressed in millions|expressed in thousands|stated in millions|stated in thousands|shown in millions|shown in thousands|"
            + "units in thousands|units in millions|shares in thousands|shares in millions|millions|thousands|billions|trillions|hundreds|millions of dollars|thousands of dollars|"
            + "billions of dollars|millions of euros|thousands of euros|billions of euros|millions of pounds|000|000s|'000|'000s|(000)|(000s)|('000)|in 000s|in 000|in '000|in '000s|"
            + "mn|mm|mln|bn|bln|m|k|x 1000|x1000|x 1,000|× 1000|× 1,000|x 10^3|x 10^6|× 10^3|× 10^6|thousand|million|billion|"
            + "thousand tonnes|million tonnes|thousand tons|million tons|thousand units|million units|thousand barrels|million barrels|rs crore|rs. crore|rs in crore|rs lakh|₹ crore|₹ lakh|₹ in crore|₹ in lakhs"),
        SignVerbs = Phrases.Set(
            "of|was|is|are|made|makes|make|making|were|be|been|being|at|to|against|from|by|than|totaled|totalled|totals|totaling|totalling|total|reached|reaches|reach|reaching|hit|hits|came to|comes to|came in at|"
            + "comes in at|stood at|stands at|standing at|amounted to|amounts to|amounting to|equaled|equalled|equals|equal to|fell to|falls to|dropped to|drops to|declined to|decreased to|slid to|"
            + "sank to|plunged to|swung to|moved to|went to|goes to|remained|remained at|remains at|remains|stayed at|averaged|averages|averaging|recorded|records|recording|reported|reports|reporting|posted|posts|posting|showed|shows|showing|"
            + "registered|registers|booked|books|printed|prints|estimated at|expected at|forecast at|projected at|valued at|priced at|set at|fixed at|cut to|"
            + "revised to|compared with|compared to|versus|vs|vs.|and|or|between|with|after|before|"
            + "yielded|yields|yielding|returned|returns|returning|lost|loses|fell|falls|dropped|drops|declined|declines|slipped|slips|"
            + "contracted|contracts|shrank|shrinks|turned|ended at|ends at|closed at|closes at|finished at|including|includes|excluding|i.e.|namely|becomes|became|contributed|contributes|generated|generates|delivered|delivers"),
        NoChanges = Phrases.Set(
            "make up|makes up|made up|making up|add up|adds up|added up|end up|ends up|ended up|set up|sets up|pick up|picks up|picked up|take up|takes up|took up|show up|shows up|"
            + "showed up|sum up|sums up|give up|gives up|gave up|use up|uses up|used up|put up|puts up|sign up|signs up|signed up|buy up|buys up|bought up|turn up|turned up|"
            + "lay down|put down|puts down|set down|hold down|no higher"),
        AmountOpeners = Phrases.Set("by"),
        ChangeAmounts = Phrases.Set(EnglishChanges.Amounts),
    };
}
