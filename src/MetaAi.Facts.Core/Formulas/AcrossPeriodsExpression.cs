using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Formulas;

/// <summary>A value in which sums and differences may go across periods.</summary>
/// <param name="operand">The value.</param>
/// <param name="period">The period that the value is of, where it is of more than one of those that went into it; null for the latest.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class AcrossPeriodsExpression(Expression operand, EdtfDate? period = null) : Expression(operand)
{
    /// <summary>The value.</summary>
    public Expression Operand { get; } = operand;

    /// <summary>The period that the value is of; null for the latest of those that went into it.</summary>
    public EdtfDate? Period { get; } = period;
}
