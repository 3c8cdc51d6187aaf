using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>How English says beside a figure what it counts and per what it is.</summary>
internal static class EnglishBeside
{
    public static BesideWords Words { get; } = new()
    {
        SingularEndings = ["ss", "us", "is"],
        Nouns = EnglishNouns.Words,
        Partitives = Phrases.Set("of which|of whom|of them|including|among them|among which"),
        RateLinks = Phrases.Table(("per|each|every|for each|for every|in each|in every", false)),
        RateArticles = Phrases.Table(("a|an", false), ("by the", true)),
        RateAdverbs = Phrases.Table(
            ("annually|yearly|per annum", "year"), ("monthly", "month"), ("weekly", "week"), ("daily", "day"), ("hourly", "hour"), ("quarterly", "quarter")),
        TimeTails = Phrases.Set("ago|earlier|later|before|prior|previously|after|afterwards|old|of|when|early|late|apart|long"),
        NoRates = Phrases.Set("per se|each other|every now|every so"),
        RateFillers = Phrases.Set("on average|in total|overall"),
        CurrencyNouns = Phrases.Set("dollars|pounds|francs|crowns|pesos|rupees|dinars"),
        Directions = EnglishDirections.Anywhere,
        NearDirections = EnglishDirections.Near,
        DirectionsAfter = EnglishDirections.After,
        LevelLinks = Phrases.Set("to|at"),
        CurrencyHeads = Phrases.Set("in"),
    };
}
