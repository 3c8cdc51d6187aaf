namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What the parts of a whole are called: "cinquième", "fifths", "tiers".</summary>
/// <param name="Value">How many of them make the whole.</param>
internal readonly record struct DenominatorWord(long Value)
{
    /// <summary>Whether the word is of several parts: "fifths". One part has no plural, and several have no singular: "two hundredth" is an ordinal.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether one form is both: "tiers".</summary>
    public bool IsInvariable { get; init; }

    /// <summary>Whether the word may follow a number of parts.</summary>
    public bool Counts(decimal parts) => IsInvariable || IsPlural == (parts != 1);
}
