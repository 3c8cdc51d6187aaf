using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.English;

/// <summary>English lists of names: "Amazon, Microsoft, and Oracle".</summary>
internal static class EnglishNameLists
{
    public static NameListWords Words { get; } = new()
    {
        Links = ["and", "or", "and/or", "as well as", "&"],
        Leads = ["the", "of", "of the", "to", "to the", "from", "from the", "by", "by the", "with", "with the", "at"],
    };
}
