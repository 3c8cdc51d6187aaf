namespace MetaAi.Facts;

/// <summary>Which statement to prefer where several say the same thing: Wikidata's ranks. "Newer" is no reason to prefer; the period says that.</summary>
public enum Rank
{
    /// <summary>Neither preferred nor deprecated.</summary>
    Normal,

    /// <summary>To be used before the others.</summary>
    Preferred,

    /// <summary>Kept for the record; known to be wrong or withdrawn.</summary>
    Deprecated,
}
