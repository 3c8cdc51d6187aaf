namespace MetaAi.Facts;

/// <summary>What bounds a computed value: unlike those of a quoted one, the ends do not follow from the number or range that the words name.</summary>
/// <param name="Amount">The number, where each input is one; null otherwise.</param>
/// <param name="Minimum">The least that the inputs allow, with rounding; null where nothing bounds it.</param>
/// <param name="Maximum">The most that they allow.</param>
/// <param name="IsMinimumExclusive">Whether the least is left out.</param>
/// <param name="IsMaximumExclusive">Whether the most is left out.</param>
/// <param name="IsApproximate">Whether an approximation went into it, so that there are no bounds.</param>
internal sealed record DerivedEnds<T>(T? Amount, T? Minimum, T? Maximum, bool IsMinimumExclusive, bool IsMaximumExclusive, bool IsApproximate)
    where T : struct;
