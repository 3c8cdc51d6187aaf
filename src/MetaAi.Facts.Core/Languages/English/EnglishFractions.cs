using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English names of the parts of a whole.</summary>
internal static class EnglishFractions
{
    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
        "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    public static PhraseTable<DenominatorWord> Denominators { get; } = Phrases.Table(
        [("half", One(2)), ("halves", Several(2)), ("quarter", One(4)), ("quarters", Several(4))],
        Ordinary(3, 19),
        Both("twentieth", 20), Both("thirtieth", 30), Both("fortieth", 40), Both("fiftieth", 50), Both("sixtieth", 60), Both("seventieth", 70),
        Both("eightieth", 80), Both("ninetieth", 90), Both("hundredth", 100), Both("thousandth", 1000), Both("millionth", 1_000_000),
        Both("billionth", 1_000_000_000), Both("trillionth", 1_000_000_000_000));

    public static PhraseTable<DenominatorWord> Compound { get; } = Phrases.Table(Ordinary(1, 9));

    private static (string, DenominatorWord)[] Ordinary(int first, int last)
    {
        var words = new (string, DenominatorWord)[2 * (last - first + 1)];
        for (var number = first; number <= last; number++)
        {
            Both(Ordinals[number - 1], number).CopyTo(words, 2 * (number - first));
        }

        return words;
    }

    private static (string, DenominatorWord)[] Both(string ordinal, long value) => [(ordinal, One(value)), (ordinal + "s", Several(value))];

    private static DenominatorWord One(long value) => new(value);

    private static DenominatorWord Several(long value) => new(value) { IsPlural = true };
}
