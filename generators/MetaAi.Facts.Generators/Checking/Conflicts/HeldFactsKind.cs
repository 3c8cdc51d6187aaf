namespace MetaAi.Facts.Generators.Checking.Conflicts;

/// <summary>What facts are held against each other for.</summary>
internal enum HeldFactsKind
{
    /// <summary>All of one subject and concept.</summary>
    Concept,

    /// <summary>Parts and what they may be parts of.</summary>
    Parts,
}
