namespace MetaAi.Facts;

/// <summary>
/// Marks a partial type whose <see cref="QuoteAttribute">[Quote]</see> properties declare facts, and says once what most of them share.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class FactSetAttribute : Attribute
{
    /// <summary>What the facts are about (XBRL's entity): "Meta Platforms". A quote's own <see cref="QuoteAttribute.Subject"/> wins.</summary>
    public string? Subject { get; init; }

    /// <summary>
    /// The source that the quotes stand in: the name of a <see cref="SourceAttribute">[Source]</see> property, or <c>Type.Member</c> where the
    /// name alone is ambiguous. A quote's own <see cref="QuoteAttribute.Source"/> wins.
    /// </summary>
    public string? Source { get; init; }

    /// <summary>
    /// The words of the text that say when the facts hold: "En 2024". A quote's own <see cref="QuoteAttribute.PeriodQuote"/> or <see cref="QuoteAttribute.Period"/> wins.
    /// </summary>
    public string? PeriodQuote { get; init; }
}
