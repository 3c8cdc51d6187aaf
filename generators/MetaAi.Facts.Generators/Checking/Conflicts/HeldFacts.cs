namespace MetaAi.Facts.Generators.Checking.Conflicts;

/// <summary>Facts that are held against each other, in the order of their declaration. Equal where they are the same; its hash is computed once.</summary>
internal sealed class HeldFacts : IEquatable<HeldFacts>
{
    private readonly HeldFact[] facts;
    private readonly int hash;

    /// <param name="kind">What they are held against each other for.</param>
    /// <param name="facts">The facts, one or more.</param>
    public HeldFacts(HeldFactsKind kind, IEnumerable<HeldFact> facts)
    {
        Kind = kind;
        this.facts = [.. facts];
        hash = this.facts.Aggregate((int)kind, (combined, fact) => unchecked((combined * 31) + fact.GetHashCode()));
    }

    public HeldFactsKind Kind { get; }

    public IReadOnlyList<HeldFact> Facts => facts;

    public bool Equals(HeldFacts? other) => other is not null && hash == other.hash && Kind == other.Kind && facts.AsSpan().SequenceEqual(other.facts);

    public override bool Equals(object? obj) => Equals(obj as HeldFacts);

    public override int GetHashCode() => hash;
}
