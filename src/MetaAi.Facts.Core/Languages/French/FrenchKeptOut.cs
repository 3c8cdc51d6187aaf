using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that show, beside words that read as a figure, that they say no such figure.</summary>
internal static class FrenchKeptOut
{
    public static KeptOutWords Words { get; } = new()
    {
        NumberedNames = Phrases.Set(NumberedNames.Common + "|Niveau|Ligue"),
        WholeNames = Phrases.Set(
            "401k|401K|7-Eleven|20th Century Fox|20th Century Studios|50 Cent|24 Heures du Mans|24 Heures de Spa|20 Minutes|4K TV|2K Games|Trente Glorieuses|Vingt-Quatre Heures du Mans|Mille et Une Nuits|Cent Ans|Trente Ans|Sept Ans|Six Jours|Cent Jours|Quatre Saisons"),
        Firms = Phrases.Set("3M|2K|4K|8K"),
        FirmHeads = Phrases.Set("groupe|société|entreprise|compagnie|marque|firme|fabricant|conglomérat|géant|chez|américain|multinationale|industriel|filiale de|filiale|usine|action|actions|titre|siège|site|produits|salariés de|actionnaires de|patron de|pdg de|écran|écrans|téléviseur|téléviseurs|télé|télés|tv|vidéo|vidéos|caméra|caméras|résolution|format|qualité"),
        ApartHeads = Phrases.Set("chaque|par|ce|cet|cette|un|une|autre|même|seule|seul|on|il|elle|ils|elles|qui|et|ou|ne|se|à la|d'une|d'un|sur la|dans la|de la même|notre|leur"),
        NameHeads = Phrases.Set("à|en|chez|au|aux|dans|vers|près de|autour de|par|et|ou|mais|selon|d'après|depuis|entre|contre|pour|sous|via|m.|mme|mm."),
        JoinedHeads = Phrases.Set(
            "n°|nº|no|no.|n.|numéro|loi|loi n°|la loi n°|lois|directive|directive (ue)|directive (ce)|règlement|règlement (ue)|règlement (ce)|règlement (cee)|règlement (ue) n°|règlement (ce) n°|règlement n°|décret|décret n°|"
            + "arrêté|arrêté n°|ordonnance|ordonnance n°|délibération|délibération n°|décision|décision (ue)|décision n°|circulaire|circulaire n°|instruction|instruction n°|avis|avis n°|arrêt|arrêt n°|affaire|affaire n°|"
            + "dossier|dossier n°|réf.|réf|ref.|norme|norme iso|iso|recommandation|recommandation n°|résolution|résolution n°|proposition n°|asu|ias|ifrs|cve|convention n°|marché n°|contrat n°|facture|facture n°|permis n°|"
            + "rapport n°|article|art.|guerre de|guerre|grande guerre de|guerre mondiale de|décision-cadre|sentence|jugement n°|jugement|question n°|formulaire"),
        ScoreWords = Phrases.Set(
            "perd|perdu|perdent|perdait|perdre|gagne|gagné|gagnent|gagner|bat|battu|battus|battue|battues|battre|battent|s'incline|incline|incliné|inclinés|inclinée|s'inclinent|inclinent|incliner|emporte|emportent|emporté|"
            + "emporter|mène|mènent|mené|menée|menés|menait|score de|score|scores|nul|victoire|victoires|défaite|défaites|succès|revers|vote|votes|voté|votent|adopté|adoptée|rejeté|rejetée|rejette|domine|dominé|dominée|"
            + "écrase|écrasé|corrige|corrigé|élimine|éliminé|éliminée|remporte|remporté|s'impose|impose|imposé|imposée|imposés|imposent|échoue|échoué|match nul"),
        ScoreJoiners = Phrases.Set("à"),
        Occasions = Phrases.Set("fois"),
        Once = Phrases.Set("une fois"),
        DayArticles = Phrases.Set("le"),
        Compared = Phrases.Set(
            "supérieurs|supérieures|mieux|celui|celle|ceux|celles|ce que|ce qu'|l'ebitda|l'ebit|le pib|la normale|la moyenne|trop|davantage|rien|aussi|meilleur|meilleure"),
        ComparedArticles = Phrases.Set("le|la|l'|les|son|sa|ses|leur|leurs|notre|nos|votre|vos|ce|cet|cette|ces|mon|ma|mes|du"),
        ComparedNouns = Phrases.Set(
            "prix|taille|montant|montants|chiffre|chiffres|bénéfice|bénéfices|résultat|résultats|ebitda|ebit|revenu|revenus|salaire|salaires|valeur|valorisation|moyenne|niveau|nombre|volume|volumes|poids|surface|superficie|"
            + "population|pib|budget|budgets|coût|coûts|capital|ventes|ca|total|dette|production|smic|plafond|loyer|loyers|seuil|taux|mise|capacité|capacités|vitesse|effectif|effectifs|somme|rendement|ratio|encours|tarif|"
            + "tarifs|marge|marges|cours|recette|recettes|charge|charges|dépense|dépenses|consommation|distance|longueur|hauteur|largeur|puissance|quantité|dose|durée|flux|trésorerie|patrimoine|norme|rythme|tonnage|"
            + "demande|offre|normale|pension|indemnité|intérêts|intérêt|fonds|impôt|cotisation"),
        MultipleHeads = Phrases.Set("à|de|d'|est|était|vaut|valait|représente|représentait|soit|ratio|ratio de|ressort à|atteint|atteignait|par|sursouscrit|sursouscrite|couvert|couverte|équivaut à|des"),
        Adjectives = Phrases.Set("double|triple|quadruple"),
        AdjectiveHeads = Phrases.Set("un|une|le|la|les|des|du|au|cette|ce|sa|son|leur|notre|votre|avec|de|d'|en|sans|sur|à|pour|dans|aucune|chaque|par"),
        AdjectiveNouns = Phrases.Set(
            "vitrage|vitrages|peine|nationalité|jeu|vie|page|sens|foyer|tranchant|menton|emploi|appel|clic|imposition|comptabilité|vérification|saut|champion|championne|dose|mixte|écran|file|rideau|porte|lecture|authentification|langage|"
            + "appartenance|casquette|usage|toit|pontage|crème|lame|fond|comptage|commande|sécurité|cursus|diplôme"),
        ShareNouns = Phrases.Set("de finale|de finales|finale|finales|finaliste|finalistes|frère|frères|sœur|sœurs|tour|tours|mesure|mesures|teinte|de tour|temps|fond|tarif|mot|succès|monde|lieu|lieux"),
        ShareHeads = Phrases.Set("des|de|les|aux|ces|ses|nos|leurs|entre|à des|par des|avec des|comme|sans|autres|envers|certains|plusieurs"),
        SomeDays = Phrases.Set("un jour"),
        DayHeads = Phrases.Set(
            "pendant|en|durant|dure|dura|duré|durer|pour|d'|après|qu'|de|à|sur|que|compter|compte|faut|fallait|fallut|faudra|prend|prit|prendra|prenait|pris|prendre|dureront|durera|durait|avec|seul|est|et|ou|pas|demande|nécessite|"
            + "laisse|reste|passe|passé|passer|travaille|ajoute|gagne|perd|perdu|ni|sans"),
        DayTails = Phrases.Set(
            "ouvré|ouvrable|férié|franc|entier|complet|plein|calendaire|sur|de|d'|par|et|ou|seulement|supplémentaire|au|à|pour|chômé|durant|pendant"),
    };
}
