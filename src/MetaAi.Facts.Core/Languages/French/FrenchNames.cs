using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words that show a number to be part of a name, a label or an address.</summary>
internal static class FrenchNames
{
    public static NameWords Words { get; } = new()
    {
        Labels = Phrases.Set(
            "n°|nº|no|no.|n.|numéro|numéros|page|pages|p.|pp.|article|articles|art.|chapitre|section|figure|fig.|tableau|annexe|alinéa|paragraphe|§|titre|tome|"
            + "volume|vol.|vol|version|v|v.|étape|phase|niveau|catégorie|classe|type|porte|bâtiment|bât.|étage|appartement|appt|chambre|salle|quai|voie|ligne|"
            + "route|autoroute|bp|cs|cedex|code postal|tél|tél.|téléphone|tel|tel.|fax|télécopie|mobile|siret|siren|rcs|tva|iban|bic|isbn|issn|doi|ref|réf|réf."),
        Streets = Phrases.Set(
            "rue|avenue|av.|boulevard|bd|bld|place|pl.|quai|chemin|impasse|allée|allées|cours|route|square|passage|faubourg|fbg|esplanade|rond-point|sentier|"
            + "bis|ter|bis,|ter,"),
        ClockHeads = Phrases.Set("à|dès|vers|avant|après|jusqu'à|de"),
        Homographs = Phrases.Set("neuf|un|une"),
    };
}
