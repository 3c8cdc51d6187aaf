using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A conference call on the results of a quarter.</summary>
public sealed record EarningsCall
{
    /// <summary>The quarter that it was about.</summary>
    public required Fact<ExtendedDate> Quarter { get; init; }

    /// <summary>Who spoke.</summary>
    public required Fact<Person> Speaker { get; init; }
}
