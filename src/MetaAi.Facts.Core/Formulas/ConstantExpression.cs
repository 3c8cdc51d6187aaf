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
}
