namespace MetaAi.Facts.Reading.Grammar;

/// <summary>What stands between two terms of a number.</summary>
internal enum TermLink
{
    /// <summary>A space, a hyphen or a word that joins all terms.</summary>
    None,

    /// <summary>A word that joins scales alone: "un milliard et 200 millions".</summary>
    OfScales,

    /// <summary>A comma: "four thousand, nine hundred".</summary>
    Comma,

    /// <summary>A comma and a word: "four thousand, and forty-eight".</summary>
    CommaAndWord,
}
