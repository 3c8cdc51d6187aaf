namespace MetaAi.Facts.Formulas;

/// <summary>Why a formula has no value.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">The cause and how to fix it, in a sentence.</param>
/// <param name="Span">Where in the formula's text.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FormulaRefusal(FormulaRefusalKind Kind, string Message, FormulaSpan Span)
{
    /// <summary>The sentence.</summary>
    public override string ToString() => Message;
}
