namespace MetaAi.Facts.Text;

/// <summary>Whether a quote stands in its text.</summary>
public enum QuoteOutcome
{
    /// <summary>It stands there, once.</summary>
    Found,

    /// <summary>It does not stand there.</summary>
    NotFound,

    /// <summary>It stands there more than once.</summary>
    Ambiguous,

    /// <summary>Its words are there only as a piece of longer words that read as one figure.</summary>
    Cut,

    /// <summary>It stands there, but a word or a mark beside it changes what it says and is not part of it.</summary>
    OpenCue,

    /// <summary>Its words are there only torn: a character touches them, they stand on two sides of a wall, such as a tab or a blank line, or they reach beyond one figure.</summary>
    Torn,

    /// <summary>It does not stand there, but may have before characters of the text were lost.</summary>
    Damaged,
}
