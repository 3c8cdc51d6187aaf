using System.Collections.Concurrent;
using System.Diagnostics;
using MetaAi.Facts.Generators.Tests.Hostile.Fuzzing;

namespace MetaAi.Facts.Fuzz.Declarations;

/// <summary>Compiles spoilt declarations on several threads, many in one compilation.</summary>
internal static class DeclarationRun
{
    private const int Batch = 200;
    private const int MostKept = 10;

    /// <summary>Runs, and prints what came out.</summary>
    /// <returns>The exit code: 0 where nothing is wrong.</returns>
    public static int Run(FuzzOptions options)
    {
        var complaints = new ConcurrentQueue<string>();
        var slowest = TimeSpan.Zero;
        var start = Stopwatch.GetTimestamp();
        Parallel.For(0, options.Workers, new ParallelOptions { MaxDegreeOfParallelism = options.Workers }, worker =>
        {
            var fuzzer = new DeclarationFuzzer(unchecked(options.Seed + worker));
            for (var left = options.ShareOf(worker); left > 0; left -= Batch)
            {
                string[] sources = [.. Enumerable.Range(0, (int)Math.Min(left, Batch)).Select(fuzzer.Next)];
                var batchStart = Stopwatch.GetTimestamp();
                foreach (var complaint in DeclarationBatch.Complaints(sources).GetAwaiter().GetResult())
                {
                    complaints.Enqueue(complaint);
                }

                var time = Stopwatch.GetElapsedTime(batchStart);
                slowest = time > slowest ? time : slowest;
            }
        });

        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine($"wrong       {complaints.Count:N0}");
        Console.WriteLine($"slowest     {slowest.TotalSeconds:N1} s for {Batch} in one compilation");
        Console.WriteLine($"per second  {options.Count / elapsed.TotalSeconds:N0} in {elapsed.TotalSeconds:N1} s");
        foreach (var complaint in complaints.Take(MostKept))
        {
            Console.Error.WriteLine(complaint);
        }

        return complaints.IsEmpty ? 0 : 1;
    }
}
