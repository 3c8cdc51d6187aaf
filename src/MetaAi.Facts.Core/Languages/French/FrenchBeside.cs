using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>How French says beside a figure what it counts and per what it is.</summary>
internal static class FrenchBeside
{
    public static BesideWords Words { get; } = new()
    {
        Nouns = FrenchNouns.Words,
        LeadingAdjectives = Phrases.Set(
            FrenchAdjectives.WithForms("grand|petit|jeune|autre|seul|haut|mauvais|principal|simple|ancien|important|différent|divers|énorme|vrai|rare|certain|meilleur|moindre")
            + "|nouveau|nouveaux|nouvelle|nouvelles|beau|beaux|belle|belles|bon|bons|bonne|bonnes|gros|grosse|grosses|vieux|vieille|vieilles|neufs|neuve|neuves|premiers|premières|premier|première|long|longs|longue|longues|faux|fausse|fausses|nombreux|nombreuses"),
        Partitives = Phrases.Set("dont|parmi lesquels|parmi lesquelles|parmi eux|parmi elles|y compris"),
        RateLinks = Phrases.Table(("par|chaque|pour chaque|à chaque|tous les|toutes les", false), ("pour", true)),
        RateArticles = Phrases.Table(("le|la|l'|de l'|à l'|à la|au", true)),
        RateAdverbs = Phrases.Table(
            ("annuellement", "an"), ("mensuellement", "mois"), ("hebdomadairement", "semaine"), ("quotidiennement|journellement", "jour"), ("trimestriellement", "trimestre")),
        RateAdjectives = Phrases.Table(
            ("annuel|annuels|annuelle|annuelles", "an"), ("mensuel|mensuels|mensuelle|mensuelles", "mois"), ("hebdomadaire|hebdomadaires", "semaine"),
            ("quotidien|quotidiens|quotidienne|quotidiennes|journalier|journaliers|journalière|journalières", "jour"), ("trimestriel|trimestriels|trimestrielle|trimestrielles", "trimestre")),
        TimeTails = Phrases.Set("où|même"),
        NoRates = Phrases.Set(
            "par exemple|par rapport|par ailleurs|par conséquent|par erreur|par contre|par hasard|par suite|par voie|par ordre|par écrit|par mail|par courriel|par téléphone|par virement|par chèque|"
            + "par défaut|par principe|par nature|par crainte|par manque|par souci"),
        RateFillers = Phrases.Set("en moyenne|au total"),
        CurrencyNouns = Phrases.Set("dollars|livres|francs|couronnes|pesos|roupies|dinars"),
        Directions = FrenchDirections.Anywhere,
        NearDirections = FrenchDirections.Near,
        DirectionsAfter = FrenchDirections.After,
        LevelLinks = Phrases.Set("à"),
        CurrencyHeads = Phrases.Set("en"),
    };
}
