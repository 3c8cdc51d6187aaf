namespace MetaAi.Facts.Benchmarks.Starting;

/// <summary>What one process took.</summary>
/// <param name="Wall">Milliseconds from its start to its end.</param>
/// <param name="FirstAnswer">The milliseconds of the first answer by its own clock; 0 where it says none.</param>
/// <param name="Compiled">The methods that were compiled for that answer; 0 where it says none.</param>
internal readonly record struct ProcessRun(double Wall, double FirstAnswer, double Compiled);
