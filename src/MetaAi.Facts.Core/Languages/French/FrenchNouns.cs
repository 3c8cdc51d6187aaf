using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French nouns that are counted, with their translations, and how plurals are made.</summary>
internal static class FrenchNouns
{
    public static NounWords Words { get; } = new()
    {
        Rows = [.. People, .. Things, .. Times, .. Measures],
        Plurals =
        [
            new("œil", "yeux", true), new("oeil", "yeux", true), new("ciel", "cieux|ciels", true), new("monsieur", "messieurs", true), new("madame", "mesdames", true),
            new("bail", "baux", true), new("corail", "coraux", true), new("émail", "émaux|émails", true), new("travail", "travaux", true), new("vantail", "vantaux", true), new("vitrail", "vitraux", true), new("soupirail", "soupiraux", true),
            new("bal", "bals", true), new("carnaval", "carnavals", true), new("chacal", "chacals", true), new("festival", "festivals", true), new("récital", "récitals", true), new("régal", "régals", true), new("narval", "narvals", true),
            new("bijou", "bijoux", true), new("caillou", "cailloux", true), new("chou", "choux", true), new("genou", "genoux", true), new("hibou", "hiboux", true), new("joujou", "joujoux", true), new("pou", "poux", true),
            new("pneu", "pneus", true), new("bleu", "bleus", true), new("landau", "landaus", true), new("homme d'état", "hommes d'état", true),
            new("s", "s"), new("x", "x"), new("z", "z"), new("al", "aux"), new("au", "aux"), new("eu", "eux"), new("", "s"),
        ],
    };

    // Whoever they are, they are persons: what is said per person is said per each of them.
    private static NounRow[] People =>
    [
        new("personne", "person|individual"), new("individu", "individual|person"), new("gens", "people"), new("habitant|habitante", "inhabitant|resident|person"), new("tête", "head|person|capita"),
        new("résident|résidente|riverain", "resident|inhabitant|person"), new("citoyen|citoyenne", "citizen|person"), new("électeur|électrice", "voter|elector|person"), new("contribuable", "taxpayer|person"),
        new("employé|employée|salarié|salariée", "employee|worker|member of staff|staff|person"), new("collaborateur|collaboratrice", "employee|collaborator|member of staff|staff|person"), new("agent", "agent|officer|employee|person"),
        new("travailleur|travailleuse", "worker|person"), new("ouvrier|ouvrière", "worker|person"), new("ingénieur|ingénieure", "engineer|person"), new("chercheur|chercheuse", "researcher|person"), new("développeur|développeuse", "developer|person"),
        new("cadre", "executive|manager|person"), new("dirigeant|dirigeante", "executive|leader|manager|person"), new("actionnaire", "shareholder|person"), new("investisseur", "investor|person"), new("créateur|créatrice", "creator|person"),
        new("utilisateur|utilisatrice", "user|person"), new("internaute", "internet user|user|person"), new("abonné|abonnée", "subscriber|follower|person"), new("client|cliente", "customer|client|person"), new("acheteur|acheteuse", "buyer|person"),
        new("consommateur|consommatrice", "consumer|person"), new("visiteur|visiteuse", "visitor|person"), new("voyageur|voyageuse", "traveler|passenger|person"), new("passager|passagère", "passenger|person"), new("touriste", "tourist|person"),
        new("lecteur|lectrice", "reader|person"), new("spectateur|spectatrice", "spectator|viewer|person"), new("élève", "pupil|student|person"), new("étudiant|étudiante", "student|person"), new("enfant", "child|person"), new("homme", "man|person"), new("femme", "woman|person"),
        new("mort|décès", "death"), new("blessé|blessée", "injured|casualty|injured person|person"), new("victime", "victim|casualty|person"), new("malade", "patient|sick person|person"), new("patient|patiente", "patient|person"), new("cas", "case"), new("naissance", "birth"),
        new("ménage|foyer", "household"), new("famille", "family"), new("bénéficiaire", "beneficiary|recipient|person"), new("chômeur|chômeuse", "unemployed person|job seeker|person"), new("retraité|retraitée", "pensioner|retiree|person"),
        new("joueur|joueuse", "player|person"), new("membre", "member|person"), new("adhérent|adhérente", "member|person"), new("bénévole", "volunteer|person"), new("partenaire", "partner|person"), new("pilote", "pilot|person"), new("médecin", "doctor|physician|person"), new("infirmier|infirmière", "nurse|person"),
    ];

