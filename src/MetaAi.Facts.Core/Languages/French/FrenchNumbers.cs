using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French number words, of France, Belgium and Switzerland, in the traditional and the 1990 spelling.</summary>
internal static class FrenchNumbers
{
    public static NumberWords Words { get; } = new()
    {
        Small = Phrases.Table(
            ("zéro|zero", 0), ("un|une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9),
            ("dix", 10), ("onze", 11), ("douze", 12), ("treize", 13), ("quatorze", 14), ("quinze", 15), ("seize", 16),
            ("dix-sept|dix sept", 17), ("dix-huit|dix huit", 18), ("dix-neuf|dix neuf", 19)),
        Tens = Phrases.Table<TensWord>(
            ("vingt", new(20, 9) { Linking = TensLinking.Always }), ("trente", new(30, 9) { Linking = TensLinking.Always }), ("quarante", new(40, 9) { Linking = TensLinking.Always }), ("cinquante", new(50, 9) { Linking = TensLinking.Always }), ("soixante", new(60, 19) { Linking = TensLinking.Always }),
            ("septante", new(70, 9) { Linking = TensLinking.Optional }), ("huitante|octante", new(80, 9) { Linking = TensLinking.Optional }), ("nonante", new(90, 9) { Linking = TensLinking.Optional }),
            ("quatre-vingt|quatre-vingts|quatre vingt|quatre vingts", new(80, 19))),
        TensLinks = Phrases.Set("et"),
        LinkedUnits = [1, 11],
        LooselyLinkedUnits = [11],
        MostHundreds = 19,
        Hundreds = Phrases.Set("cent|cents"),
        Nils = Phrases.Set("néant"),
        ScaleLinks = Phrases.Set("et"),
        Scales = Phrases.Table<ScaleWord>(
            ("mille|mil", new(3) { StandsAlone = true, JoinsLarger = true }),
            ("milliers", new(3) { TakesOf = true, IsPlural = true }),
            ("million", new(6) { TakesOf = true }),
            ("millions", new(6) { TakesOf = true, IsPlural = true }),
            ("milliard", new(9) { TakesOf = true }),
            ("milliards", new(9) { TakesOf = true, IsPlural = true }),
            ("billion", new(12) { TakesOf = true, IsLongScale = true }),
            ("billions", new(12) { TakesOf = true, IsPlural = true, IsLongScale = true }),
            ("billiard", new(15) { TakesOf = true, IsLongScale = true }),
            ("billiards", new(15) { TakesOf = true, IsPlural = true, IsLongScale = true }),
            ("trillion", new(18) { TakesOf = true, IsLongScale = true }),
            ("trillions", new(18) { TakesOf = true, IsPlural = true, IsLongScale = true })),
        ScaleAbbreviations = Phrases.Table<ScaleWord>(
            ("k|K", new(3)),
            ("M|Mio|mio|Mio.|mio.|Mln|mln", new(6)),
            ("m", new(6) { NeedsCurrency = true }),
            ("Md|Mds|md|mds|Mrd|Mrds|mrd|mrds|MD|MDS|Mia|mia|Bn|bn|Md.|Mds.|Mrd.|Mrds.|mrd.|mrds.|Mia.|mia.|mld|Mld|MLD|mlds|mld.|Mld.", new(9)),
            ("G", new(9) { NeedsCurrency = true }),
            ("T", new(12) { NeedsCurrency = true })),
        Collectives = Phrases.Table<CollectiveWord>(
            ("huitaine", new(8, 0) { IsApproximate = true, TakesOf = true }),
            ("dizaine", new(10, -1) { IsApproximate = true, TakesOf = true }),
            ("dizaines", new(10, -1) { IsApproximate = true, TakesOf = true, IsPlural = true }),
            ("douzaine", new(12, 0) { IsApproximate = true, TakesOf = true }),
            ("douzaines", new(12, 0) { IsApproximate = true, TakesOf = true, IsPlural = true }),
            ("quinzaine", new(15, 0) { IsApproximate = true, TakesOf = true }),
            ("vingtaine", new(20, -1) { IsApproximate = true, TakesOf = true }),
            ("trentaine", new(30, -1) { IsApproximate = true, TakesOf = true }),
            ("quarantaine", new(40, -1) { IsApproximate = true, TakesOf = true }),
            ("cinquantaine", new(50, -1) { IsApproximate = true, TakesOf = true }),
            ("soixantaine", new(60, -1) { IsApproximate = true, TakesOf = true }),
            ("centaine", new(100, -2) { IsApproximate = true, TakesOf = true }),
            ("centaines", new(100, -2) { IsApproximate = true, TakesOf = true, IsPlural = true }),
            ("millier", new(1000, -3) { IsApproximate = true, TakesOf = true })),
        CollectiveAdjectives = Phrases.Set("petit|petite|bon|bonne|gros|grosse|grand|grande|belle"),
        Indefinites = Phrases.Table(
            ("plusieurs|quelques|une poignée de|une poignée d'", IndefiniteWord.BeforePlural),
            ("des", IndefiniteWord.BeforeRoundNumber)),
        OneArticles = Phrases.Set("un|une"),
        HasOneInSums = true,
        HalfTails = Phrases.Set("et demi|et demie"),
        PartTails = Phrases.Table(("et quart|et un quart", 0.25m), ("et trois quarts", 0.75m)),
        PartHeads = Phrases.Table(
            ("demi-|demi|un demi-|un demi|une demi-|une demi", 0.5m),
            ("un quart de|quart de|quart d'un|le quart d'un|un quart d'un", 0.25m),
            ("trois quarts de|trois quarts d'un|les trois quarts d'un", 0.75m)),
        PointWords = Phrases.Set("virgule"),
        MinusWords = Phrases.Set("moins|négatif"),
    };
}
