namespace VerifyTests;

/// <summary>What a value became.</summary>
/// <param name="Info">What is said beside the files, or null.</param>
/// <param name="Targets">The files.</param>
public readonly record struct ConversionResult(object? Info, IEnumerable<Target> Targets);
