using System.Collections.Concurrent;
using MetaAi.Facts.Generators.Diagnostics;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

/// <summary>Threads that need the same work done share it.</summary>
public sealed class SharedWorkTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_thread_that_comes_second_works_too()
    {
        // Neither item is finished before the other one is begun, so that one thread alone would never come to an end.
        using var both = new Barrier(2);
        var met = new ConcurrentBag<bool>();
        var work = new SharedWork<int>(() => [1, 2], _ => met.Add(both.SignalAndWait(Long)));

        await Task.WhenAll(Thread(work.Join), Thread(work.Join));

        met.ShouldBe([true, true]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 8)]
    [InlineData(10_000, 1)]
    [InlineData(10_000, 8)]
    public async Task Each_item_is_worked_on_once(int items, int threads)
    {
        var done = new ConcurrentBag<int>();
        var work = new SharedWork<int>(() => [.. Enumerable.Range(0, items)], done.Add);

        await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Thread(() =>
        {
            work.Join();
            work.Join();
        })));

        done.Order().ShouldBe(Enumerable.Range(0, items));
    }

    private static Task Thread(Action work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
