using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>A number of the formula itself.</summary>
/// <param name="number">The number.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class ConstantExpression(Rational number) : Expression
{
    /// <summary>The number.</summary>
    public Rational Number { get; } = number;

    /// <summary>Whether the number was found from the values of the inputs, as what an amount is cut to, and would be another for other values.</summary>
    public bool IsOfTheseValues { get; init; }
}
