namespace MetaAi.Facts.Languages;

/// <summary>The languages that can be read.</summary>
public static class LanguagePacks
{
    /// <summary>Their primary tags, in ordinal order.</summary>
    public static IReadOnlyList<string> Tags { get; } = ["en", "fr"];
}
