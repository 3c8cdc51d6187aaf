using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French words after the years and centuries of another calendar, or before our era.</summary>
internal static class FrenchEras
{
    private const string Codes = "av. j.-c.|av. j.c.|av. j-c|av. jc|av j.-c.|av jc|avant j.-c.|avant j.c.|avant j-c|avant jc|avant jésus-christ|avant jésus christ|avant le christ|"
        + "avant notre ère|av. n. è.|avant l'ère commune|avant l'ère chrétienne|avant l'ère vulgaire|avant l'ère actuelle|de l'hégire|après l'hégire|de l'ère de l'hégire|hégirien|hégirienne|anno hegirae|"
        + "vieux style|ancien style";

    private const string Links = "du calendrier|dans le calendrier|selon le calendrier|au calendrier";
    private const string Calendars =
        "hébraïque|juif|julien|musulman|hégirien|islamique|bouddhiste|bouddhique|républicain|révolutionnaire|copte|"
        + "éthiopien|chinois|japonais|persan|iranien|arménien|thaï|hindou|maya";

    private const string Eras = "musulmane|bouddhique|bouddhiste|juive|hégirienne|copte|reiwa|heisei|showa|taisho|meiji|séleucide|byzantine";

    /// <summary>The words, parted by <c>|</c>.</summary>
    public static string Words { get; } = Codes + "|" + Phrases.Each(Links, Calendars) + "|" + Phrases.Each("de l'ère", Eras);
}
