namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>The words between and before the names of a list, in lower case.</summary>
internal sealed class NameListWords
{
    /// <summary>Words that join two names, also after a comma: "et", "and".</summary>
    public string[] Links { get; init; } = [];

    /// <summary>Words that may stand before each name and are no part of it: "de", "d'", "the". One that ends in an apostrophe runs together with the name.</summary>
    public string[] Leads { get; init; } = [];
}
