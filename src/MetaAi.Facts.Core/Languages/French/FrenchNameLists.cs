using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.French;

/// <summary>French lists of names: "Amazon, Microsoft et Oracle", "d'Amazon ou de Microsoft".</summary>
internal static class FrenchNameLists
{
    public static NameListWords Words { get; } = new()
    {
        Links = ["et", "ou", "et/ou", "ainsi que", "&"],
        Leads =
        [
            "le", "la", "l'", "les", "de", "d'", "du", "des", "de la", "de l'", "à", "au", "aux", "à la", "à l'", "chez", "par", "avec",
        ],
    };
}
