using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Beside;

/// <summary>What a declaration says beside the words of its quote, and what they were read as. Equal by value.</summary>
/// <param name="Language">The language of the text, a BCP 47 tag.</param>
/// <param name="Figure">What the words alone were read as; null where they are no figure.</param>
/// <param name="Unit">What is counted, as declared, or the currency that the words of an amount leave out; null where nothing is.</param>
/// <param name="Per">Per what the figure is, as declared; null where nothing is.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record DeclaredBeside(string Language, Figure? Figure, string? Unit, string? Per)
{
    /// <summary>Whether the figure is declared to be a change, of which the words beside may say that it is a fall.</summary>
    public bool IsChange { get; init; }
}
