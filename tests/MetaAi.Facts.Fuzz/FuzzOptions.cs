using System.Globalization;

namespace MetaAi.Facts.Fuzz;

/// <summary>What a run is asked for.</summary>
/// <param name="Count">How many phrases in all.</param>
/// <param name="Seed">The seed of the first worker; each other one has the next.</param>
/// <param name="Workers">How many threads.</param>
internal sealed record FuzzOptions(long Count, int Seed, int Workers)
{
    /// <summary>How the program is called.</summary>
    public const string Usage = "usage: MetaAi.Facts.Fuzz COUNT SEED [--workers N]";

    /// <summary>Reads the arguments; null where they are not those of <see cref="Usage"/>.</summary>
    public static FuzzOptions? TryParse(string[] arguments)
    {
        var workers = Environment.ProcessorCount;
        var hasWorkers = arguments.Length == 4 && arguments[2] == "--workers" && TryRead(arguments[3], out workers) && workers > 0;
        return (arguments.Length == 2 || hasWorkers)
            && long.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && TryRead(arguments[1], out var seed)
            ? new FuzzOptions(count, seed, workers)
            : null;
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
