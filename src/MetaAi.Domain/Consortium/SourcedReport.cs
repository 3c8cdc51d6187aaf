using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A report that rests on people who are not named.</summary>
public sealed record SourcedReport
{
    /// <summary>Who published it.</summary>
    public required Fact<string> Outlet { get; init; }

    /// <summary>The people that it rests on.</summary>
    public required Fact<Quantity> Informants { get; init; }
}
