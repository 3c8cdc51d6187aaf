using System.Diagnostics;
using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Core.Tests.Reading.Fuzzing;

namespace MetaAi.Facts.Fuzz.Phrases;

/// <summary>One thread of a run: reads its share of the phrases and keeps count.</summary>
/// <param name="seed">The seed of its phrases.</param>
/// <param name="count">How many of them.</param>
internal sealed class PhraseWorker(int seed, long count)
{
    private const int MostKept = 10;

    private string current = "";
    private long currentStart;

    /// <summary>How many phrases were read.</summary>
    public long Read { get; private set; }

    /// <summary>How many phrases were refused.</summary>
    public long Refused { get; private set; }

    /// <summary>How many phrases something was wrong with.</summary>
    public long Wrong { get; private set; }

    /// <summary>The first of what was wrong.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>The phrase that took longest.</summary>
    public string Slowest { get; private set; } = "";

    /// <summary>How long that one took.</summary>
    public TimeSpan SlowestTime { get; private set; }

    /// <summary>The phrase that is being read now, and for how long; asked from another thread.</summary>
    public (string Phrase, TimeSpan Time) Current =>
        (Volatile.Read(ref current), Volatile.Read(ref currentStart) is var start and > 0 ? Stopwatch.GetElapsedTime(start) : TimeSpan.Zero);

    /// <summary>Reads all phrases.</summary>
    public void Run()
    {
        // Once over before the clock counts: the tables of a language are built, and the reader compiled, with its first phrases.
        foreach (var row in WorkedRows.All)
        {
            PhraseCheck.Complaint(new FuzzedPhrase(row.Text, row.Context), out _);
        }

        var fuzzer = new PhraseFuzzer(seed, WorkedRows.All);
        for (var done = 0L; done < count; done++)
        {
            var phrase = fuzzer.Next();
            Volatile.Write(ref current, phrase.Text);
            var start = Stopwatch.GetTimestamp();
            Volatile.Write(ref currentStart, start);
            var complaint = PhraseCheck.Complaint(phrase, out var isRead);
            Count(phrase, isRead, complaint, Stopwatch.GetElapsedTime(start));
        }

        Volatile.Write(ref currentStart, 0);
    }

    private void Count(in FuzzedPhrase phrase, bool isRead, string? complaint, TimeSpan time)
    {
        if (complaint is not null)
        {
            Wrong++;
            if (Complaints.Count < MostKept)
            {
                Complaints.Add($"{phrase}: {complaint}");
            }
        }
        else if (isRead)
        {
            Read++;
        }
        else
        {
            Refused++;
        }

        if (time > SlowestTime)
        {
            (SlowestTime, Slowest) = (time, phrase.ToString());
        }
    }
}
