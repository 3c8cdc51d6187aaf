using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>French carriers of negations.</summary>
internal static class FrenchNegationCarriers
{
    public static IReadOnlyDictionary<string, Carrier> All { get; } = new Dictionary<string, Carrier>
    {
        ["Negations.Chain"] = row => row.Means<NegationTraits>() switch
        {
            NegationTraits.Opens => [new Negated(row.Phrase == "ne" ? "Le prix {0} peut excéder 5 euros." : "Le prix {0}y peut excéder 5 euros.", row.Phrase, "5 euros", Hedge.MoreThan) { Rival = "zyx " }],
            NegationTraits.Closes => [new Negated("Le prix ne {0} excéder 5 euros.", row.Phrase, "5 euros", Hedge.MoreThan)],
            NegationTraits.None => [new Negated(row.Phrase == "l'" ? "Le prix ne peut pas {0}avoir dépassé 5 euros." : "Le prix ne peut pas {0} dépasser 5 euros.", row.Phrase, "5 euros", Hedge.MoreThan) { Rival = "zyx " }],
            _ => [new Negated(row.Phrase.EndsWith('\'') ? "Il paie {0}il excède 5 euros." : "Le prix {0} excéder 5 euros.", row.Phrase, "5 euros", Hedge.MoreThan) { Rival = "zyx " }],
        },
        ["Negations.Bounds"] = row =>
        [
            new(Join(Before(row), "5 euros"), Said.Money(5, "EUR", row.Means<NegatedBound>().Hedge)), new(Join(Before(row), "un million d'euros"), Said.Money(1_000_000, "EUR", row.Means<NegatedBound>().Hedge)),
            new(Join(Before(row), "tiers"), Said.Fraction(Rational.Of(1, 3), row.Means<NegatedBound>().Hedge)), new(Join(Before(row), "deux tiers"), Said.Fraction(Rational.Of(2, 3), row.Means<NegatedBound>().Hedge)),
        ],
        ["Negations.Thresholds"] = row => [new($"ne peut excéder {row.Phrase} 5 euros", Said.Money(5, "EUR", Hedge.AtMost))],
        ["Negations.Clauses"] = row => [new Scanned(Join("Aucun client {0}", "il dépasse 5 euros."), row.Phrase, "5 euros", Said.Money(5, "EUR", Hedge.MoreThan))],
    };

    private static string Before(TableRow row) => (row.Means<NegatedBound>().IsVerb ? "ne peut " : "pas ") + row.Phrase;
}
