using MetaAi.Facts.Series;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>Facts as the statements of a point.</summary>
internal static class PointStatements
{
    public static PointStatement Of(IFact fact) => new(
        fact.Id,
        ComparedFact.Of(fact),
        fact.ValueKind,
        fact.Figure is not null || fact.ValueKind != ValueKind.Value ? null
        : fact.Names.Count > 0 ? ValueWords.OfNames(fact.Names, fact.IsOpenList)
        : fact.UntypedValue?.ToString());
}
