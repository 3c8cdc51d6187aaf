namespace VerifyTests;

/// <summary>One file of a snapshot.</summary>
/// <param name="Extension">Its extension, without the dot.</param>
/// <param name="StringData">What it holds.</param>
/// <param name="Name">What tells it from the other files, or null.</param>
public readonly record struct Target(string Extension, string StringData, string? Name = null);
