using System.Globalization;
using MetaAi.Facts.Core.Tests.Fuzzing;

namespace MetaAi.Facts.Fuzz;

/// <summary>What a run over made inputs is asked for.</summary>
/// <param name="Target">The name of a target, or <see cref="Generator"/>.</param>
/// <param name="Count">How many inputs in all.</param>
/// <param name="Seed">The seed of the first worker; each other one has the next.</param>
/// <param name="Workers">How many threads.</param>
internal sealed record FuzzOptions(string Target, long Count, int Seed, int Workers)
{
    /// <summary>The generator and the analyzer, over declarations.</summary>
    public const string Generator = "generator";

    /// <summary>The names of all targets.</summary>
    public static IReadOnlyList<string> Targets { get; } = [.. FuzzTarget.All.Select(target => target.Name), Generator];

    /// <summary>Reads the arguments after <c>random</c>; null where they are none: <c>TARGET COUNT SEED [--workers N]</c>.</summary>
    public static FuzzOptions? TryParse(ReadOnlySpan<string> arguments)
    {
        var workers = Environment.ProcessorCount;
        var hasWorkers = arguments.Length == 5 && arguments[3] == "--workers" && TryRead(arguments[4], out workers) && workers > 0;
        return (arguments.Length == 3 || hasWorkers)
            && Targets.Contains(arguments[0])
            && long.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && TryRead(arguments[2], out var seed)
            ? new FuzzOptions(arguments[0], count, seed, workers)
            : null;
    }

    /// <summary>How many of the inputs a worker has.</summary>
    /// <param name="worker">Its number, from 0.</param>
    public long ShareOf(int worker) => (Count / Workers) + (worker < Count % Workers ? 1 : 0);

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
