using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using static MetaAi.Facts.Languages.French.FrenchAccents;
using static MetaAi.Facts.Languages.French.FrenchAdjectives;
using static MetaAi.Facts.Languages.French.FrenchVerbs;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that show, beside a figure, that it alone is not what the text says.</summary>
internal static class FrenchCues
{
    private const FigureKinds Numbers = FigureKinds.Any & ~FigureKinds.Date;

    public static CueWords Words { get; } = new()
    {
        Fillers = Phrases.Set(
            "euh|heu|hum|hein|bah|ben|bon|enfin|disons|mettons|allez|genre|voyons|quoi|dit-on|dirais-je|je crois|je pense|si je ne me trompe|sauf erreur|"
            + "bons|bonnes|beaux|belles|petits|petites|gros|grosses|grands|grandes|vrais|vraies|pleins|pleines|malheureux|malheureuses|"
            + "misérables|maigres|jolis|jolies|fameux|fameuses|précieux|précieuses|énormes|simples|modestes|solides|longs|longues|lourds|lourdes|bien|tout petits|"
            + "autres|nouveaux|nouvelles|premiers|premières|derniers|dernières|mêmes|seuls|seules|sacrés|sacrées|fichus|foutus|ridicules|pauvres|copieux|confortables|"
            + "colossaux|faramineux|mirobolants|supplémentaires|virgule quelque|virgule quelque chose|et des brouettes|et des poussières|à peine|tout juste"),
        RangeJoiners = Phrases.Set(
            "voire|voire même|voire peut-être|sinon|sinon même|peut-être|peut-être même|peut-être bien|même|parfois|parfois même|ou|ou peut-être|ou même|ou bien|"
            + "ou encore|ou alors|ou parfois|ou disons|ou possiblement|ou éventuellement|ou à la limite|ou à la rigueur|et même|et peut-être|et parfois|"
            + "à|au|aux|à même|à peut-être|à parfois|"
            + "allant|pouvant aller|et pouvant aller|pour ne pas dire|si ce n'est|disons|plutôt|possiblement|éventuellement|à la limite|à la rigueur|au mieux|au pire|probablement|sans doute|ou sans doute|"
            + "ou probablement|mettons"),
        ShareLinks = Phrases.Set(
            "et|ni|puis|et puis|et ensuite|ensuite|et enfin|enfin|et aussi|ainsi que|mais|mais aussi|"
            + "mais pas|mais non|et non|et pas|et non pas|"
            + "contre|après|puis de|et de|et d'|ou de|ou d'|ni de|ni d'|plutôt que|au lieu de|comme|avec|respectivement|et respectivement|"
            + "et/ou|&|suivi de|suivis de|suivie de|face à|comparé à|par rapport à"),
        Denials = Phrases.Table(("non pas|et non|et non pas|mais non|et pas", true), ("non|pas", false)),
        Adversatives = Phrases.Set("mais|mais bien|mais plutôt|mais de|mais d'|mais bien de|mais à"),
        Corrections = Phrases.Set(
            "pardon|excusez-moi|excuse-moi|je veux dire|non|euh non|enfin non|ou plutôt|ou plutôt non|rectification|correction|erratum|je me corrige|je rectifie|que dis-je|disons plutôt|je me reprends|je me trompe"),
        TurnsAfter = Phrases.Table(
            (Optional(FrenchEras.Words),
                FigureKinds.Date | FigureKinds.Number | FigureKinds.Count),
            ("moins un jour|moins 1 jour|moins une journée|moins deux jours|moins une semaine|moins un mois|moins une heure|moins une minute|moins une seconde|"
                + "plus un jour|plus 1 jour|plus une journée|plus une semaine|plus un mois|et un jour|et une nuit",
                FigureKinds.Duration | FigureKinds.Date),
            (Optional("du matin|du petit matin|du mat|du soir|de l'après-midi|de la nuit|de l'aube|heure locale|heures locales|précises|précise|pile|pétantes|tapantes|tapante|sonnantes|"
                + "gmt|utc|tu|heure de paris|heure de bruxelles|heure de londres|heure de genève|heure de montréal|heure de new york|heure de pékin|heure de tokyo|heure de moscou|heure française|heure suisse|heure belge|"
                + "heure de l'est|heure du pacifique|heure d'europe centrale|heure gmt|heures gmt|heure universelle|heure d'été|heure d'hiver"),
                FigureKinds.Duration),
            ("petit|petite|petits|petites|faible|faibles|bas|basse|basses|court|courte|courts|courtes|léger|légère|légers|légères|lent|lente|lents|lentes|jeune|jeunes|"
                + "mince|minces|fin|fine|fins|fines|étroit|étroite|étroits|étroites|pauvre|pauvres|rare|rares|maigre|maigres|moindres|en moins|de moins",
                FigureKinds.Ratio),
            ("de point|d'un point|de pour cent|d'un pour cent|d'un pourcent|d'un pour mille|de million|d'un million|de milliard|d'un milliard|d'un millier|"
                + "de seconde|d'une seconde|de minute|d'une minute|de degré|d'un degré|de centime|d'un centime|de millimètre|d'un millimètre",
                FigureKinds.Fraction),
            ("du match|de la rencontre|de la partie|du jeu|de la finale|de la saison|du film|du livre|du tournoi|du championnat|du concert|de match", FigureKinds.Date),
            ("de confiance|payant|état|garant|saisi|saisissant|responsable|provisionnel|extérieur|indépendant|gestionnaire|digne de confiance", FigureKinds.Fraction),
            ("sur l'euro|sur le dollar|par euro|par dollar|sur chaque euro|sur chaque dollar|pour un euro|pour un dollar", FigureKinds.Money),
            ("ppt|ppts", FigureKinds.Percent),
            (Optional("sous zéro|au-dessous de zéro|au dessous de zéro|en dessous de zéro|en-dessous de zéro|sous le zéro|négatif|négative|en négatif"),
                Numbers)),
        TurnsBefore = Phrases.Table(
            ("ytd|semaine de|semaine d'|semaine du|semaines du|quinzaine du|jours du|semaines de|semaines d'|quinzaine de|quinzaine d'|"
                + "décade de|décade d'|week-end de|week-end d'|week-end du|week-ends de|week-ends d'|jours de|jours d'|"
                + "journée de|journées de|nuits de|nuits d'|"
                + "veille du|veille de|veille d'|avant-veille du|lendemain du|lendemain de|lendemain d'|surlendemain du|matinées de|soirées de|"
                + "majeure partie de|plus grande partie de|grande partie de|bonne partie de|partie de|essentiel de|aube de|aube d'|orée de|seuil de|tournant de|clôture de|"
                + "issue de|sortie de|approche de|approches de|crépuscule de|crépuscule d'|soir de|couchant de|matin de|terme de|entame de|prémices de|charnière de|"
                + "moitié de|moitié d'|tiers de|tiers d'|quart de|quart d'|dernières heures de|premières heures de|dernier jour ouvré de|derniers feux de|heures de|fins de|quinzaines de|ponts de|"
                + "dernière ligne droite de|dernière partie de|première partie de|restant de|plus clair de|quasi-totalité de|quasi totalité de|gros de|cœur de|coeur de|lendemains de",
                FigureKinds.Date)),
        SumVerbs = Phrases.Set("sont|étaient|seront|seraient|furent|ont|avaient|auront|auraient|eurent|vont|iront|doivent|devront|restent|manquent"),
        NearHeads = Phrases.Set("dans les"),
        TakingVerbs = Phrases.Set(
            Er("puis|pioch|tap|prélev|coup|taill|rogn|tranch|entr|pénétr|figur|compt|rang|engag|plac|inject|regard|fouill") + "|" + Ir("invest")
            + "|mordre|mord|mordu|mordent|inclus|incluse|incluses|inclure|compris|comprise|comprises|met|mettre|mis|mise|mises|mettent|part|partir|prend|prendre|pris|prise|prises|prennent|verse|verser|versé"),
        YearsBeside = Phrases.Set(Optional(
            "la même année|cette même année|cette année-là|cette année là|l'année suivante|l'année précédente|l'année d'avant|l'année d'après|l'an suivant|l'an précédent|l'année qui suit|l'année qui suivit|"
            + "l'année antérieure|un an plus tôt|un an plus tard|un an après|un an auparavant|un an avant|deux ans plus tôt|deux ans plus tard|deux ans après|deux ans auparavant|trois ans plus tôt|"
            + "trois ans plus tard|quelques années plus tôt|quelques années plus tard")),
        YearsAfter = Phrases.Set(Optional(
            "de la même année|de cette même année|de cette année là|de l'année suivante|de l'année précédente|de l'année d'avant|de l'année d'après|de l'an suivant|de l'an précédent|de ladite année|"
            + "de l'année en question|de l'année considérée|de l'année qui suit|de l'année qui précède|de l'année qui suivit|de l'année antérieure|du même exercice|de la même saison|de l'année du|de l'année de|de l'année des|de l'année où|de l'année d'|de la première année|de la deuxième année|de la dernière année")),
        YearAdjectives = Phrases.Set(Optional(
            "suivant|suivante|suivants|précédent|précédente|d'avant|d'après|qui suit|qui suivit|qui suivait|qui précède|qui précéda|subséquent|subséquente|immédiatement suivant|immédiatement précédent")),
        YearsBefore = Phrases.Set(Optional("le même|la même|ce même|cette même|au même|du même|le précédent|la précédente|du précédent|le suivant")),
        YearLinks = Phrases.Set("et|et puis|puis|ni|ainsi que|et aussi|et enfin|mais aussi|&|et en|et le|et au|et à|puis en|puis le|et ensuite|et de nouveau en"),
        YearNextHeads = Phrases.Set("le|la|l'|les|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|notre|nos"),
        LengthTails = Phrases.Set("du matin au soir|du soir au matin|du matin jusqu'au soir|du matin à midi"),
        TermHeads = Phrases.Set("pour|une durée de|d'une durée de|la durée de|une période de|une durée initiale de|une période initiale de"),
        LengthHeads = Phrases.Set(
            "pendant|durant|dure|durent|duré|durait|duraient|durer|durera|dureront|faut|fallu|fallait|falloir|faudra|faudrait|en|prend|prennent|pris|prendre|prendra|demande|demandent|demandé|"
            + "attend|attendu|attendre|travaille|travaillé|travaillent|dort|dormi|dormir|passe|passé|passer|passent|consacre|consacré|nécessite|nécessité|compter|compté"),
        ForeignCurrencies = Phrases.Set(
            Optional(
                WithForms(
                    "zimbabwéen|rhodésien|éthiopien|malaisien|hawaïen|micronésien|tuvaluan|salomonais|confédéré|continental|espagnol|texan|international|yougoslave|croate|"
                    + "macédonien|bosnien|bosniaque|soviétique|letton|lituanien|tadjik|transnistrien|belge|français|luxembourgeois|monégasque|malgache|malien|marocain|"
                    + "algérien|sarrois|irlandais|chypriote|maltais|israélien|palestinien|italien|nigérian|ghanéen|jamaïquain|écossais|tournois|parisis|estonien|slovaque|"
                    + "tchécoslovaque|autrichien|austro-hongrois|hongrois|féroïen|maldivien|bhoutanais|birman|afghan|bolivien|portoricain|convertible|vénézuélien|"
                    + "équatorien|péruvien|costaricien|guatémaltèque|hondurien|nicaraguayen|panaméen|salvadorien|haïtien|paraguayen")
                + "|du zimbabwe|de namibie|du libéria|de jamaïque|de barbade|du suriname|de guyana|de fidji|des îles fidji|des îles salomon|des salomon|de tuvalu|"
                + "des tuvalu|de kiribati|de micronésie|de malaisie|d'éthiopie|de trinidad|de la trinité|de grenade|de sainte-lucie|de dominique|"
                + "des antilles|de rhodésie|de belgique|de madagascar|du mali|de guinée|du rwanda|du burundi|des comores|du congo|d'irlande|d'écosse|"
                + "de sainte-hélène|de jersey|de guernesey|de l'île de man|de chypre|de malte|de palestine|du soudan|du soudan du sud|du liban|de syrie|d'égypte|"
                + "de turquie|d'israël|d'italie|d'inde|du pakistan|du sri lanka|du népal|de maurice|de l'île maurice|des seychelles|des maldives|d'indonésie|"
                + "du mexique|d'argentine|du chili|de colombie|des philippines|d'uruguay|de cuba|de bolivie|de serbie|d'algérie|de tunisie|du koweït|"
                + "d'irak|de jordanie|de libye|de bahreïn|de suède|de norvège|du danemark|d'islande|de tchéquie|d'estonie|de slovaquie|des îles féroé|"
                + "du kenya|de tanzanie|d'ouganda|de somalie|d'autriche|du maroc|des émirats|d'arabie saoudite|du qatar|d'oman|du yémen|d'iran|de russie|"
                + "de biélorussie|de corée du sud|de corée du nord|du turkménistan|d'azerbaïdjan")),
        Weighings = Phrases.Set("pèse|pèsent|pesait|pesaient|pesé|pesée|pesés|pesées|pèsera|pèserait|pesant|peser|poids|pesanteur|balance|plus lourd|plus lourde|plus léger|plus légère"),
        WeightTails = Phrases.Set(
            "de poids|en poids|de pression|de poussée|de force|de viande|de bœuf|de farine|de sucre|de beurre|de pain|de fraises|de pommes|de pommes de terre|de café|de poisson|de cocaïne|"
            + "d'explosifs|de plomb|de coton|de laine|de fer|de graisse|de muscle|de muscles|par pouce carré|par pied carré|par pouce|par acre|once|onces|oz"),
        UnitHeads = Phrases.Set(
            "en millions|en milliers|en milliards|en millions d'euros|en milliers d'euros|en milliards d'euros|en millions de dollars|en milliers de dollars|"
            + "en milliards de dollars|en millions de francs|en milliers de francs|en millions de livres|en m€|en k€|en md€|en mds€|en mrd€|en mrds €|en m€uros|en meur|"
            + "en keur|en mdeur|en mds|en md|en m|en k|en kf|en mf|en m$|en k$|en md$|en mds$|en musd|en kusd|en mchf|en kchf|en chf millions|en m €|en k €|en md €|en mds €|"
            + "en mds d'euros|en md d'euros|en mds d'€|en mio|en mio.|en mia|en centaines|en dizaines|en dizaines de milliers|en dizaines de millions|en centaines de milliers|"
            + "en centaines de millions|en pourcentage|en pourcent|en pour cent|en %|en points|en points de base|en points de pourcentage|en pour mille|en ‰|"
            + "m€|k€|md€|mds€|mrd€|m €|k €|md €|mds €|mrd €|meur|keur|mdeur|m$|k$|md$|mds$|musd|kusd|mchf|kchf|mf|kf|md|mds|mrd|mrds|mio|"
            + "millions|milliers|milliards|millions d'euros|milliers d'euros|milliards d'euros|millions d'€|milliers d'€|milliards d'€|millions de dollars|"
            + "milliers de dollars|milliards de dollars|millions €|milliers €|milliards €|millions $|milliers $|milliards $|000|000s|000 €|000 $|000 euros|000 eur|000 usd|'000|€'000|"
            + "(000)|(000s)|x 1000|x1000|x 1 000|× 1000|× 1 000|×1000|× 10^3|× 10^6|x 10^3|x 10^6|milliers de personnes|milliers d'unités|millions d'unités|en milliers d'unités|"
            + "en millions d'unités|en milliers de tonnes|en millions de tonnes|exprimé en millions|exprimés en millions|exprimé en milliers|exprimés en milliers|"
            + "montants en millions|montants en milliers|chiffres en millions|chiffres en milliers|unité : million|unité : millier|unité : millions|unité : milliers"),
        SignVerbs = Phrases.Set(
            "de|d'|du|à|au|est|sont|était|étaient|sera|seront|serait|soit|ressort à|ressort|ressortent à|ressortait à|ressorti à|s'établit à|s'établissent à|s'établissait à|établit à|établi à|"
            + "établie à|s'élève à|s'élèvent à|s'élevait à|élève à|s'affiche à|affiche|affichent|affichait|affiché|atteint|atteignent|atteignait|atteindre|atteindrait|recule|reculent|reculé|reculait|"
            + "baisse|baissent|baissé|chute|chutent|chuté|tombe à|tombe|tombent à|tombé à|descend à|descendu à|plonge à|plongé à|passe à|passé à|passée à|contre|après|avant|"
            + "résultat|résultat net|résultat opérationnel|perte|pertes|déficit|solde|variation|évolution|écart|effet|effets|croissance|marge|taux|ebitda|ebit|total|"
            + "reste|restent|reste à|demeure à|demeure|varie de|varie|évolue de|évolue|progresse|progressent|représente|représentent|représentait|vaut|valent|égal à|égale à|égale|estimé à|estimée à|"
            + "attendu à|attendue à|prévu à|prévue à|fixé à|chiffre à|chiffré à|chiffrée à|ramené à|ramenée à|porté à|portée à|dont|entre|et|ou|par|pour|"
            + "sur|avec|hors|enregistre|enregistrent|enregistré|enregistrait|dégage|dégagent|dégagé|publie|publié|annonce|annoncé|accuse|accusent|accusé|"
            + "creuse à|finit à|finit|termine à|termine|terminé à|termine sur|clôture à|clôture|cède|cèdent|perd|perdent|devient|stagne à|indique|affichant|ressortant à|s'établissant à|atteignant"),
        ExpectedEndings = ["er", "ir", "re", "era", "ira", "dra", "tra", "eront", "iront", "dront", "tront", "erait", "irait", "drait", "trait", "eraient", "iraient", "draient", "traient"],
        AmountOpeners = Phrases.Set("de|d'|par"),
        Movers = Phrases.Set(FrenchChanges.Movers),
        ChangeAmounts = Phrases.Set(FrenchChanges.Amounts),
    };
}
