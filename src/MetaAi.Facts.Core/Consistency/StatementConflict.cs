namespace MetaAi.Facts.Consistency;

/// <summary>Two statements about the same of which something is to be said.</summary>
/// <param name="Earlier">Where the one stands that was declared first.</param>
/// <param name="Later">Where the other stands.</param>
/// <param name="Comparison">How they go together: inconsistent, undecided, or in agreement with different numbers.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record StatementConflict(int Earlier, int Later, StatementComparison Comparison);
