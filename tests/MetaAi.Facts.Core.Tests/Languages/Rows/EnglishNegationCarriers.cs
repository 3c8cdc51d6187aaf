using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>English carriers of negations.</summary>
internal static class EnglishNegationCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Negations.Chain"] = row =>
            [new Negated(row.Means<NegationTraits>() is NegationTraits.None or NegationTraits.Blurs ? "The price shall not {0} exceed $5 today." : "The price {0} exceed $5 today.", row.Phrase, "$5", Hedge.MoreThan)],
        ["Negations.Bounds"] = row => [new($"{(row.Means<NegatedBound>().IsVerb ? "shall not " : "not ")}{row.Phrase} 5 euros", Said.Money(5, "EUR", row.Means<NegatedBound>().Hedge))],
        ["Negations.Thresholds"] = row => [new($"shall not exceed {row.Phrase} 5 euros", Said.Money(5, "EUR", Hedge.AtMost))],
        ["Negations.Clauses"] = row => [new Scanned("No client {0} it exceeds $5 today.", row.Phrase, "$5", Said.Money(5, "$", Hedge.MoreThan))],
    };
}
