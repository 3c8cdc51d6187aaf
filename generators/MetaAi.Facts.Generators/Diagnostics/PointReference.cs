using MetaAi.Facts.Dates;
using MetaAi.Facts.Generators.Parsing;
using MetaAi.Facts.Series;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>What code reads of a series that a member gives: <c>CashFlow.CapitalExpenditure[2025]</c>, <c>CashFlow.CapitalExpenditure[2025].From("Znews")</c>.</summary>
/// <param name="Series">The member that gives the series.</param>
/// <param name="Point">The point, or the statement, as ids end in it: <c>[2025]</c>, <c>[2025].Znews</c>.</param>
internal readonly record struct PointReference(IPropertyReferenceOperation Series, string Point)
{
    private const string From = nameof(From);

    /// <summary>What an expression reads of a series; null where it reads something else, or what the program alone knows.</summary>
    public static PointReference? Of(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Instance: IPropertyReferenceOperation series, Arguments: { Length: 1 } arguments }
            when indexer.ContainingType.OriginalDefinition.IsNamed(KnownNames.FactSeries) && PointOf(arguments[0].Value.ConstantValue) is { } point => new(series, point),
        IInvocationOperation { TargetMethod: { Name: From } method, Instance: { } instance, Arguments: { Length: 1 } arguments }
            when method.ContainingType.OriginalDefinition.IsNamed(KnownNames.SeriesPoint)
            && arguments[0].Value.ConstantValue is { HasValue: true, Value: string source } && Of(instance) is { } point => point with { Point = $"{point.Point}.{source}" },
        _ => null,
    };

    private static string? PointOf(Optional<object?> period)
    {
        var text = period.Value switch
        {
            int year => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
            string words => words,
            _ => null,
        };
        return EdtfDate.TryParse(text) is { } date && PeriodName.Of(date) is { } name ? $"[{name}]" : null;
    }
}
