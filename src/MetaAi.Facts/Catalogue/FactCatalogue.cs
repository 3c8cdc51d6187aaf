using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>
/// The facts of one or more assemblies: all of them, by id, source, subject, concept and period. Always in ordinal order of their ids.
/// Immutable and safe to use from several threads.
/// </summary>
[DebuggerDisplay("{All.Count} facts")]
[JsonConverter(typeof(NoFactJson))]
public sealed class FactCatalogue
{
    // Weak by assembly: a catalogue keeps no collectible assembly loaded.
    private static readonly ConditionalWeakTable<Assembly, FactCatalogue> ByAssembly = [];

    private readonly FrozenDictionary<string, IFact> byId;
    // What a computed value comes from, and when it holds, is found by computing it: only for whoever asks.
    private readonly Lazy<FrozenDictionary<string, IReadOnlyList<IFact>>> bySource;
    private readonly FrozenDictionary<string, IReadOnlyList<IFact>> bySubject;
    private readonly FrozenDictionary<string, IReadOnlyList<IFact>> byConcept;
    private readonly Lazy<FrozenDictionary<string, IReadOnlyList<IFact>>> byPeriod;

    private FactCatalogue(IEnumerable<IFact> facts)
    {
        All = [.. facts.OrderBy(fact => fact.Id, StringComparer.Ordinal)];
        if (FindDuplicate(All) is { } duplicate)
        {
            throw new InvalidOperationException($"Two facts have the id '{duplicate}'; an id names one fact.");
        }

        byId = All.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        bySource = new(() => IndexAll(fact => fact.Sources.Select(source => source.Name).Distinct()));
        bySubject = Index(fact => fact.Subject);
        byConcept = Index(fact => fact.Concept);
        byPeriod = new(() => Index(fact => fact.Period?.Edtf));
    }

    /// <summary>All facts.</summary>
    public IReadOnlyList<IFact> All { get; }

    /// <summary>The fact with an id.</summary>
    /// <param name="id">The full name of the member that declares it, case-sensitive.</param>
    /// <exception cref="KeyNotFoundException">There is no such fact.</exception>
    public IFact this[string id] => TryGet(id, out var fact)
        ? fact
        : throw new KeyNotFoundException($"There is no fact '{id}' among {All.Count} facts.");

