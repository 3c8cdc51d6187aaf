using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English words after the years and centuries of another calendar, or before our era.</summary>
internal static class EnglishEras
{
    private const string Codes = "b.c.|bc|b.c|bce|b.c.e.|b.c.e|be|b.e.|ah|a.h.|before christ|before the common era|before our era|before the current era|before the christian era|after hijra|anno hegirae|hijri|anno mundi|"
        + "of the hijra|of the hegira|saka era|vikram samvat|old style|in the old calendar";

    private const string Links = "of the|in the|according to the|by the|on the";
    private const string Calendars =
        "hijri|islamic|muslim|lunar hijri|hebrew|jewish|buddhist|coptic|ethiopian|chinese|japanese|persian|"
        + "iranian|julian|thai|hindu|armenian|french republican|mayan";

    private const string Eras = "buddhist|islamic|muslim|coptic|saka|reiwa|heisei|showa|taisho|meiji|seleucid|byzantine";

    /// <summary>The words, parted by <c>|</c>.</summary>
    public static string Words { get; } =
        Codes + "|" + Phrases.Forms(Phrases.Each(Links, Calendars), years => [years + " calendar"]) + "|" + Phrases.Forms(Eras, era => ["of the " + era + " era"]);
}
