namespace MetaAi.Facts.Neighbourhoods;

/// <summary>What beside a quote makes it worth a look, the most doubtful first.</summary>
public enum DoubtKind
{
    /// <summary>Something that speaks against the quote: an open cue, or longer words that read as one figure. It does not hold, or a person has confirmed it.</summary>
    Cue,

    /// <summary>A word of a negation.</summary>
    Negation,

    /// <summary>A bracket.</summary>
    Bracket,

    /// <summary>Another number: digits, a word of a number, or a month.</summary>
    Number,

    /// <summary>A word that no table of the language knows.</summary>
    Word,
}
