namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A word for a multiple of ten that a smaller number may follow: "soixante" reaches to +19, "septante" to +9.</summary>
/// <param name="Value">The number that the word says alone.</param>
/// <param name="Reach">The largest number that may be added to it.</param>
internal readonly record struct TensWord(int Value, int Reach)
{
    /// <summary>How <see cref="NumberWords.LinkedUnits"/> follow it.</summary>
    public TensLinking Linking { get; init; }
}
