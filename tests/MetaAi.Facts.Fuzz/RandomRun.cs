using System.Diagnostics;
using MetaAi.Facts.Core.Tests.Fuzzing;

namespace MetaAi.Facts.Fuzz;

/// <summary>Tries made inputs on several threads, and watches that none hangs.</summary>
internal static class RandomRun
{
    // An input that takes this long counts as one that hangs, and so does one that is not done after ten times as long.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>Runs, and prints what came out.</summary>
    /// <returns>The exit code: 0 where nothing is wrong.</returns>
    public static int Run(FuzzOptions options)
    {
        var target = FuzzTarget.All.Single(target => target.Name == options.Target);
        var workers = Enumerable.Range(0, options.Workers).Select(i => new RandomWorker(target, unchecked(options.Seed + i), options.ShareOf(i))).ToArray();
        var start = Stopwatch.GetTimestamp();
        var threads = workers.Select(worker => new Thread(worker.Run) { IsBackground = true }).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        while (!threads.All(thread => thread.Join(TimeSpan.FromMilliseconds(200))))
        {
            foreach (var worker in workers)
            {
                var (input, time) = worker.Current;
                if (time > Longest * 10)
                {
                    Console.Error.WriteLine($"hangs: '{input}'");
                    return 1;
                }
            }
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        var slowest = workers.MaxBy(worker => worker.SlowestTime)!;
        var wrong = workers.Sum(worker => worker.Wrong);
        Console.WriteLine($"taken       {workers.Sum(worker => worker.Taken):N0}");
        Console.WriteLine($"refused     {workers.Sum(worker => worker.Refused):N0}");
        Console.WriteLine($"wrong       {wrong:N0}");
        Console.WriteLine($"slowest     {slowest.SlowestTime.TotalMilliseconds:N1} ms: {slowest.Slowest[..Math.Min(slowest.Slowest.Length, 200)]}");
        Console.WriteLine($"per second  {options.Count / elapsed.TotalSeconds:N0} in {elapsed.TotalSeconds:N1} s");
        foreach (var complaint in workers.SelectMany(worker => worker.Complaints))
        {
            Console.Error.WriteLine(complaint);
        }

        return wrong == 0 && slowest.SlowestTime <= Longest ? 0 : 1;
    }
}
