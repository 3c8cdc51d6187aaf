using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Proving;

/// <summary>What somebody says that a quote says: parts of a figure in the forms of the exchange. A part that is left out is not compared.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FigureClaim
{
    /// <summary>The kind; null where none is claimed. Where the words may be of several kinds, it decides: "sept" is a number or September.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>
    /// The lower end, <c>"39000000000"</c>, <c>"1/3"</c>, <c>"2025-06-01"</c> or <c>"P3Y"</c>; null claims that the words give none. Compared as a value: <c>"49.0"</c> is 49.
    /// </summary>
    public Claimed<string?> Low { get; init; }

    /// <summary>The upper end; null claims that the words give none, as "more than 14" does not.</summary>
    public Claimed<string?> High { get; init; }

    /// <summary>
    /// An ISO 4217 code, or <c>pp</c>, <c>bp</c>, <c>share</c>, <c>x</c>, or the noun of what is counted as the quote has it; null claims that the words give none.
    /// </summary>
    public Claimed<string?> Unit { get; init; }

    /// <summary>How the words bound the number; null where nothing is claimed of it.</summary>
    public Hedge? Hedge { get; init; }
}
