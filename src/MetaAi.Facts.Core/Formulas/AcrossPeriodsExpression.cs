namespace MetaAi.Facts.Formulas;

/// <summary>A value in which sums and differences may go across periods.</summary>
/// <param name="operand">The value.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class AcrossPeriodsExpression(Expression operand) : Expression(operand)
{
    /// <summary>The value.</summary>
    public Expression Operand { get; } = operand;
}