    private static NounRow[] Things =>
    [
        new("bateau", "boat|ship|vessel"), new("navire", "ship|vessel"), new("voiture", "car"), new("véhicule", "vehicle"), new("camion", "truck|lorry"), new("avion", "plane|aircraft"), new("vélo", "bicycle|bike"), new("train", "train"),
        new("entreprise", "company|business|firm|enterprise"), new("société", "company|firm"), new("filiale", "subsidiary"), new("usine", "factory|plant"), new("magasin", "shop|store"), new("boutique", "shop|store"), new("agence", "agency|branch|office"),
        new("bureau", "office|desk"), new("école", "school"), new("hôpital", "hospital"), new("maison", "house|home"), new("logement", "home|dwelling|housing unit"), new("appartement", "apartment|flat"), new("bâtiment|immeuble", "building"),
        new("centre", "center"), new("centre de données", "data center"), new("serveur", "server"), new("ordinateur", "computer"), new("puce", "chip"), new("processeur", "processor"), new("carte graphique|processeur graphique", "GPU|graphics card"),
        new("téléphone", "phone"), new("appareil", "device"), new("application", "application|app"), new("modèle", "model"), new("page", "page"), new("livre|ouvrage", "book"), new("article", "article|item"), new("message", "message"), new("courriel", "e-mail"),
        new("pays", "country"), new("ville", "city|town"), new("commune", "municipality|town"), new("région", "region"), new("département", "department"), new("site", "site"), new("emploi|poste", "job|position"), new("place", "seat|place"),
        new("lit", "bed"), new("chambre", "room|bedroom"), new("pièce", "room|piece|coin|part"), new("produit", "product"), new("contrat", "contract"), new("projet", "project"), new("brevet", "patent"), new("commande", "order"), new("vente", "sale"),
        new("action", "share"), new("voix", "vote"), new("siège", "seat"), new("billet", "ticket|banknote"), new("ticket", "ticket"), new("repas", "meal"), new("bouteille", "bottle"), new("caisse", "crate|case"), new("palette", "pallet"), new("colis", "parcel|package"),
        new("cheval", "horse"), new("vache", "cow"), new("mouton", "sheep"), new("poisson", "fish"), new("arbre", "tree"), new("cloche", "bell"), new("cuve", "vat|tank"), new("atelier", "workshop"), new("unité", "unit"), new("dose", "dose"), new("jeton", "token"),
        new("kilomètre-passager|voyageur-kilomètre|passager-kilomètre", "passenger kilometre"), new("candidature", "application"), new("prêt", "loan"), new("compte", "account"), new("réunion", "meeting"), new("incident", "incident"), new("accident", "accident"),
    ];

    private static NounRow[] Times =>
    [
        new("an|année", "year"), new("mois", "month"), new("semaine", "week"), new("jour|journée", "day"), new("heure", "hour"), new("minute", "minute"), new("seconde", "second"), new("trimestre", "quarter"), new("semestre", "half-year|semester"),
        new("décennie", "decade"), new("siècle", "century"), new("nuit|nuitée", "night"), new("exercice", "financial year|fiscal year"),
    ];

    private static NounRow[] Measures =>
    [
        new("mètre", "metre"), new("kilomètre", "kilometre"), new("centimètre", "centimetre"), new("millimètre", "millimetre"), new("micromètre|micron", "micrometre"), new("nanomètre", "nanometre"), new("mille marin|mille nautique", "nautical mile"),
        new("mètre carré", "square metre"), new("kilomètre carré", "square kilometre"), new("mètre cube", "cubic metre"), new("pied", "foot"), new("pied carré", "square foot"), new("pied cube", "cubic foot"), new("pouce", "inch"), new("hectare", "hectare"),
        new("litre", "litre"), new("hectolitre", "hectolitre"), new("centilitre", "centilitre"), new("millilitre", "millilitre"), new("gallon", "gallon"), new("baril", "barrel"), new("once", "ounce"), new("carat", "carat"),
        new("tonne", "tonne"), new("kilotonne", "kilotonne"), new("mégatonne", "megatonne"), new("gigatonne", "gigatonne"), new("kilogramme|kilo", "kilogram"), new("gramme", "gram"), new("milligramme", "milligram"), new("microgramme", "microgram"),
        new("watt", "watt"), new("kilowatt", "kilowatt"), new("mégawatt", "megawatt"), new("gigawatt", "gigawatt"), new("térawatt", "terawatt"), new("wattheure", "watt hour"), new("kilowattheure|kilowatt heure", "kilowatt hour"),
        new("mégawattheure|mégawatt heure", "megawatt hour"), new("gigawattheure|gigawatt heure", "gigawatt hour"), new("térawattheure|térawatt heure", "terawatt hour"), new("joule", "joule"), new("kilojoule", "kilojoule"), new("calorie", "calorie"), new("kilocalorie", "kilocalorie"),
        new("volt", "volt"), new("hertz", "hertz"), new("mégahertz", "megahertz"), new("gigahertz", "gigahertz"), new("décibel", "decibel"), new("degré", "degree"), new("degré celsius|celsius", "degree celsius"), new("degré fahrenheit|fahrenheit", "degree fahrenheit"),
        new("octet", "byte"), new("kilooctet", "kilobyte"), new("mégaoctet", "megabyte"), new("gigaoctet", "gigabyte"), new("téraoctet", "terabyte"), new("pétaoctet", "petabyte"), new("pixel", "pixel"), new("mégapixel", "megapixel"), new("cheval-vapeur", "metric horsepower"),
        new("kilomètre heure|kilomètre par heure|kilomètre à l'heure", "kilometre per hour"), new("mètre par seconde", "metre per second"), new("nœud|noeud", "knot"),
    ];
}
