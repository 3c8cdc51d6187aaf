namespace MetaAi.Facts.Fuzz.Coverage;

/// <summary>Something is wrong with what came of an input.</summary>
/// <param name="complaint">What.</param>
internal sealed class WrongException(string complaint) : Exception(complaint);
