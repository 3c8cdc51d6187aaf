namespace MetaAi.Facts.Formulas;

/// <summary>A value with the other sign.</summary>
/// <param name="operand">The value.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class NegationExpression(Expression operand) : Expression(operand)
{
    /// <summary>The value whose sign is changed.</summary>
    public Expression Operand { get; } = operand;
}
