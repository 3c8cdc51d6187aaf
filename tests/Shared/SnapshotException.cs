namespace MetaAi.Testing;

/// <summary>A text is not the approved one.</summary>
/// <param name="message">Where it differs.</param>
public sealed class SnapshotException(string message) : Exception(message);
