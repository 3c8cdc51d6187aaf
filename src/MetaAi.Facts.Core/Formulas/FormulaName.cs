namespace MetaAi.Facts.Formulas;

/// <summary>A name in the text of a formula, and where it stands: <c>CapitalExpenditure2025</c>, <c>CashFlow.CapitalExpenditure2025</c>.</summary>
/// <param name="Text">The name, as written.</param>
/// <param name="Span">Where.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FormulaName(string Text, FormulaSpan Span);
