using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English number words, on the short scale.</summary>
internal static class EnglishNumbers
{
    public static NumberWords Words { get; } = new()
    {
        Small = Phrases.Table(
            ("zero|nought|naught", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
            ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
            ("eighteen", 18), ("nineteen", 19)),
        Tens = Phrases.Table<TensWord>(
            ("twenty", new(20, 9)), ("thirty", new(30, 9)), ("forty", new(40, 9)), ("fifty", new(50, 9)), ("sixty", new(60, 9)),
            ("seventy", new(70, 9)), ("eighty", new(80, 9)), ("ninety", new(90, 9))),
        Hundreds = Phrases.Set("hundred"),
        MostHundreds = 99,
        HasOneHundred = true,
        DigitHundreds = Phrases.Set("hundred"),
        PartLinks = Phrases.Set("and"),
        HasCommasInSums = true,
        Nils = Phrases.Set("nil"),
        Scales = Phrases.Table<ScaleWord>(
            ("thousand", new(3) { StandsAlone = true, JoinsLarger = true }),
            ("thousands", new(3) { IsPlural = true, IsIndefinite = true }),
            ("lakh", new(5) { StandsAlone = true }),
            ("lakhs", new(5) { IsPlural = true, IsIndefinite = true }),
            ("crore", new(7) { StandsAlone = true }),
            ("crores", new(7) { IsPlural = true, IsIndefinite = true }),
            ("lakh crore|lakh crores", new(12)),
            ("million", new(6) { StandsAlone = true }),
            ("millions", new(6) { IsPlural = true, IsIndefinite = true }),
            ("billion", new(9) { StandsAlone = true }),
            ("billions", new(9) { IsPlural = true, IsIndefinite = true }),
            ("trillion", new(12) { StandsAlone = true }),
            ("trillions", new(12) { IsPlural = true, IsIndefinite = true }),
            ("quadrillion", new(15)),
            ("quintillion", new(18))),
        ScaleAbbreviations = Phrases.Table<ScaleWord>(
            ("k|K", new(3)),
            ("M|MM|mn|Mn|mln|MN", new(6)),
            ("m|mm|mio|Mio|mil|Mil|mill", new(6) { NeedsCurrency = true }),
            ("bn|Bn|BN|bln|B|Mrd|mrd|mld", new(9)),
            ("cr|Cr|cr.|Cr.", new(7) { NeedsCurrency = true }),
            ("b", new(9) { NeedsCurrency = true }),
            ("tn|Tn|trn|trln|tln", new(12)),
            ("T|t", new(12) { NeedsCurrency = true, NeedsCurrencyBefore = true })),
        ScalesCountsByLetter = true,
        Collectives = Phrases.Table<CollectiveWord>(
            ("dozen", new(12, 0) { IsCounted = true }),
            ("dozens", new(12, 0) { IsCounted = true, IsPlural = true, IsIndefinite = true, TakesOf = true }),
            ("tens", new(10, -1) { IsPlural = true, IsIndefinite = true, TakesOf = true }),
            ("hundreds", new(100, -2) { IsPlural = true, IsIndefinite = true, TakesOf = true })),
        Indefinites = Phrases.Table(("several|a few|a couple of|a couple|a handful of", IndefiniteWord.BeforePlural)),
        OneArticles = Phrases.Set("a|an"),
        HalfTails = Phrases.Set("and a half|and one half|and one-half|and-a-half|and half|and an half"),
        PartTails = Phrases.Table(
            ("and a quarter|and one quarter|and one-quarter|and a fourth|and one fourth", 0.25m), ("and three quarters|and three-quarters|and three fourths|and three-quarter|and three quarter", 0.75m)),
        PartHeads = Phrases.Table(
            ("half a|half|half-a|a half|one-half|half of a|one half|half-|a half-", 0.5m),
            ("a quarter of a|one quarter of a|quarter of a|a quarter|quarter", 0.25m),
            ("three quarters of a|three-quarters of a|three quarters|three-quarters", 0.75m)),
        SpellsDecimals = true,
        PointWords = Phrases.Set("point"),
        MinusWords = Phrases.Set("minus|negative"),
    };
}
