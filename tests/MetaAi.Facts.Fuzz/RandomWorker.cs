using System.Diagnostics;
using MetaAi.Facts.Core.Tests.Fuzzing;

namespace MetaAi.Facts.Fuzz;

/// <summary>One thread of a run: tries its share of the inputs and keeps count.</summary>
/// <param name="target">What they are tried on.</param>
/// <param name="seed">The seed of its inputs.</param>
/// <param name="count">How many of them.</param>
internal sealed class RandomWorker(FuzzTarget target, int seed, long count)
{
    private const int MostKept = 10;
    private const int WarmUp = 5000;

    private string current = "";
    private long currentStart;

    /// <summary>Of how many inputs something was read, found or parsed.</summary>
    public long Taken { get; private set; }

    /// <summary>How many inputs were refused, or held nothing.</summary>
    public long Refused { get; private set; }

    /// <summary>How many inputs something was wrong with.</summary>
    public long Wrong { get; private set; }

    /// <summary>The first of what was wrong.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The input that took longest.</summary>
    public string Slowest { get; private set; } = "";

    /// <summary>How long that one took.</summary>
    public TimeSpan SlowestTime { get; private set; }

    /// <summary>The input that is being tried now, and for how long; asked from another thread.</summary>
    public (string Input, TimeSpan Time) Current =>
        (Volatile.Read(ref current), Volatile.Read(ref currentStart) is var start and > 0 ? Stopwatch.GetElapsedTime(start) : TimeSpan.Zero);

    /// <summary>Tries all inputs.</summary>
    public void Run()
    {
        // Some before the clock counts: the tables of a language are built, and the library compiled, with its first words.
        var warming = target.From(seed - 1);
        for (var done = 0; done < WarmUp; done++)
        {
            target.Complaint(warming(), out _);
        }

        var next = target.From(seed);
        for (var done = 0L; done < count; done++)
        {
            var input = next();
            Volatile.Write(ref current, input.Text);
            var start = Stopwatch.GetTimestamp();
            Volatile.Write(ref currentStart, start);
            var complaint = target.Complaint(input, out var isTaken);
            Count(input, isTaken, complaint, Stopwatch.GetElapsedTime(start));
        }

        Volatile.Write(ref currentStart, 0);
    }

    private void Count(in FuzzInput input, bool isTaken, string? complaint, TimeSpan time)
    {
        if (complaint is not null)
        {
            Wrong++;
            if (Complaints.Count < MostKept)
            {
                Complaints.Add($"{complaint}\n{input}");
            }
        }
        else if (isTaken)
        {
            Taken++;
        }
        else
        {
            Refused++;
        }

        if (time > SlowestTime)
        {
            (SlowestTime, Slowest) = (time, input.ToString());
        }
    }
}
