using MetaAi.Facts.Languages.English;
using MetaAi.Facts.Languages.French;

namespace MetaAi.Facts.Languages;

/// <summary>The languages that can be read.</summary>
public static class LanguagePacks
{
    /// <summary>Their primary tags, in ordinal order.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["en", "fr"];

    /// <summary>The pack of a language, or null where there is none. A pack is built when its language is first read.</summary>
    /// <param name="language">A BCP 47 tag; its region does not choose the pack.</param>
    internal static LanguagePack? Find(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? language.AsSpan() : language.AsSpan(0, end);
        return primary.Equals("fr".AsSpan(), StringComparison.OrdinalIgnoreCase) ? FrenchPack.Instance
            : primary.Equals("en".AsSpan(), StringComparison.OrdinalIgnoreCase) ? EnglishPack.Instance
            : null;
    }
}
