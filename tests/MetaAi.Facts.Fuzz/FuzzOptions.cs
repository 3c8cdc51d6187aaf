using System.Globalization;

namespace MetaAi.Facts.Fuzz;

/// <summary>What a run is asked for.</summary>
/// <param name="Subject"><see cref="Phrases"/> or <see cref="Declarations"/>.</param>
/// <param name="Count">How many of them in all.</param>
/// <param name="Seed">The seed of the first worker; each other one has the next.</param>
/// <param name="Workers">How many threads.</param>
internal sealed record FuzzOptions(string Subject, long Count, int Seed, int Workers)
{
    /// <summary>Spoilt phrases, for the reader.</summary>
    public const string Phrases = "phrases";

    /// <summary>Spoilt declarations, for the generator and the analyzer.</summary>
    public const string Declarations = "declarations";

    /// <summary>How the program is called.</summary>
    public const string Usage = $"usage: MetaAi.Facts.Fuzz {Phrases}|{Declarations} COUNT SEED [--workers N]";

    /// <summary>Reads the arguments; null where they are not those of <see cref="Usage"/>.</summary>
    public static FuzzOptions? TryParse(string[] arguments)
    {
        var workers = Environment.ProcessorCount;
        var hasWorkers = arguments.Length == 5 && arguments[3] == "--workers" && TryRead(arguments[4], out workers) && workers > 0;
        return (arguments.Length == 3 || hasWorkers)
            && arguments[0] is Phrases or Declarations
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
