using System.Globalization;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>What a fact's value is as a figure, and in words: the one place that knows the types that a fact can have.</summary>
internal static class FactValue
{
    /// <summary>The value as a figure, or null where it is not one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="unit">The unit of a value that has none of its own.</param>
    /// <param name="decimals">The decimals of a value that has none of its own.</param>
    public static Figure? ToFigure(object value, string? unit, int? decimals) => value switch
    {
        IFigureValue figure => figure.ToFigure(),
        decimal number => Number(new FigureBound(Rational.FromDecimal(number)), unit, decimals),
        LocalDate day => Extent(day, day),
        YearMonth month => Extent(month.OnDayOfMonth(1), month.ToDateInterval().End),
        DateInterval interval => Extent(interval.Start, interval.End),
        _ => null,
    };

    /// <summary>The names that the value is, in the order said; none where it is not names.</summary>
    public static IReadOnlyList<string> Names(object? value) => value switch
    {
        INames names => names.Names,
        Enum name => [name.ToString()],
        _ => [],
    };

    /// <summary>The value in plain English words; text stands in quotation marks.</summary>
    /// <param name="value">The value.</param>
    /// <param name="figure">What it is as a figure, if it is one.</param>
    /// <param name="isYearAssumed">Whether the year of a date was assumed: a type such as <see cref="LocalDate"/> cannot say so itself.</param>
    /// <param name="isOpenList">Whether there are more names than those that it has.</param>
    public static string Describe(object value, Figure? figure, bool isYearAssumed, bool isOpenList) => value switch
    {
        string text => ValueWords.OfText(text),
        ExtendedDate date => date.ToString(),
        INames names => ValueWords.OfNames(names.Names, isOpenList),
        _ when figure is { } read => ValueWords.Of(read, isYearAssumed && read.Kind == FigureKind.Date),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static Figure Number(FigureBound bound, string? unit, int? decimals) => new()
    {
        Kind = unit is null ? FigureKind.Number : FigureKind.Count,
        Low = bound,
        High = bound,
        Unit = unit,
        Decimals = decimals,
    };

    private static Figure Extent(LocalDate earliest, LocalDate latest) => new()
    {
        Kind = FigureKind.Date,
        Low = new FigureBound(earliest.ToCivilDate()),
        High = new FigureBound(latest.ToCivilDate()),
    };
}
