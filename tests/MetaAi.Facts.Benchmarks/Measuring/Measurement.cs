namespace MetaAi.Facts.Benchmarks.Measuring;

/// <summary>What one piece of work took.</summary>
/// <param name="Nanoseconds">The time of the best round.</param>
/// <param name="Bytes">What was allocated on the managed heap, in the last round.</param>
/// <param name="Result">What the work returned.</param>
internal readonly record struct Measurement(double Nanoseconds, double Bytes, int Result);
