namespace MetaAi.Facts.Formulas;

/// <summary>
/// A name in the text of a formula, and where it stands: <c>CapitalExpenditure2025</c>, <c>CashFlow.CapitalExpenditure2025</c>; or a point of a series, and
/// one statement of it: <c>CapitalExpenditure[2025]</c>, <c>CapitalExpenditure[2025].Znews</c>.
/// </summary>
/// <param name="Text">The name, as written but for white space; the period of a point as <see cref="Series.PeriodName"/> has it, so that two names are the same where their texts are.</param>
/// <param name="Span">Where.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FormulaName(string Text, FormulaSpan Span)
{
    /// <summary>The name of the member: all of it, or what stands before the bracket.</summary>
    public string Member => Parts[0];

    /// <summary>The period of a point: <c>2025</c>, <c>2024-Q2</c>; null where no bracket follows the name.</summary>
    public string? Period => Parts is { Length: > 1 } parts ? parts[1] : null;

    /// <summary>Which statement of the point is meant: <c>Znews</c>, <c>Znews.Forecast</c>; null where the point itself is.</summary>
    public string? Statement => Parts is { Length: > 2 } parts && parts[2].Length > 0 ? parts[2].Substring(1) : null;

    private string[] Parts => Text.Split('[', ']');
}
