using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French names of the parts of a whole, with and without their accent.</summary>
internal static class FrenchFractions
{
    private static readonly string[] Ordinals =
    [
        "unième", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième", "neuvième", "dixième", "onzième", "douzième", "treizième",
        "quatorzième", "quinzième", "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
    ];

    public static PhraseTable<DenominatorWord> Denominators { get; } = Phrases.Table(
        [("demi", new(2)), ("demis", Several(2)), ("tiers", new DenominatorWord(3) { IsInvariable = true }), ("quart", new(4)), ("quarts", Several(4))],
        Ordinary(5, 19), Both("vingtième", 20), Both("trentième", 30), Both("quarantième", 40), Both("cinquantième", 50), Both("soixantième", 60),
        Both("quatre-vingtième", 80), Both("centième", 100), Both("millième", 1000), Both("millionième", 1_000_000), Both("milliardième", 1_000_000_000),
        Both("billionième", 1_000_000_000_000));

    public static PhraseTable<DenominatorWord> Compound { get; } = Phrases.Table(Ordinary(1, 19));

    private static (string, DenominatorWord)[] Ordinary(int first, int last)
    {
        var words = new (string, DenominatorWord)[2 * (last - first + 1)];
        for (var number = first; number <= last; number++)
        {
            Both(Ordinals[number - 1], number).CopyTo(words, 2 * (number - first));
        }

        return words;
    }

    private static (string, DenominatorWord)[] Both(string ordinal, long value) =>
        [(FrenchAccents.Optional(ordinal), new(value)), (FrenchAccents.Optional(ordinal + "s"), Several(value))];

    private static DenominatorWord Several(long value) => new(value) { IsPlural = true };
}
