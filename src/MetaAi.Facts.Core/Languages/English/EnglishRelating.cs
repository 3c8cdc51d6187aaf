using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words that say a figure by what it relates to.</summary>
internal static class EnglishRelating
{
    public static RelatingWords Words { get; } = new()
    {
        Relations = Phrases.Table(
            ("the same amount|the same sum|the same number|the same figure|the same level|the same share|the same proportion|the same|as much|as many|just as much|just as many|that much|that many|likewise", Hedge.Exact),
            ("more|even more|far more|much more|many more|a little more|slightly more|still more", Hedge.MoreThan),
            ("less|fewer|even less|far less|far fewer|much less|a little less|slightly less|still less|even fewer", Hedge.LessThan)),
        Tails = Phrases.Set("for|in|during|over|this year|that year|next year|the next year|the following year|the year after"),
        Comparisons = Phrases.Set("than|as"),
    };
}
