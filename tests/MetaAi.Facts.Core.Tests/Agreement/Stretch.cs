namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>A stretch of a sentence.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="End">The unit after the last.</param>
internal readonly record struct Stretch(int Start, int End)
{
    /// <summary>Whether it has a character in common with another.</summary>
    public bool Overlaps(Stretch other) => Start < other.End && other.Start < End;

    /// <summary>Whether it holds another.</summary>
    public bool Holds(Stretch other) => Start <= other.Start && other.End <= End;
}
