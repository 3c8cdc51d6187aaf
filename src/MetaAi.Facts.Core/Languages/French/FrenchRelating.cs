using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that say a figure by what it relates to.</summary>
internal static class FrenchRelating
{
    public static RelatingWords Words { get; } = new()
    {
        Relations = Phrases.Table(
            ("le même montant|un même montant|le même chiffre|le même nombre|le même niveau|la même somme|la même part|la même proportion|la même chose|le même|la même|les mêmes|autant|tout autant|idem", Hedge.Exact),
            ("plus|davantage|encore plus|bien plus|beaucoup plus|un peu plus|nettement plus|encore davantage|bien davantage", Hedge.MoreThan),
            ("moins|encore moins|bien moins|beaucoup moins|un peu moins|nettement moins", Hedge.LessThan)),
        Tails = Phrases.Set("pour|en|dans|cette année|cette année-là|l'an prochain|l'année suivante|l'année prochaine|l'année d'après|l'exercice suivant|au cours de|durant|pendant"),
        Comparisons = Phrases.Set("que|qu'"),
    };
}