    /// <summary>The facts of an assembly; read once, and the same catalogue for the same assembly ever after.</summary>
    /// <param name="assembly">An assembly whose facts were generated; one without facts gives an empty catalogue.</param>
    /// <exception cref="InvalidOperationException">Two facts have the same id, or a catalogue attribute names a type that is no <see cref="IFactSet"/>.</exception>
    public static FactCatalogue Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return ByAssembly.GetValue(assembly, Read);
    }

    /// <summary>The facts of several assemblies together; an assembly that is named twice counts once.</summary>
    /// <param name="assemblies">Assemblies whose facts were generated, in any order.</param>
    /// <exception cref="InvalidOperationException">Two facts have the same id, or a catalogue attribute names a type that is no <see cref="IFactSet"/>.</exception>
    public static FactCatalogue Of(params IEnumerable<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        return new FactCatalogue(assemblies.Distinct().SelectMany(assembly => Of(assembly).All));
    }

    /// <summary>The fact with an id, where there is one.</summary>
    /// <param name="id">The full name of the member that declares it, case-sensitive.</param>
    /// <param name="fact">The fact, or null.</param>
    /// <returns>False where there is no such fact.</returns>
    public bool TryGet(string id, [NotNullWhen(true)] out IFact? fact) => byId.TryGetValue(id, out fact);

    /// <summary>The facts that are quoted from a source, and the values that were computed from such facts.</summary>
    /// <param name="name">The source's <see cref="Source.Name"/>, case-sensitive.</param>
    /// <returns>None where no fact is.</returns>
    public IReadOnlyList<IFact> BySource(string name) => Find(bySource.Value, name);

    /// <summary>The facts about a subject.</summary>
    /// <param name="subject">The subject, case-sensitive.</param>
    /// <returns>None where there is no such subject.</returns>
    public IReadOnlyList<IFact> BySubject(string subject) => Find(bySubject, subject);

    /// <summary>The facts that say the same thing of their subjects.</summary>
    /// <param name="concept">The concept, case-sensitive.</param>
    /// <returns>None where there is no such concept.</returns>
    public IReadOnlyList<IFact> ByConcept(string concept) => Find(byConcept, concept);

    /// <summary>The facts for exactly a period; those for a part of it are not among them.</summary>
    /// <param name="period">An EDTF date, <c>2024-Q2</c> or <c>2024-H1</c>.</param>
    /// <returns>None where there is no such period.</returns>
    /// <exception cref="ArgumentException">The text is not EDTF.</exception>
    public IReadOnlyList<IFact> ByPeriod(string period) => Find(byPeriod.Value, ExtendedDate.Of(period).Edtf);

    /// <summary>
    /// The statements about the same beside each other, two or more: of one subject, concept, whole, divisor, unit and period, all actual, forecast or
    /// estimated. Computed values and deprecated statements are left out; texts, lists of names that give examples, and what has no period, are compared with
    /// nothing. Computed at each call.
    /// </summary>
    /// <returns>In ordinal order of subject and concept, and in order of period.</returns>
    public IReadOnlyList<FactComparison> Compare() => FactComparisons.Of(All);

    /// <summary>What is said of a subject for a period, beside each other: who says what, what they have in common, and which statement to use. Deprecated statements are left out.</summary>
    /// <param name="subject">The subject, case-sensitive.</param>
    /// <param name="concept">The concept, case-sensitive.</param>
    /// <param name="period">An EDTF date, <c>2024-Q2</c> or <c>2024-H1</c>; statements of the same days are meant, however their period is written.</param>
    /// <returns>One for what can be compared, and one for each statement that can be compared with no other: of another unit, a text; none where nothing is said.</returns>
    /// <exception cref="ArgumentException">The text is not EDTF.</exception>
    public IReadOnlyList<FactComparison> Reconcile(string subject, string concept, string period)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var meant = ExtendedDate.Of(period);
        return FactComparisons.OfAll(
            ByConcept(concept).Where(fact => fact.Evidence is not null && fact.Subject == subject && fact.Period is { } said && (said.Low, said.High) == (meant.Low, meant.High)));
    }

    private static FactCatalogue Read(Assembly assembly) =>
        new(assembly.GetCustomAttributes<FactCatalogueAttribute>().SelectMany(attribute => Instantiate(attribute).Facts));

    private static IFactSet Instantiate(FactCatalogueAttribute attribute) => Activator.CreateInstance(attribute.Type) as IFactSet
        ?? throw new InvalidOperationException($"The type '{attribute.Type}' that a [FactCatalogue] names does not implement {nameof(IFactSet)}.");

    private static string? FindDuplicate(IReadOnlyList<IFact> sorted)
    {
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Id == sorted[i - 1].Id)
            {
                return sorted[i].Id;
            }
        }

        return null;
    }

    private static IReadOnlyList<IFact> Find(FrozenDictionary<string, IReadOnlyList<IFact>> index, string key) => index.GetValueOrDefault(key, []);

    private FrozenDictionary<string, IReadOnlyList<IFact>> Index(Func<IFact, string?> key) => IndexAll(fact => key(fact) is { } one ? [one] : []);

    private FrozenDictionary<string, IReadOnlyList<IFact>> IndexAll(Func<IFact, IEnumerable<string>> keys) => All
        .SelectMany(fact => keys(fact).Select(key => (Key: key, Fact: fact)))
        .GroupBy(entry => entry.Key, entry => entry.Fact, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, IReadOnlyList<IFact> (group) => [.. group], StringComparer.Ordinal);
}
