namespace MetaAi.Facts.Formulas;

/// <summary>An operation on two values.</summary>
/// <param name="operation">The operation.</param>
/// <param name="left">The first value.</param>
/// <param name="right">The second one.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class OperationExpression(Operation operation, Expression left, Expression right) : Expression(left, right)
{
    /// <summary>The operation.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>The first value.</summary>
    public Expression Left { get; } = left;

    /// <summary>The second value.</summary>
    public Expression Right { get; } = right;

    /// <summary>Whether a quotient is asked for as a share of a whole, which is a percentage also where it is the whole or more.</summary>
    public bool IsShare { get; init; }
}
