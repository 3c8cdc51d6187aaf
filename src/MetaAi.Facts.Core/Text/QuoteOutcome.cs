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

    /// <summary>Its words are there only as a piece of a larger figure.</summary>
    Cut,

    /// <summary>It does not stand there, but may have before characters of the text were lost.</summary>
    Damaged,
}
