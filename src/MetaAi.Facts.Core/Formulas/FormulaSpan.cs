namespace MetaAi.Facts.Formulas;

/// <summary>A part of a formula's text, in UTF-16 units.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct FormulaSpan(int Start, int End);
