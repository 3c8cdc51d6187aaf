using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>Facts as arithmetic sees them.</summary>
internal static class FactExpression
{
    public static Expression Of(IFact fact) => Expression.Of(UnknownOf(fact) with { Period = PeriodOf(fact), Referent = fact });

    public static EdtfDate? PeriodOf(IFact fact) => fact.Period is { } period ? EdtfDate.TryParse(period.Edtf) : null;

    /// <summary>What a fact without a value would measure; unknown where only the value would say it.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="declaredUnit">The currency or the noun, in place of what the fact declares; or null.</param>
    public static Dimension DimensionOf(IFact fact, string? declaredUnit = null)
    {
        var words = declaredUnit ?? fact.Unit;
        var (type, unit) = (fact.ValueType, words is null ? null : new CountedUnit(words, LanguageOf(fact)));
        return type == typeof(Ratio) ? Dimension.Ratio
            : type == typeof(PercentagePoints) ? Dimension.Points
            : type == typeof(decimal) && unit is null ? Dimension.Number
            : type == typeof(MonetaryAmount) ? (words is null ? Dimension.Unknown : new(DimensionKind.Money, words, PerOf(fact)))
            : type == typeof(Quantity) || type == typeof(decimal) ? (unit is null ? Dimension.Unknown : new(DimensionKind.Quantity, Unit: unit))
            : new(DimensionKind.Other);
    }

    private static Unknown UnknownOf(IFact fact) => fact.ValueKind switch
    {
        ValueKind.SomeValue => Unknown.Undisclosed(fact.Id, DimensionOf(fact)),
        ValueKind.NoValue => Unknown.Nonexistent(fact.Id, DimensionOf(fact)),
        _ => fact.Figure is { } figure ? Unknown.Of(fact.Id, figure, LanguageOf(fact), fact.Per) : Unknown.WithoutNumber(fact.Id),
    };

    private static CountedUnit? PerOf(IFact fact) => string.IsNullOrWhiteSpace(fact.Per) ? null : new(fact.Per, LanguageOf(fact));

    private static string? LanguageOf(IFact fact) => fact.Evidence?.Source.Language;
}
