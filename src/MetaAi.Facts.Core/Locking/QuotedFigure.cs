using MetaAi.Facts.Beside;
using MetaAi.Facts.Periods;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>A declared quote and what it was read as: what is proved, and locked. Equal by value.</summary>
/// <param name="Text">The name of its text, as the source gives it.</param>
/// <param name="Quote">The quote.</param>
/// <param name="Context">The context in which it is read as a figure, or null where it is plain words.</param>
/// <param name="Figure">What was read, as <see cref="FigureLine"/> writes it.</param>
/// <param name="Confirmed">
/// Why the words mean what they are read as, whatever stands beside them: overrules an open cue, a larger reading and what the text says otherwise than is declared; null where nobody says so.
/// </param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record QuotedFigure(string Text, TextQuote Quote, ReadingContext? Context, string Figure, string? Confirmed = null)
{
    /// <summary>What is declared beside the quote, which its text must not contradict; null where nothing is compared.</summary>
    public DeclaredBeside? Beside { get; init; }

    /// <summary>The period that the figure is declared to hold for; null where none is declared.</summary>
    public DeclaredPeriod? Period { get; init; }
}
