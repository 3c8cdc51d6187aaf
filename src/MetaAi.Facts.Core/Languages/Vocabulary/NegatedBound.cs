namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What a bounding word says where it is negated.</summary>
/// <param name="Hedge">The bound on the other side: "exceed" is an upper one.</param>
/// <param name="IsVerb">Whether it is a verb, which words that close the negation may follow: "ne dépasse jamais".</param>
internal readonly record struct NegatedBound(Hedge Hedge, bool IsVerb)
{
    /// <summary>Whether it may as well begin a phrase of its own after a noun: "with no warning more than 40 people left".</summary>
    public bool IsQuantifier { get; init; }

    /// <summary>A verb.</summary>
    public static NegatedBound Verb(Hedge hedge) => new(hedge, true);

    /// <summary>A comparative or a preposition that belongs to what stands before it: "no rise greater than 5 %".</summary>
    public static NegatedBound Comparison(Hedge hedge) => new(hedge, false);

    /// <summary>"more than", "plus de".</summary>
    public static NegatedBound Quantifier(Hedge hedge) => new(hedge, false) { IsQuantifier = true };
}
