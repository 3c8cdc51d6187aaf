using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Series;

/// <summary>A point of a series whose statements differ: whatever is computed from it is refused.</summary>
/// <param name="reason">Why, and what to do.</param>
/// <param name="statements">What its statements say.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class UnsettledExpression(string reason, IReadOnlyList<Expression> statements) : Expression(statements)
{
    /// <summary>Why, and what to do.</summary>
    public string Reason { get; } = reason;
}
