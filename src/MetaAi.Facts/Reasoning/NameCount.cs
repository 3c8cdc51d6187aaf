using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>The number of names in a list as arithmetic sees it: an unknown of its own, which is never rounded; of an open list the least that it may be.</summary>
internal static class NameCount
{
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    public static Expression Of(IFact fact, int? count, string? unit)
    {
        var language = fact.Evidence?.Source.Language;
        var id = $"{(fact.IsOpenList ? "at least the count" : "the count")} of {fact.Id}";
        var quantity = Quantity.Of(count ?? 0, fact.IsOpenList ? null : count ?? 0, unit, fact.IsOpenList ? Hedge.AtLeast : Hedge.Exact, decimals: 0);
        var unknown = count is not null ? Unknown.Of(id, quantity.ToFigure(), language)
            : fact.ValueKind == ValueKind.NoValue ? Unknown.Nonexistent(id, DimensionOf(unit, language))
            : Unknown.Undisclosed(id, DimensionOf(unit, language));
        return Expression.Of(unknown with { Period = FactExpression.PeriodOf(fact), Referent = fact });
    }

    private static Dimension DimensionOf(string? unit, string? language) => new(DimensionKind.Quantity, Unit: unit is null ? null : new(unit, language));
}
