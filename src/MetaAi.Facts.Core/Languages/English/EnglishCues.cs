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
        TurnsBehind = Phrases.Table(
            ("b.c.|bc|b.c|bce|b.c.e.|b.c.e|before christ|before the common era|before our era|before the current era|after hijra|anno hegirae|of the hijri calendar|"
                + "of the islamic calendar|of the hebrew calendar|of the jewish calendar|of the buddhist calendar|of the buddhist era|of the coptic calendar|of the ethiopian calendar|"
                + "in the hijri calendar|in the islamic calendar|in the hebrew calendar|in the jewish calendar|in the buddhist calendar|in the buddhist era|"
                + "in the ethiopian calendar|in the julian calendar|hijri|anno mundi",
                FigureKinds.Date | FigureKinds.Number | FigureKinds.Count),
            ("less a day|less one day|minus a day|minus one day|minus a week|minus a month|less a week|less a month|and a day|and one day",
                FigureKinds.Duration | FigureKinds.Date),
            ("in the morning|in the afternoon|in the evening|at night|sharp|on the dot|local time|gmt|utc|eastern time|pacific time|central time",
                FigureKinds.Duration),
            ("thinner|poorer|younger|narrower|shallower|dimmer|quieter|as little|"
                + "as low|as short|as slow|as cheap|as light|as weak|below|under|rarer",
                FigureKinds.Ratio),
            ("of a million|of a billion|of a trillion|of a thousand|of a hundred|of a dozen|of one million|of one billion|of a point|of one point|of a percentage point|of a percentage|"
                + "of one percentage point|of a percent|of one percent|of a per cent|of one per cent|of a basis point|of a second|of one second|of a minute|of a cent|of one cent|of a penny|of a degree|"
                + "of a millimeter|of a millimetre|of an inch|of a mile",
                FigureKinds.Fraction),
            ("of the game|of the match|of play|of the final|of the season|of the bout|of the film|of the book|of the tournament|of the concert", FigureKinds.Date),
            ("ppt|ppts", FigureKinds.Percent),
            ("below zero|under zero|in the red|negative", Numbers)),
        TurnsBefore = Phrases.Table(
            ("week of|weeks of|week in|weeks in|fortnight of|fortnight in|days of|days in|weekend of|weekend in|weekends of|weekends in|working day of|business day of|trading day of|"
                + "eve of|"
                + "close of|dawn of|turn of|tail of|outset of|onset of|opening of|closing of|heart of|most of|much of|part of|parts of|portion of|bulk of|remainder of|balance of|"
                + "better part of|stages of|months of",
                FigureKinds.Date)),
        ForeignCurrencies = Phrases.Set(
            "zimbabwe|zimbabwean|rhodesian|ethiopian|malaysian|malayan|hawaiian|micronesian|tuvaluan|kiribati|confederate|continental|spanish|texan|texas|mexican|international|geary-khamis|"
            + "namibia|liberia|jamaica|barbadian|surinam|suriname|guyanan|grenadian|saint lucian|dominica|antiguan|antigua|"
            + "yugoslav|yugoslavian|croatian|macedonian|bosnian|soviet|latvian|lithuanian|tajik|tajikistani|transnistrian|belgian|french|luxembourg|luxembourgish|monegasque|malagasy|"
            + "malian|moroccan|algerian|saar|irish|cypriot|cyprus|maltese|israeli|palestinian|palestine|italian|nigerian|ghanaian|ghana|scottish|scots|jersey|guernsey|manx|isle of man|"
            + "australian|estonian|slovak|czechoslovak|austrian|austro-hungarian|hungarian|faroese|finnish|maldivian|bhutanese|burmese|"
            + "afghan|bolivian|puerto rican|convertible|venezuelan|ecuadorian|peruvian|costa rican|guatemalan|honduran|nicaraguan|panamanian|salvadoran|haitian|"
            + "paraguayan|somaliland"),
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
