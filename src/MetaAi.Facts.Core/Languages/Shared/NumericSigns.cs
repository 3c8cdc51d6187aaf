using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>Signs that mean the same in every language.</summary>
internal static class NumericSigns
{
    /// <summary>Fractions that are one character, as numerator and denominator.</summary>
    public static PhraseTable<(int Numerator, int Denominator)> VulgarFractions { get; } = Phrases.Table<(int, int)>(
        ("½", (1, 2)), ("⅓", (1, 3)), ("⅔", (2, 3)), ("¼", (1, 4)), ("¾", (3, 4)), ("⅕", (1, 5)), ("⅖", (2, 5)), ("⅗", (3, 5)), ("⅘", (4, 5)),
        ("⅙", (1, 6)), ("⅚", (5, 6)), ("⅐", (1, 7)), ("⅛", (1, 8)), ("⅜", (3, 8)), ("⅝", (5, 8)), ("⅞", (7, 8)), ("⅑", (1, 9)), ("⅒", (1, 10)));

    /// <summary>Hedges that are signs.</summary>
    public static readonly (string, HedgePhrase)[] Hedges =
    [
        (">", HedgePhrase.Numbers(Hedge.MoreThan)),
        ("<", HedgePhrase.Numbers(Hedge.LessThan)),
        ("≥|>=|> =|⩾", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("≤|<=|< =|⩽", HedgePhrase.Numbers(Hedge.AtMost)),
        ("~|≈|∼|≃|≅", HedgePhrase.Both(Hedge.Approx)),
    ];

    /// <summary>Words between a number and its tolerance.</summary>
    public const string Tolerances = "±|+/-|+-|+ ou -|+ or -";
}
