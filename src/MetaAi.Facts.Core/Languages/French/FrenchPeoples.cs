using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French plurals that are written with a capital and count people.</summary>
internal static class FrenchPeoples
{
    private static readonly string[] PlainFeminines = ["ais", "ois", "ain", "and", "in", "ol", "an"];

    private const string Singulars =
        "américain|canadien|mexicain|brésilien|argentin|chilien|colombien|péruvien|vénézuélien|cubain|haïtien|jamaïcain|québécois|californien|new-yorkais|londonien|parisien|lyonnais|marseillais|"
        + "européen|français|britannique|anglais|écossais|irlandais|gallois|allemand|italien|espagnol|portugais|catalan|belge|wallon|flamand|bruxellois|luxembourgeois|néerlandais|hollandais|suisse|genevois|vaudois|autrichien|"
        + "hongrois|roumain|bulgare|grec|turc|chypriote|norvégien|suédois|danois|finlandais|islandais|polonais|tchèque|slovaque|slovène|croate|serbe|bosnien|albanais|kosovar|macédonien|ukrainien|russe|biélorusse|"
        + "letton|lituanien|estonien|géorgien|arménien|azerbaïdjanais|afghan|indien|pakistanais|bangladais|népalais|tibétain|ouïghour|coréen|sud-coréen|nord-coréen|philippin|indonésien|malaisien|thaïlandais|vietnamien|"
        + "cambodgien|chinois|japonais|taïwanais|hongkongais|australien|néo-zélandais|israélien|palestinien|jordanien|syrien|irakien|iranien|koweïtien|saoudien|émirien|yéménite|kurde|arabe|libanais|égyptien|libyen|tunisien|"
        + "algérien|marocain|africain|sud-africain|nigérian|ghanéen|kényan|éthiopien|érythréen|somalien|soudanais|rwandais|congolais|angolais|malien|sénégalais|ivoirien|camerounais|burkinabé|togolais|béninois|malgache|"
        + "guadeloupéen|martiniquais|réunionnais|guyanais|mahorais|corse|breton|alsacien|basque|asiatique|afro-américain|hispanique|turque|grecque|rom";

    public static PhraseTable<bool> Names { get; } = Phrases.Set(Phrases.Distinct(Phrases.Forms(Singulars, FormsOf)));

    // "Français" and "Françaises", "Canadiens" and "Canadiennes".
    private static string[] FormsOf(string name)
    {
        var masculine = name[name.Length - 1] == 's' ? name : name + "s";
        return name.EndsWith("en", StringComparison.Ordinal) || name.EndsWith("on", StringComparison.Ordinal) ? [masculine, name + "nes"]
            : Array.Exists(PlainFeminines, ending => name.EndsWith(ending, StringComparison.Ordinal)) ? [masculine, name + "es"]
            : [masculine];
    }
}
