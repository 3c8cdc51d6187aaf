using MetaAi.Facts.Languages.Vocabulary;
using static MetaAi.Facts.Languages.French.FrenchContractions;

namespace MetaAi.Facts.Languages.French;

/// <summary>French negations of a bound.</summary>
internal static class FrenchNegations
{
    public static NegationWords Words { get; } = new()
    {
        HasConcord = true,
        AdverbEnding = "ment",
        Chain = Phrases.Table(
            ("ne|n'", NegationTraits.Opens),
            ("pas|jamais|plus jamais|non|ni|nullement|aucunement|sans|en aucun cas|en aucune façon|en aucune manière|en aucune circonstance|en nul cas|sous aucun prétexte|à aucun moment", NegationTraits.Negates),
                        ("plus|point|peut|peuvent|pouvait|pouvaient|pourra|pourront|pourrait|pourraient|pouvant|saurait|sauraient|saura|sauront|doit|doivent|devait|devaient|devra|devront", NegationTraits.Closes),
            ("aucun|aucune|nul|nulle|sans que|sans qu'|rien|personne", NegationTraits.Negates | NegationTraits.Reaches),
            ("guère|pas toujours|pas souvent|pas tout à fait|presque jamais|tenu de|tenue de|tenus de|tenues de|obligé de|obligée de|obligés de|obligées de", NegationTraits.Negates | NegationTraits.Blurs),
            ("pouvoir|puisse|puissent|pu|su|dû|savoir|oser|devrait|devraient|doive|devant|devoir|"
                + "a|ont|avait|avaient|eut|aura|auront|aurait|auraient|ait|aient|ayant|avoir|eu|"
                + "est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|soit|soient|étant|être|été|"
                + "va|vont|allait|allaient|aller|allé|passe|passent|passer|passé|passée|tombe|tombent|tomber|tombé|tombée|descend|descendent|descendre|descendu|descendue|"
                + "monte|montent|monter|monté|montée|reste|restent|rester|resté|restée|semble|semblent|semblait|risque de|risquent de|risquait de|"
                + "censé|censée|censés|censées|supposé|supposée|autorisé à|autorisée à|autorisés à|autorisées à|prévu pour|prévue pour|"
                + "y|en|le|la|l'|les|se|s'|lui|leur|"
                + "toutefois|cependant|néanmoins|donc|alors|ainsi|encore|également|individuellement|collectivement|globalement|annuellement|mensuellement|normalement|"
                + "en principe|en moyenne|au total|en tout|en tout état de cause|en toute hypothèse|en outre|par ailleurs|désormais|aujourd'hui|à l'avenir|à ce jour", NegationTraits.None)),
        Bounds = Phrases.Table(
            ("dépasser|dépasse|dépassent|dépassait|dépassaient|dépassa|dépassera|dépasseront|dépasserait|dépasseraient|dépassant|dépassé|dépassée|dépassés|dépassées|"
                + "excéder|excède|excèdent|excédait|excédaient|excéda|excédera|excéderont|excéderait|excéderaient|excédant|excédé|excédée|excédés|excédées|"
                + "surpasser|surpasse|surpassent|surpassait|surpassera|surpassant|surpassé|surpassée|franchir|franchit|franchissent|franchi|franchira", NegatedBound.Verb(Hedge.AtMost)),
            ("atteindre ou dépasser|atteint ou dépasse|égaler ou dépasser", NegatedBound.Verb(Hedge.LessThan)),
            (WithA("supérieur|supérieure|supérieurs|supérieures"), NegatedBound.Comparison(Hedge.AtMost)),
            (WithDe("plus|de plus|au-delà|au delà|au-dessus|au dessus"), NegatedBound.Comparison(Hedge.AtMost)),
            ("plus que|plus élevé que|plus élevée que|plus haut que|plus grand que|plus grande que|plus important que|plus importante que", NegatedBound.Comparison(Hedge.AtMost)),
            (WithA("inférieur|inférieure|inférieurs|inférieures"), NegatedBound.Comparison(Hedge.AtLeast)),
            (WithDe("moins|de moins|en dessous|en-dessous|au-dessous|au dessous"), NegatedBound.Comparison(Hedge.AtLeast)),
            ("moins que|sous|sous les|sous la barre de|sous la barre des|sous le seuil de|moins élevé que|moins élevée que|plus bas que|plus basse que|plus petit que|plus petite que|moindre que", NegatedBound.Comparison(Hedge.AtLeast)),
            (WithA("supérieur ou égal|supérieure ou égale|supérieurs ou égaux|supérieures ou égales|égal ou supérieur|égale ou supérieure|égaux ou supérieurs|égales ou supérieures"), NegatedBound.Comparison(Hedge.LessThan)),
            (WithDe("au moins") + "|au moins|au minimum", NegatedBound.Comparison(Hedge.LessThan)),
            (WithA("inférieur ou égal|inférieure ou égale|inférieurs ou égaux|inférieures ou égales|égal ou inférieur|égale ou inférieure|égaux ou inférieurs|égales ou inférieures"), NegatedBound.Comparison(Hedge.MoreThan))),
        Thresholds = Phrases.Set(
            "la somme de|une somme de|le montant de|un montant de|un total de|le total de|le seuil de|un seuil de|le plafond de|un plafond de|la limite de|une limite de|"
            + "la barre de|la barre des|le cap de|le cap des|un taux de|le taux de|une durée de|la durée de"),
        Clauses = Phrases.Set("que|qu'|qui|dont|où|si|et|mais|ou|car|lorsque|quand|puisque"),
    };
}
