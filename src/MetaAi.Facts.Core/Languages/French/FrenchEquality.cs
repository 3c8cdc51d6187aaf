using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words of equality, and bounds that include what they name: "equal to", "greater or equal to".</summary>
internal static class FrenchEquality
{
    public static PhraseTable<bool> Heads { get; } = Phrases.Set("égal à|égale à|égaux à|égales à|au nombre de");

    public static readonly (string, HedgePhrase)[] Words =
    [
        ("plus grand ou égal à|plus grande ou égale à|plus grands ou égaux à|plus grandes ou égales à|au moins ou égal à", HedgePhrase.Numbers(Hedge.AtLeast)),
        ("plus petit ou égal à|plus petite ou égale à|plus petits ou égaux à|plus petites ou égales à|au plus ou égal à", HedgePhrase.Numbers(Hedge.AtMost)),
    ];
}
