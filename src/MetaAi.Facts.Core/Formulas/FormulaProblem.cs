namespace MetaAi.Facts.Formulas;

/// <summary>What is wrong with the text of a formula.</summary>
/// <param name="Message">The cause and how to fix it, in a sentence.</param>
/// <param name="Span">Where.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FormulaProblem(string Message, FormulaSpan Span);
