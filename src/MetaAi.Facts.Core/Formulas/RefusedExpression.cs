namespace MetaAi.Facts.Formulas;

/// <summary>What is refused before anything is computed: a point of a series whose statements differ, points that do not tile a span.</summary>
/// <param name="kind">What is wrong.</param>
/// <param name="reason">The cause and how to fix it, in a sentence.</param>
/// <param name="operands">What it would have been computed from, one or more.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class RefusedExpression(FormulaRefusalKind kind, string reason, IReadOnlyList<Expression> operands) : Expression(operands)
{
    /// <summary>What is wrong.</summary>
    public FormulaRefusalKind Kind { get; } = kind;

    /// <summary>The cause and how to fix it, in a sentence.</summary>
    public string Reason { get; } = reason;
}
