using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Checking.Conflicts;
using MetaAi.Facts.Generators.Checking.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>
/// What came of each quote, under one set of sources and one evidence. So an edit of one quote reads one quote, and the analyzer takes what the generator
/// has read. Other sources or another evidence begin a new memory, into which comes over what they do not touch.
/// </summary>
internal sealed class CheckMemory
{
    // Each edit of a quote leaves what it said before: an editor that is open for weeks starts again at some time.
    private const int Most = 65_536;

    // Weak by each text and by the lock: the host keeps them as long as their files do not change, and the generator and the analyzer are given the
    // same ones. By each of them, so that the one that is edited does not take the memory with it.
    private static readonly ConditionalWeakTable<object, CheckMemory> Latest = new();

    // What formulas come to, and what facts say of each other, depends on nothing beside: it goes on as it is.
    private readonly ConcurrentDictionary<FormulaWork, CheckedFormula> formulas;
    private readonly ConcurrentDictionary<HeldFacts, EquatableArray<HeldFinding>> conflicts;
    private readonly ConcurrentDictionary<QuoteCheck, (CheckOutcome<VerifiedFact> Fact, EquatableArray<FactMessage> Notices)> outcomes = new();
    private int count;
    private int comparisons;

    private CheckMemory(SourceIndex sources, EvidenceModel evidence, CheckMemory? latest)
    {
        Sources = sources;
        Evidence = evidence;
        formulas = latest?.formulas ?? new();
        conflicts = latest?.conflicts ?? new();
    }

    /// <summary>The sources under which the quotes were checked.</summary>
    public SourceIndex Sources { get; }

    /// <summary>The evidence against which they were checked.</summary>
    public EvidenceModel Evidence { get; }

    /// <summary>How many quotes were checked under these sources and this evidence; those that came over were not.</summary>
    public int Count => count;

    /// <summary>How many times facts were held against each other under these sources and this evidence; what was known was not.</summary>
    public int Comparisons => comparisons;

    /// <summary>The memory for sources and evidence that are equal to these.</summary>
    public static CheckMemory Of(SourceIndex sources, EvidenceModel evidence)
    {
        lock (Latest)
        {
            var latest = Files(evidence).Select(file => Latest.TryGetValue(file, out var known) ? known : null).FirstOrDefault(known => known is not null);
            if (latest is not null && latest.IsFor(sources, evidence))
            {
                return latest;
            }

            var memory = new CheckMemory(sources, evidence, latest);
            latest?.GoOverTo(memory);
            foreach (var file in Files(evidence))
            {
                Latest.Remove(file);
                Latest.Add(file, memory);
            }

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
        Interlocked.Increment(ref count);
        return outcomes[quote] = (fact, [.. notices]);
    }

    /// <summary>What a formula comes to; it is computed where that is not known.</summary>
    public CheckedFormula Recall(FormulaWork work)
    {
        if (formulas.Count >= Most)
        {
            formulas.Clear();
        }

        return formulas.GetOrAdd(work, FormulaChecker.Check);
    }

    /// <summary>What comes of holding facts against each other; they are where that is not known.</summary>
    public EquatableArray<HeldFinding> Recall(HeldFacts held)
    {
        if (conflicts.TryGetValue(held, out var known))
        {
            return known;
        }

        if (conflicts.Count >= Most)
        {
            conflicts.Clear();
        }

        Interlocked.Increment(ref comparisons);
        return conflicts[held] = ConflictChecker.Compare(held);
    }

    private static IEnumerable<object> Files(EvidenceModel evidence) => evidence.Lock is { } facts ? evidence.Texts.Append<object>(facts) : evidence.Texts;

    private bool IsFor(SourceIndex sources, EvidenceModel evidence) =>
        (ReferenceEquals(sources, Sources) || sources.Equals(Sources)) && (ReferenceEquals(evidence, Evidence) || evidence.Equals(Evidence));

    // Of quotes that hold: why one does not may have to do with any source and any text.
    private void GoOverTo(CheckMemory next)
    {
        if (!Equals(Evidence.Lock, next.Evidence.Lock) || !Equals(Evidence.LockProblem, next.Evidence.LockProblem))
        {
            return;
        }

        var sameTexts = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            if (outcome.Value.Fact.Result is { } fact && next.Means(outcome.Key, fact.Source) && HasSameText(fact.Source.Text))
            {
                next.outcomes[outcome.Key] = outcome.Value;
            }
        }

        bool HasSameText(string name)
        {
            if (!sameTexts.TryGetValue(name, out var isSame))
            {
                isSame = Evidence.HasSame(next.Evidence, name);
                sameTexts.Add(name, isSame);
            }

            return isSame;
        }
    }

    private bool Means(QuoteCheck quote, SourceModel source) => Sources.Find((quote.Quote.Source ?? quote.Source)!, quote.TypeFullName, out _) == source;
}
