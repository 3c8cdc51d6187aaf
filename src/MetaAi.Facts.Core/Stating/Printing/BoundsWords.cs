namespace MetaAi.Facts.Stating.Printing;

/// <summary>The words that say where the ends of a computed value come from.</summary>
internal sealed record BoundsWords
{
    public required string Stated { get; init; }

    public required string Rounding { get; init; }

    public required string Hedged { get; init; }

    public required string Assumed { get; init; }

    public required string OfFormula { get; init; }

    public required string Approximate { get; init; }

    public required string MayBeWider { get; init; }

    /// <summary>Says of an end that there is none, by what it would come from.</summary>
    public required Func<string, string> None { get; init; }

    /// <summary>Says both ends.</summary>
    public required Func<string, string, string> Ends { get; init; }

    /// <summary>Says what is undisclosed.</summary>
    public required Func<IReadOnlyList<string>, string> Undisclosed { get; init; }
}
