namespace MetaAi.Facts.Text;

/// <summary>Words of a text that are near to a quote that does not stand there. Shown to a person, never taken for the quote.</summary>
/// <param name="Words">The words as the text has them, on one line.</param>
/// <param name="Line">The line that they start on, counted from 1.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record TextCandidate(string Words, int Line);
