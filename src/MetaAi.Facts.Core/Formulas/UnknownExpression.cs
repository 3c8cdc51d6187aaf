namespace MetaAi.Facts.Formulas;

/// <summary>A fact or an assumption in a formula.</summary>
/// <param name="unknown">The fact or assumption.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class UnknownExpression(Unknown unknown) : Expression
{
    /// <summary>The fact or assumption.</summary>
    public Unknown Unknown { get; } = unknown;
}
