using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words that show a number to be part of a name, a label or an address.</summary>
internal static class EnglishNames
{
    public static NameWords Words { get; } = new()
    {
        Labels = Phrases.Set(
            "no|no.|nos.|number|numbers|#|page|pages|p.|pp.|article|articles|art.|chapter|section|sec.|figure|fig.|table|appendix|annex|paragraph|§|title|volume|vol.|"
            + "vol|version|v|v.|step|phase|level|tier|category|class|type|grade|door|gate|building|bldg|floor|suite|ste.|room|apartment|apt|apt.|unit|route|highway|"
            + "interstate|exit|platform|flight|line|po box|p.o. box|box|zip|zip code|tel|tel.|phone|telephone|fax|mobile|cell|ext|ext.|isbn|issn|doi|ref|ref.|item|"
            + "form|rule|episode|season|part|day"),
        Streets = Phrases.Set(
            "street|st.|st|avenue|ave|ave.|road|rd|rd.|boulevard|blvd|blvd.|lane|ln|ln.|drive|dr.|court|ct.|place|pl.|square|sq.|way|terrace|parkway|pkwy|highway|"
            + "hwy|north|south|east|west|n.|s.|e.|w."),
        ClockHeads = Phrases.Set("at|by|around|until|from"),
        ClockTails = Phrases.Set("p.m.|pm|p.m|a.m.|am|a.m|o'clock"),
        Homographs = Phrases.Set("one"),
        HasCapitalDates = true,
    };
}
