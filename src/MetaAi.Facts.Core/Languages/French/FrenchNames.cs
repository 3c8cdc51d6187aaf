using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that show a number to be part of a name, a label or an address, and those that a figure is never called by.</summary>
internal static class FrenchNames
{
    public static NameWords Words { get; } = new()
    {
        Labels = Phrases.Set(
            "n°|nº|no|no.|n.|numéro|numéros|page|pages|p.|pp.|article|articles|art.|chapitre|section|figure|fig.|tableau|annexe|alinéa|paragraphe|§|titre|tome|"
            + "volume|vol.|vol|version|v|v.|étape|phase|niveau|catégorie|classe|type|porte|bâtiment|bât.|étage|appartement|appt|chambre|salle|quai|voie|ligne|"
            + "route|autoroute|rue|bus|autobus|autocar|tram|tramway|métro|car|lot|parcelle|piste|sortie|zone|départementale|nationale|bp|cs|cedex|code postal|tél|tél.|téléphone|tel|tel.|fax|télécopie|mobile|siret|siren|rcs|tva|iban|bic|isbn|issn|doi|ref|réf|réf.|groupe|cohorte|bras|stade|série|génération|pilier|option|scénario|bloc|terminal|grade|palier|rang|périmètre|scope"
            + "|phases|niveaux|groupes|catégories|classes|types|scopes|stades|sections|chapitres|cohortes|lots|zones|lignes|séries|clause|clauses|titres|annexes|paragraphes|alinéas"),
        ThousandNames = Phrases.Set(
            "tv|télé|téléviseur|téléviseurs|télévision|télévisions|écran|écrans|vidéo|vidéos|résolution|caméra|caméras|moniteur|moniteurs|uhd|hdr|ultra|projecteur|projecteurs|dalle|"
            + "dalles|image|images|film|films|contenus|streaming|diffusion|définition"),
        Streets = Phrases.Set(
            "rue|avenue|av.|boulevard|bd|bld|place|pl.|quai|chemin|impasse|allée|allées|cours|route|square|passage|faubourg|fbg|esplanade|rond-point|sentier|"
            + "bis|ter|bis,|ter,"),
        ClockHeads = Phrases.Set("à|dès|vers|avant|après|de"),
        ClockSigns = Phrases.Set("h"),
        Homographs = Phrases.Set("neuf|un|une"),
        ChangeVerbs = Phrases.Set(FrenchChanges.Words),
        ChangeOpeners = Phrases.Set("de|d'|du"),
        ChangeNounHeads = Phrases.Set("une|la|cette|sa|leur|en|de|toute|un|ce|ces|du|des|au|aux|son|ses|leurs|chaque|aucune|aucun"),
        YearNounHeads = Phrases.Set("le|la|l'|les|du|des|au|aux|un|une|ses|ces|leurs|nos|vos|son|sa|leur|notre|votre|ce|cet|cette"),
        CountVerbs = Phrases.Set(
            "compte|comptent|comptait|comptaient|comptera|emploie|emploient|employait|employaient|emploiera|accueille|accueillent|accueillait|accueillera|possède|possèdent|possédait|"
            + "réunit|réunissent|réunissait|rassemble|rassemblent|regroupe|regroupent|abrite|abritent|abritait|héberge|hébergent|vend|vendent|vendait|produit|produisent|produisait|reçoit|reçoivent|recevait|"
            + "transporte|transportent|dessert|desservent|représente|représentent|totalise|totalisent|enregistre|enregistrent|recense|recensent|dénombre|dénombrent|forme|forment|embauche|embauchent|"
            + "recrute|recrutent|supprime|suppriment|licencie|licencient|crée|créent|livre|livrent|exploite|exploitent|gère|gèrent|offre|offrent|propose|proposent|contient|contiennent|comporte|comportent|"
            + "comprend|comprennent|mesure|mesurent|atteint|atteignent|perd|perdent|gagne|gagnent|fabrique|fabriquent|construit|construisent|publie|publient|avait|avaient|aura|auront"),
        WhenTails = Phrases.Set("plus tôt|plus tard|auparavant|avant|après"),
        RateHeads = Phrases.Set("par"),
        YearAdjectives = Phrases.Set("difficile|mouvementé|agité|chaotique|tumultueux|morose|éprouvant|actif|calme|faste|sombre|sinistre|paisible"),
        RankHeads = Phrases.Set("top"),
        RankDeterminers = Phrases.Set("le|un|du|au|ce|son|leur|notre|votre|mon|ton|chaque|quel|en|mondial|national"),
        Fillers = Phrases.Set(
            "les|des|une|aux|ses|son|sur|sous|dans|par|pour|avec|sans|chez|vers|lors|dont|que|qui|quoi|est|sont|été|être|était|étaient|sera|seront|ont|avait|"
            + "aura|auront|avoir|pas|plus|moins|très|trop|aussi|ainsi|alors|encore|déjà|même|mêmes|autre|autres|cette|ces|cet|leur|leurs|notre|nos|votre|tout|tous|"
            + "toute|toutes|chaque|elle|elles|ils|nous|vous|mais|donc|car|comme|selon|entre|contre|depuis|pendant|après|avant|jusque|puis|afin|lorsque|tandis|quand|"
            + "cela|celle|celui|ceux|celles|actuellement|aujourd|hui|environ|presque|seulement|notamment|désormais|enfin|ensuite|soit|près|total|totale|atteint|"
            + "atteindre|atteignait|atteignaient|atteignent|élève|élèvent|élevait|élevaient|élevé|élevée|élevées|élever|représente|représentent|représentant|"
            + "représenter|dépasse|dépassent|dépassant|compte|comptent|comptait|prévoit|prévoient|prévoyait|prévu|prévue|prévus|prévues|passe|passent|passé|passée|"
            + "passer|monte|montent|baisse|baissé|recule|reculé|grimpe|grimpé|bondi|bondit|progresse|progressé|augmente|augmenté|augmenter|coûte|coûtent|coûté|coûter|"
            + "vaut|valent|valait|verse|versent|versé|verser|paie|paient|payé|payer|dépense|dépensent|dépenser|dépensé|investit|investissent|investir|investi|emploie|"
            + "emploient|génère|génèrent|généré|générer|réalise|réalisent|réalisé|réaliser|affiche|affichent|affiché|annonce|annoncent|annoncé|annoncer|annonçant|"
            + "indique|indiqué|déclare|déclaré|dit|dire|estime|estimé|estimée|estimés|fait|font|faire|doit|doivent|devrait|devraient|peut|peuvent|pourrait|"
            + "pourraient|reste|restent|resté|devient|deviennent|devenu|tient|vient|viennent|va|vont|met|mettent|mis|prend|prennent|pris|lieu|"
            + "établit|établi|ressort|ressorti|porte|porté|portée|ramené|fixé|fixée|levé|lever|lève|vendu|vendus|vendue|vendues|acheté|achetés|acquis"),
        VerbEndings = ["ront", "era", "ira", "dra", "erait", "irait", "drait", "aient"],
        NounLinks = Phrases.Set("de|d'|du|des"),
    };
}
