using MetaAi.Facts.Languages.English;
using MetaAi.Facts.Languages.French;

namespace MetaAi.Facts.Languages;

/// <summary>The languages that can be read.</summary>
public static class LanguagePacks
{
    private static readonly string[] Known = ["en", "fr"];

    // In the order of the tags. A function each, so that a pack is built when its language is first read.
    private static readonly Func<LanguagePack>[] Packs = [() => EnglishPack.Instance, () => FrenchPack.Instance];

    /// <summary>Their primary tags, in ordinal order.</summary>
    public static IReadOnlyList<string> Tags => Known;

    /// <summary>Whether a language can be read.</summary>
    /// <param name="language">A BCP 47 tag, in any case and with any region; null is no language.</param>
    public static bool CanRead(string? language) => language is not null && Find(language) is not null;

    /// <summary>The pack of a language, or null where there is none.</summary>
    /// <param name="language">A BCP 47 tag; its region does not choose the pack.</param>
    internal static LanguagePack? Find(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? language.AsSpan() : language.AsSpan(0, end);
        for (var i = 0; i < Known.Length; i++)
        {
            if (primary.Equals(Known[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return Packs[i]();
            }
        }

        return null;
    }
}
