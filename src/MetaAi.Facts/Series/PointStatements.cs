using MetaAi.Facts.Series;

namespace MetaAi.Facts;

/// <summary>Facts as the statements of a point.</summary>
internal static class PointStatements
{
    public static PointStatement Of(IFact fact) => new(
        fact.Id, ComparedFact.Of(fact), fact.ValueKind, fact.Figure is null && fact.ValueKind == ValueKind.Value ? fact.UntypedValue?.ToString() : null);
}
