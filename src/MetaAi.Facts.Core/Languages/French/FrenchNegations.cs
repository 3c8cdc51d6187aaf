using MetaAi.Facts.Languages.Vocabulary;
using static MetaAi.Facts.Languages.French.FrenchContractions;
using static MetaAi.Facts.Languages.French.FrenchVerbs;

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
            ("pas|jamais|plus jamais|non|nullement|aucunement|en aucun cas|en aucune façon|en aucune manière|en aucune circonstance|en nul cas|sous aucun prétexte|à aucun moment", NegationTraits.Negates),
            ("plus|point|peut|peuvent|pouvait|pouvaient|pourra|pourront|pourrait|pourraient|pouvant|saurait|sauraient|saura|sauront|doit|doivent|devait|devaient|devra|devront", NegationTraits.Closes),
            ("ni|sans que|sans qu'", NegationTraits.Negates | NegationTraits.Reaches),
            ("aucun|aucune|nul|nulle|pas un|pas une", NegationTraits.Negates | NegationTraits.Reaches | NegationTraits.Determines),
            ("rien|personne", NegationTraits.Pairs | NegationTraits.Reaches),
            ("faut pas que|faut pas qu'|faudrait pas que|faudrait pas qu'|fallait pas que|fallait pas qu'|faudra pas que|faudra pas qu'", NegationTraits.Negates | NegationTraits.Reaches | NegationTraits.Blurs),
            ("sans", NegationTraits.Negates | NegationTraits.ReachesVerb),
            ("nul doute|aucun doute|nul besoin", NegationTraits.None),
            ("loin de|bien loin de|rarement|que rarement|que très rarement|que peu|que légèrement|que de peu|qu'exceptionnellement|qu'à peine|que ponctuellement|"
                + "guère|pas toujours|pas souvent|pas tout à fait|presque jamais|tenu de|tenue de|tenus de|tenues de|obligé de|obligée de|obligés de|obligées de", NegationTraits.Negates | NegationTraits.Blurs),
            ("de loin|de très loin|de peu|de très peu|de beaucoup|souvent|parfois|toujours|quelquefois|même|déjà", NegationTraits.Blurs),
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
            (Er("dépass|surpass") + "|" + Er("excèd", "excéd") + "|excédera|excéderont|excéderait|excéderaient|" + Ir("franch"), NegatedBound.Verb(Hedge.AtMost)),
            ("atteindre ou dépasser|atteint ou dépasse|égaler ou dépasser", NegatedBound.Verb(Hedge.LessThan)),
            (WithA("supérieur|supérieure|supérieurs|supérieures"), NegatedBound.Comparison(Hedge.AtMost)),
            (WithDe("plus|de plus"), NegatedBound.Quantifier(Hedge.AtMost)),
            (WithDe("au-delà|au delà|au-dessus|au dessus"), NegatedBound.Comparison(Hedge.AtMost)),
            ("plus que|plus élevé que|plus élevée que|plus haut que|plus grand que|plus grande que|plus important que|plus importante que", NegatedBound.Comparison(Hedge.AtMost)),
            (WithA("inférieur|inférieure|inférieurs|inférieures"), NegatedBound.Comparison(Hedge.AtLeast)),
            (WithDe("moins|de moins"), NegatedBound.Quantifier(Hedge.AtLeast)),
            (WithDe("en dessous|en-dessous|au-dessous|au dessous|en deçà|en-deçà"), NegatedBound.Comparison(Hedge.AtLeast)),
            ("moins que|sous|sous les|sous la barre de|sous la barre des|sous le seuil de|moins élevé que|moins élevée que|plus bas que|plus basse que|plus petit que|plus petite que|moindre que", NegatedBound.Comparison(Hedge.AtLeast)),
            (WithA("supérieur ou égal|supérieure ou égale|supérieurs ou égaux|supérieures ou égales|égal ou supérieur|égale ou supérieure|égaux ou supérieurs|égales ou supérieures"), NegatedBound.Comparison(Hedge.LessThan)),
            (WithDe("au moins") + "|au moins|au minimum", NegatedBound.Quantifier(Hedge.LessThan)),
            (WithA("inférieur ou égal|inférieure ou égale|inférieurs ou égaux|inférieures ou égales|égal ou inférieur|égale ou inférieure|égaux ou inférieurs|égales ou inférieures"), NegatedBound.Comparison(Hedge.MoreThan))),
        LimitPassings = Phrases.Set(
            "au-dessus|au dessus|au-delà|au delà|en dessous|en-dessous|au-dessous|en deçà|plus|moins|sous|" + Er("touch|frôl|approch|heurt|perc|crev")
            + "|atteint|atteinte|atteints|atteignent|atteignait|atteignaient|atteindre|atteindra|atteignant"),
        Thresholds = Phrases.Set(
            "la somme de|une somme de|le montant de|un montant de|un total de|le total de|le seuil de|un seuil de|le plafond de|un plafond de|la limite de|une limite de|"
            + "la barre de|la barre des|le cap de|le cap des|un taux de|le taux de|une durée de|la durée de"),
        Clauses = Phrases.Set("que|qu'|qui|dont|où|si|et|mais|ou|car|lorsque|lorsqu'|quand|puisque|puisqu'|après que|avant que|parce que|tandis que|alors que|pourquoi|comment|quel|quelle"),
        NoVerbs = Phrases.Set(
            "de|d'|du|des|en|dans|pour|avec|par|à|au|aux|depuis|pendant|durant|après|avant|sur|sous|entre|chez|vers|hors|malgré|contre|selon|le|la|l'|les|un|une|ses|son|sa|leurs|leur|ces|ce|cette|"
            + "comme"),
        VerbEndings = ["er", "ir", "re"],
        Expletives = Phrases.Set(
            "avant que|avant qu'|à moins que|à moins qu'|de peur que|de peur qu'|de crainte que|de crainte qu'|peur que|peur qu'|crainte que|crainte qu'|risque que|risque qu'|danger que|danger qu'|"
            + Phrases.Each("craindre|crains|craignons|craint|craignent|craignait|craignaient|craignant|redoute|redoutent|redoutait|redouter|éviter|évite|évitent|évitait|empêcher|empêche|empêchent|empêché|"
                + "doute pas|doutent pas|doutait pas|nie pas|nul doute|aucun doute|pas de doute", "que|qu'")),
        ExpletiveComparatives = Phrases.Set("plus|moins|mieux|pire|meilleur|meilleure|meilleurs|meilleures|autre|autres|autrement|moindre|davantage|plutôt"),
    };
}
