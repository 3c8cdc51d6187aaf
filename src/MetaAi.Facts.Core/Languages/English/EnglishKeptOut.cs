using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words that show, beside words that read as a figure, that they say no such figure.</summary>
internal static class EnglishKeptOut
{
    public static KeptOutWords Words { get; } = new()
    {
        NumberedNames = Phrases.Set(NumberedNames.Common),
        WholeNames = Phrases.Set(
            "401k|401K|zero tolerance|Zero tolerance|zero gravity|7-Eleven|7-Elevens|403b|457b|20th Century Fox|20th Century Studios|21st Century Fox|50 Cent|24 Hour Fitness|24 Hours of Le Mans|7 Days Inn|4K TV|4K TVs|4K televisions|4K screens|4K screen|4K displays|"
            + "4K display|4K monitors|4K monitor|4K video|4K videos|4K cameras|4K camera|4K resolution|4K projectors|4K content|4K streams|4K streaming|4K footage|4K movies|8K TV|8K TVs|8K televisions|8K screens|"
            + "8K video|8K displays|8K resolution|5K run|5K race|5K runs|5K races|5K runners|10K run|10K race|10K runs|10K races|10K runners|2K Games|2K games"),
        Firms = Phrases.Set("3M|2K"),
        FirmHeads = Phrases.Set("group|company|firm|maker|conglomerate|giant|manufacturer|rival|brand|multinational|subsidiary|shares of|stock of|shareholders of|unit of|head of|chief of|boss of|employees of|products of|analysts at|worked at|works at|working at|joined|joins|joining|sued|sues|suing"),
        ApartHeads = Phrases.Set(
            "each|every|per|this|that|one|another|any|same|whole|to|will|would|can|could|may|might|must|shall|should|they|we|you|i|who|which|and|or|not|also|then|now|did|do|does|cannot|can't|won't|didn't|let's|only|in a|on a|at a|of a"),
        NameHeads = Phrases.Set(
            "in|at|near|from|to|by|between|around|across|outside|inside|and|or|but|against|says|said|within|throughout|over|like|including|minus|gave|give|gives|given|giving|send|sends|sent|sending|sell|sells|"
            + "sold|offer|offers|offered|promise|promises|promised|grant|grants|granted|owe|owes|owed|lend|lends|lent|hand|hands|handed|award|awards|awarded|pledge|pledges|pledged|save|saves|saved|cost|costs|pay|"
            + "pays|paid|buy|buys|bought|deliver|delivers|delivered|mr|mr.|mrs|mrs.|ms|ms.|dr|dr."),
        JoinedHeads = Phrases.Set(
            "no|no.|nos.|number|#|asu|asu no.|sfas|sfas no.|fas|eitf|eitf issue|eitf issue no.|issue no.|sab|sab no.|fsp|fsp fas|asc|ias|ifrs|iso|iec|astm|rfc|cve|case|case no.|docket|docket no.|file no.|directive|"
            + "regulation|regulation (eu)|regulation (ec)|regulation (eec)|regulation (eu) no|regulation (ec) no|directive (eu)|decision (eu)|decision|law|law no.|public law|pub. l.|pub. l. no.|act no.|decree|decree no.|order no.|"
            + "executive order|resolution|resolution no.|circular|circular no.|bulletin|bulletin no.|ruling|rev. rul.|rev. proc.|notice|notice no.|release no.|opinion no.|contract no.|invoice|invoice no.|permit no.|"
            + "patent no.|policy no.|ordinance|ordinance no.|memorandum|standard no.|interpretation no.|technical bulletin|form|flight|bill no."),
        ScoreWords = Phrases.Set(
            "beat|beats|beaten|beating|lost|lose|loses|losing|won|win|wins|winning|drew|draw|draws|drawn|tied|tie|ties|defeat|defeats|defeated|defeating|vote|votes|voted|voting|pass|passes|passed|approved|approves|"
            + "rejected|rejects|fail|fails|failed|failing|ruled|rules|lead|leads|led|leading|trail|trails|trailed|trailing|prevailed|edged|thrashed|victory|score of|scoreline of|a score of|tally of|vote of|loss|deadlocked|split"),
        ScoreJoiners = Phrases.Set("to"),
        Occasions = Phrases.Set("times|once|twice|thrice"),
        Once = Phrases.Set("once"),
        YearArticles = Phrases.Set("the"),
        Compared = Phrases.Set(
            "as|more|larger|bigger|higher|greater|faster|longer|stronger|older|heavier|wider|taller|deeper|richer|quicker|better|worse|over|normal|average|annual|earnings|"
            + "sales|revenue|revenues|ebitda|ebit|book|forward|expected|trailing|projected|gross|net|gdp|current|usual|last year's|previous|global|leverage|cover|coverage|cash|profit|profits|operating|adjusted|"
            + "oversubscribed|covered|income|salary|face value|price-to-earnings|what|today's|pre-pandemic|typical|a normal|an average|a typical|free cash flow|debt|equity|estimated|consensus|next year's|this year's"),
        ComparedConjunctions = Phrases.Set("as"),
        ClauseHeads = Phrases.Set("a|an|the|he|she|it|they|we|you|i|his|her|its|their|our|my|your|this|that|these|those|part|both|all|if|though|when"),
        ComparedArticles = Phrases.Set("its|his|her|their|our|your|my|that|those|these|this"),
        Than = Phrases.Set("than"),
        MultipleHeads = Phrases.Set(
            "at|of|is|was|are|were|to|by|worth|ratio|grew|grown|rose|risen|jumped|surged|soared|multiplied|expanded|oversubscribed|covered|subscribed|leverage|from|than|equals|equal to|be|been|averaging|averaged"),
        Adjectives = Phrases.Set("double|triple|treble|quadruple"),
        AdjectiveHeads = Phrases.Set("a|an|the|this|that|its|their|his|her|our|my|your|with|of|for|in|into|on|no|any|every|each|without|and|new"),
        AdjectiveNouns = Phrases.Set(
            "digit|digits|digit-growth|glazing|glazed|standard|standards|decker|deckers|agent|agents|bed|beds|room|rooms|check|checks|bind|bill|bass|fault|faults|bogey|jeopardy|entry|helix|vision|chin|cream|espresso|"
            + "murder|barrel|header|headers|counting|taxation|negative|negatives|meaning|meanings|click|jump|crown|play|booking|bookings|bogeys|act|dip|whammy|dutch|amputation|amputee|bottom|witching|bypass|threat"),
        ShareNouns = Phrases.Set("final|finals|finalist|finalists|time|timers|brother|brothers|sister|sisters|baked|hearted|truth|truths|mast|life|lives|back|backs|moon|marathon|marathons|term|volley"),
        SomeDays = Phrases.Set("one day"),
        DayHeads = Phrases.Set(
            "for|in|within|after|of|last|lasts|lasted|lasting|took|take|takes|taking|just|only|than|every|per|needs|need|needed|during|spent|spend|spends|stay|stays|stayed|wait|waits|waited|delayed|closed for|"
            + "is|was|were|are|to|or|and|even|requires|required|allow|allows|gives|give|gave|had|has|have|with|works|worked|work|not|adds|added|lost|loses"),
        DayTails = Phrases.Set("of|a|per|each|late|early|off|long|in|only|from|prior|notice|and|or|to"),
    };
}
