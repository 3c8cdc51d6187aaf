namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>Says what is wrong with what comes of an input.</summary>
/// <param name="input">The input.</param>
/// <param name="isTaken">Whether anything was read, found or parsed.</param>
/// <returns>What is wrong, or null.</returns>
public delegate string? FuzzCheck(in FuzzInput input, out bool isTaken);
