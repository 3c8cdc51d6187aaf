using MetaAi.Facts.Languages.English;
using MetaAi.Facts.Languages.French;

namespace MetaAi.Facts.Languages;

/// <summary>The languages that can be read.</summary>
public static class LanguagePacks
{
    // By tag, in ordinal order. A function each, so that a pack is built when its language is first read.
    private static readonly (string Tag, Func<LanguagePack> Pack)[] Packs =
    [
        ("en", () => EnglishPack.Instance),
        ("fr", () => FrenchPack.Instance),
    ];

    /// <summary>Their primary tags, in ordinal order.</summary>
    public static IReadOnlyList<string> Tags { get; } = [.. Packs.Select(pack => pack.Tag)];

    /// <summary>The pack of a language, or null where there is none.</summary>
    /// <param name="language">A BCP 47 tag; its region does not choose the pack.</param>
    internal static LanguagePack? Find(string language)
    {
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = end < 0 ? language.AsSpan() : language.AsSpan(0, end);
        foreach (var (tag, pack) in Packs)
        {
            if (primary.Equals(tag.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return pack();
            }
        }

        return null;
    }
}
