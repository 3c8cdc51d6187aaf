using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words that show a number to be part of a name, a label or an address, and those that a figure is never called by.</summary>
internal static class EnglishNames
{
    public static NameWords Words { get; } = new()
    {
        AdjectiveEndings = ["an", "ese", "ish", "french", "dutch", "greek", "german", "swiss", "thai", "czech", "israeli", "iraqi", "saudi", "pakistani"],
        Labels = Phrases.Set(
            "no|no.|nos.|number|numbers|#|page|pages|p.|pp.|article|articles|art.|chapter|section|sec.|figure|fig.|table|appendix|annex|paragraph|§|title|volume|vol.|"
            + "vol|version|v|v.|step|phase|level|tier|category|class|type|grade|door|gate|building|bldg|floor|suite|ste.|room|apartment|apt|apt.|unit|route|highway|"
            + "interstate|exit|platform|flight|line|po box|p.o. box|box|zip|zip code|tel|tel.|phone|telephone|fax|mobile|cell|ext|ext.|isbn|issn|doi|ref|ref.|item|"
            + "form|rule|episode|season|part|day|bus|buses|tram|ward|lot|track|runway|pier|area|zone|district|square|series|cohort|group|scope|stage|arm|pillar|generation|gen|round|terminal|option|scenario"
            + "|phases|levels|tiers|stages|scopes|groups|categories|classes|types|grades|sections|chapters|cohorts|clause|clauses|exhibit|appendices|titles|sp|s&p"),
        ThousandNames = Phrases.Set(
            "tv|tvs|television|televisions|video|videos|display|displays|resolution|resolutions|screen|screens|monitor|monitors|camera|cameras|uhd|hdr|blu-ray|streaming|content|footage|"
            + "projector|projectors|panel|panels|oled|ultra|image|images|cinema|race|races|run|runs|walk|filing|filings"),
        Streets = Phrases.Set(
            "street|st.|st|avenue|ave|ave.|road|rd|rd.|boulevard|blvd|blvd.|lane|ln|ln.|drive|dr.|court|ct.|place|pl.|square|sq.|way|terrace|parkway|pkwy|highway|"
            + "hwy|north|south|east|west|n.|s.|e.|w."),
        ClockHeads = Phrases.Set("at|by|until|from"),
        ClockSigns = Phrases.Set("h"),
        ClockTails = Phrases.Set("p.m.|pm|p.m|a.m.|am|a.m|o'clock"),
        Homographs = Phrases.Set("one"),
        ChangeVerbs = Phrases.Set(EnglishChanges.Words),
        ChangeNounHeads = Phrases.Set("a|an|the|its|their|this|that|any|no|further|another|sharp|slight|steep|big|small|large|annual|expected|modest|strong|possible"),
        ChangeOpeners = Phrases.Set("from"),
        WhenTails = Phrases.Set("earlier|later|before|prior|previously|after|afterwards"),
        RateHeads = Phrases.Set("per"),
        JoinedAdverbs = Phrases.Set("now|then"),
        YearAdjectives = Phrases.Set(
            "active|busy|hectic|eventful|uneventful|quiet|turbulent|tumultuous|volatile|chaotic|stormy|bumpy|rocky|difficult|tough|challenging|trying|gruelling|grueling|torrid|dismal|"
            + "lacklustre|lackluster|lean|weak|sluggish|soft|strong|successful|profitable|prosperous|buoyant|wet|dry|rainy"),
        RankHeads = Phrases.Set("top|bottom"),
        RankDeterminers = Phrases.Set(
            "the|a|its|his|her|their|our|my|your|this|that|each|every|another|whose|in|into|among|of|within|outside|from|national|global|all-time|current|overall|world"),
        AgeTails = Phrases.Set("old"),
        YearHeads = Phrases.Set("the|its|our|their|his|her|your|my|this|that|these|those|an|a|late|early|mid|pre|post|revised|final|annual"),
        YearNouns = Phrases.Set(
            "level|levels|result|results|account|accounts|figure|figures|budget|budgets|forecast|forecasts|guidance|outlook|report|reports|season|seasons|election|elections|edition|"
            + "editions|plan|plans|target|targets|census|estimate|estimates|data|peak|average|high|low|baseline|base|earnings|revenue|revenues|sales|profit|profits|exports|imports|"
            + "prices|rates|tax|taxes|dividend|dividends|acquisition|merger|deal|agreement|act|law|bill|treaty|summit|games|olympics|championship|championships|cup|tour|"
            + "campaign|crisis|recession|crash|pandemic|war|attack|attacks|film|album|novel|book|model|vintage|draft|class|financials|projections|projection|survey|study|ranking|"
            + "rankings|filing|filings|statements|harvest|crop|fiscal|financial|annual|calendar|tax-year"),
        HasCapitalDates = true,
        Fillers = Phrases.Set(
            "the|and|its|his|her|their|our|your|this|that|these|those|with|without|from|into|onto|upon|over|under|about|than|then|for|are|was|were|been|being|has|"
            + "have|had|having|will|would|shall|should|can|could|may|might|must|not|more|less|most|least|very|too|also|still|already|even|such|same|other|others|each|"
            + "every|all|any|some|both|they|them|she|you|who|which|what|when|where|while|because|since|after|before|during|until|between|against|according|however|"
            + "now|only|just|nearly|almost|roughly|around|approximately|total|reach|reaches|reaching|hit|hits|rise|rises|rose|risen|rising|fall|falls|fell|"
            + "fallen|falling|grow|grows|grew|grown|growing|cost|costs|costing|worth|spend|spends|spent|spending|pay|pays|paid|paying|sell|sells|sold|selling|buy|"
            + "buys|bought|buying|raise|raises|raising|make|makes|made|making|take|takes|took|taken|taking|bring|brings|brought|stand|stands|stood|get|gets|got|come|"
            + "comes|came|became|become|becomes|set|sets|put|puts|say|says|said|saying|expect|expects|expecting|plan|plans|planning|report|reports|reporting|see|sees|"
            + "saw|seen|go|goes|went|gone|via|though|although|account|accounts|represent|represents|amount|amounts|employ|employs|employing|remain|remains|stay|stays|there|here|compared"),
        VerbEndings = ["ed"],
        NounLinks = Phrases.Set("of|in"),
    };
}
