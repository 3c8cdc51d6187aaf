namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What a word does in the chain that leads from a negation to the word that it negates; nothing where it only links: "shall", "être".</summary>
[Flags]
internal enum NegationTraits : byte
{
    /// <summary>It links: an auxiliary, a pronoun, an adverb that leaves the bound as it is.</summary>
    None = 0,

    /// <summary>It negates by itself: "not", "jamais", "sans".</summary>
    Negates = 1 << 0,

    /// <summary>It opens a negation that another word has to close: "ne".</summary>
    Opens = 1 << 1,

    /// <summary>It closes a negation and says none alone: "plus", "peut".</summary>
    Closes = 1 << 2,

    /// <summary>It negates, and words of its clause may stand between: "no payment shall", "sans que le total".</summary>
    Reaches = 1 << 3,

    /// <summary>It negates together with an opener on either side of it: "personne ne", "ne … rien".</summary>
    Pairs = 1 << 5,

    /// <summary>It is said of a noun after it, "no fund", so that a verb stands two words after it at the earliest.</summary>
    Determines = 1 << 6,

    /// <summary>It reaches over a verb directly after it alone: "without spending", "sans dépenser".</summary>
    ReachesVerb = 1 << 7,

    /// <summary>It leaves open what the negation says of the bound: "rarely", "guère", "required to".</summary>
    Blurs = 1 << 4,
}
