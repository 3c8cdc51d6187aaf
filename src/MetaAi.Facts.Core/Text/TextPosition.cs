namespace MetaAi.Facts.Text;

/// <summary>Where words stand in a text: the W3C Web Annotation text position, in UTF-16 units or in code points as the member that holds it says.</summary>
/// <param name="Start">The first unit, counted from 0 and before folding; a CRLF counts two.</param>
/// <param name="End">The unit after the last one.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct TextPosition(int Start, int End);
