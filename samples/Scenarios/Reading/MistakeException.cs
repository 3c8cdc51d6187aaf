namespace Scenarios;

/// <summary>An option says what cannot be. The message says what is wrong and how to put it right.</summary>
internal sealed class MistakeException(string message) : Exception(message);
