using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Locking;

/// <summary>A lock, or the first thing that is wrong with its file.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FactLockParse
{
    private FactLockParse(FactLock? @lock, int line, string? problem)
    {
        Lock = @lock;
        Line = line;
        Problem = problem;
    }

    /// <summary>The lock; null where there is a problem.</summary>
    public FactLock? Lock { get; }

    /// <summary>The line of the problem, counted from 1; 0 where there is none.</summary>
    public int Line { get; }

    /// <summary>What is wrong, as words that end a sentence; null where nothing is.</summary>
    public string? Problem { get; }

    /// <summary>The problem, under its rule; null where there is none.</summary>
    public FactMessage? Message => Problem is null ? null : new(FactRules.LockUnreadable, FactLockFile.Number(Line), Problem);

    internal static FactLockParse Read(FactLock @lock) => new(@lock, 0, null);

    internal static FactLockParse Fail(int line, string problem) => new(null, line, problem);
}
