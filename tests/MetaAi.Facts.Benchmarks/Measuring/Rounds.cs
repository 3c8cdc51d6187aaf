using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Benchmarks.Measuring;

/// <summary>
/// Measures work in many short rounds and keeps the best one. A round is shorter than the time that a scheduler gives to a process, so that most are
/// not interrupted by other jobs; one that is takes longer, never shorter.
/// </summary>
internal static class Rounds
{
    private static readonly long RoundTime = Stopwatch.Frequency / 10_000;
    private static readonly long WholeTime = Stopwatch.Frequency * 3 / 10;

    /// <summary>Lets the just-in-time compiler see the work often enough, and gives it the time to compile what it saw.</summary>
    public static void WarmUp(Func<int> work)
    {
        for (var i = 0; i < 5; i++)
        {
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start).TotalMilliseconds < 300;)
            {
                Repeat(work, 1, out _);
            }

            Thread.Sleep(200);
        }
    }

    /// <summary>Measures work that was warmed up; work that takes long is done once.</summary>
    /// <param name="work">The work; returns a number that depends on it.</param>
    public static Measurement Best(Func<int> work)
    {
        var best = double.MaxValue;
        var (repeats, spent, bytes, result) = (1, 0L, 0.0, 0);
        while (spent < WholeTime)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var time = Repeat(work, repeats, out result);
            bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - allocated) / repeats;
            best = Math.Min(best, (double)time / repeats);
            spent += time;
            if (time < RoundTime)
            {
                repeats *= 2;
            }
        }

        return new(best * 1e9 / Stopwatch.Frequency, bytes, result);
    }

    // Compiled in full at once: a loop that the compiler replaces while it runs would be part of what is measured.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long Repeat(Func<int> work, int repeats, out int result)
    {
        result = 0;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
        {
            result = work();
        }

        return Stopwatch.GetTimestamp() - start;
    }
}
