using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Beside;

/// <summary>A word of falling or rising in a text.</summary>
/// <param name="Meaning">Which way it says.</param>
/// <param name="Start">Its first character, or that of its negation.</param>
/// <param name="End">The character after the last one.</param>
internal sealed record SaidDirection(DirectionWord Meaning, int Start, int End)
{
    /// <summary>Whether it is negated: "did not rise".</summary>
    public bool IsNegated { get; init; }
}
