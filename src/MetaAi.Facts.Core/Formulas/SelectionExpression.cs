namespace MetaAi.Facts.Formulas;

/// <summary>The least or the greatest of one or more values.</summary>
/// <param name="isMaximum">Whether it is the greatest.</param>
/// <param name="operands">The values.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class SelectionExpression(bool isMaximum, IReadOnlyList<Expression> operands) : Expression(operands)
{
    /// <summary>Whether it is the greatest.</summary>
    public bool IsMaximum { get; } = isMaximum;
}
