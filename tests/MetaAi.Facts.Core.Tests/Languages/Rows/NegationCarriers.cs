using MetaAi.Facts.Languages.Vocabulary;
using static MetaAi.Facts.Core.Tests.Languages.Rows.Words;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>Carriers of negations: each bounds five million euros on the other side, or leaves open how.</summary>
internal static class NegationCarriers
{
    private const decimal Amount = 5_000_000;

    public static IReadOnlyDictionary<string, Carrier> French { get; } = new Dictionary<string, Carrier>
    {
        ["Negations.Chain"] = row => Chain(row, "ne", "pas", "excéder", "5 M€"),
        ["Negations.Bounds"] = row => [new(Join("n'est pas", row.Phrase, "5 M€"), Said.Money(Amount, "EUR", row.Means<NegatedBound>().Hedge))],
        ["Negations.Thresholds"] = row => [new(Join("ne peut excéder", row.Phrase, "5 M€"), Said.Money(Amount, "EUR", Hedge.AtMost))],
        ["Negations.LimitPassings"] = row => [new Scanned("Il est {0} un plafond de 5 €.", row.Phrase, "5 €", Said.Money(5, "EUR"))],
        ["Negations.NoVerbs"] = row => [new Negated("Aucun fonds acheta {0} |plus de 5 M€", row.Phrase, IsOfDate: false, Said.Nothing)],
        ["Negations.Expletives"] = row => [new Negated("Il parle {0} le total n'|excède 5 M€", row.Phrase, IsOfDate: false, Said.Nothing)],
        ["Negations.ExpletiveComparatives"] = row => [new Negated("Il est {0} cher que le total n'|excède 5 M€", row.Phrase, IsOfDate: false, Said.Nothing)],
        ["Negations.Clauses"] = row => [new Negated(Join("Il n'a pas dit {0}", "ferma |avant 2027"), row.Phrase, IsOfDate: true, Said.Nothing)],
    };

    public static IReadOnlyDictionary<string, Carrier> English { get; } = new Dictionary<string, Carrier>
    {
        ["Negations.Chain"] = row => Chain(row, "", "not", "exceed", "€5 million"),
        ["Negations.Bounds"] = row => [new(Join("is not", row.Phrase, "€5 million"), Said.Money(Amount, "EUR", row.Means<NegatedBound>().Hedge))],
        ["Negations.Thresholds"] = row => [new(Join("shall not exceed", row.Phrase, "€5 million"), Said.Money(Amount, "EUR", Hedge.AtMost))],
        ["Negations.LimitPassings"] = row => [new Scanned("It is {0} a ceiling of €5.", row.Phrase, "€5", Said.Money(5, "EUR"))],
        ["Negations.NoVerbs"] = row => [new Negated("No fund came {0} |more than €5 million", row.Phrase, IsOfDate: false, Said.Nothing)],
        ["Negations.Clauses"] = row => [new Negated("It did not say {0} shops closed |before 2027", row.Phrase, IsOfDate: true, Said.Nothing)],
    };

    private static IEnumerable<Carried> Chain(TableRow row, string opener, string negator, string verb, string amount)
    {
        var traits = row.Means<NegationTraits>();
        var expected = Said.Money(Amount, "EUR", Hedge.AtMost);
        if ((traits & NegationTraits.Blurs) != 0)
        {
            yield return (traits & NegationTraits.Negates) != 0
                ? new Negated($"{opener} {{0}} |{verb} {amount}", row.Phrase, IsOfDate: false, Negated.Yes)
                : new Negated($"{opener} {negator} {{0}} |{verb} {amount}", row.Phrase, IsOfDate: false, Negated.Yes);
            yield return new(Join($"{opener} {negator} {row.Phrase}".Trim(), verb, amount), Said.Nothing);
            yield break;
        }

        yield return traits switch
        {
            NegationTraits.None => new(Join(row.Phrase, $"{opener} {negator} {verb} {amount}".Trim()), expected),
            NegationTraits.Opens => new(Join(row.Phrase, $"{negator} {verb} {amount}"), expected),
            NegationTraits.Closes or (NegationTraits.Pairs | NegationTraits.Reaches) => new($"{opener} {row.Phrase} {verb} {amount}", expected),
            _ => new(Join(row.Phrase, $"{verb} {amount}"), expected),
        };
    }
}
