using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>
/// What came of each quote, under one set of sources and one evidence. So an edit of one quote reads one quote, and the analyzer takes what the generator
/// has read. Any other source or evidence begins a new memory.
/// </summary>
internal sealed class CheckMemory
{
    // Each edit of a quote leaves what it said before: an editor that is open for weeks starts again at some time.
    private const int Most = 65_536;

    // Weak by a text, or by the lock where there is none: the host keeps them as long as their files do not change, and the generator and the analyzer are
    // given the same ones.
    private static readonly ConditionalWeakTable<object, CheckMemory> Latest = new();

    private readonly ConcurrentDictionary<QuoteCheck, (CheckOutcome<VerifiedFact> Fact, EquatableArray<FactMessage> Notices)> outcomes = new();

    private CheckMemory(SourceIndex sources, EvidenceModel evidence)
    {
        Sources = sources;
        Evidence = evidence;
    }

    /// <summary>The sources under which the quotes were checked.</summary>
    public SourceIndex Sources { get; }

    /// <summary>The evidence against which they were checked.</summary>
    public EvidenceModel Evidence { get; }

    /// <summary>How many quotes were checked so far.</summary>
    public int Count => outcomes.Count;

    /// <summary>The memory for sources and evidence that are equal to these.</summary>
    public static CheckMemory Of(SourceIndex sources, EvidenceModel evidence)
    {
        if ((evidence.Texts.Count > 0 ? evidence.Texts[0] : (object?)evidence.Lock) is not { } file)
        {
            return new(sources, evidence);
        }

        lock (Latest)
        {
            if (Latest.TryGetValue(file, out var latest) && latest.IsFor(sources, evidence))
            {
                return latest;
            }

            Latest.Remove(file);
            var memory = new CheckMemory(sources, evidence);
            Latest.Add(file, memory);
            return memory;
        }
    }

    /// <summary>What came of a quote; it is checked where that is not known.</summary>
    public (CheckOutcome<VerifiedFact> Fact, EquatableArray<FactMessage> Notices) Recall(
        QuoteCheck quote, Func<ICollection<FactMessage>, CheckOutcome<VerifiedFact>> check)
    {
        if (outcomes.TryGetValue(quote, out var known))
        {
            return known;
        }

        if (outcomes.Count >= Most)
        {
            outcomes.Clear();
        }

        var notices = new List<FactMessage>();
        var fact = check(notices);
        return outcomes[quote] = (fact, [.. notices]);
    }

    private bool IsFor(SourceIndex sources, EvidenceModel evidence) =>
        (ReferenceEquals(sources, Sources) || sources.Equals(Sources)) && (ReferenceEquals(evidence, Evidence) || evidence.Equals(Evidence));
}
