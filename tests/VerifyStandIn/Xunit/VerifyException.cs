namespace VerifyXunit;

/// <summary>A snapshot is not the approved one.</summary>
/// <param name="message">Where it differs.</param>
public sealed class VerifyException(string message) : Exception(message);
