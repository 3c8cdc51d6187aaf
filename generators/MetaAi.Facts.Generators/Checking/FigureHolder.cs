using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Whether a declared type can hold all that a figure says.</summary>
internal static class FigureHolder
{
    /// <summary>What stands against it, or null.</summary>
    public static FactMessage? Obstacle(FactValueType type, in Figure figure, string quote) => type switch
    {
        FactValueType.MonetaryAmount when !CurrencyCode.IsValid(figure.Unit ?? string.Empty) =>
            new FactMessage(FactRules.CurrencyUndeclared, figure.Unit ?? quote, "the quote or its source"),
        FactValueType.MonetaryAmount when !IsDecimal(figure.Low) || !IsDecimal(figure.High) => TooPrecise(quote),
        FactValueType.Ratio when figure.Kind == FigureKind.Percent && (!IsShare(figure.Low) || !IsShare(figure.High)) => TooPrecise(quote),
        FactValueType.Decimal when !IsOneNumber(figure) => CannotHold(type, figure),
        FactValueType.ExtendedDate or FactValueType.LocalDate or FactValueType.YearMonth or FactValueType.DateInterval
            when (figure.Low ?? figure.High) is { Date.Year: null } => new FactMessage(FactRules.YearMissing, quote),
        FactValueType.LocalDate when !IsPlainPeriod(figure) || figure.Low != figure.High => CannotHold(type, figure),
        FactValueType.YearMonth when !IsPlainPeriod(figure) || !IsWholeMonth(figure) => CannotHold(type, figure),
        FactValueType.DateInterval when !IsPlainPeriod(figure) => CannotHold(type, figure),
        _ => null,
    };

    /// <summary>Says that a type cannot hold a figure, and which one can.</summary>
    public static FactMessage CannotHold(FactValueType type, in Figure figure) =>
        new(FactRules.CannotHold, $"Fact<{FactTypeNames.Of(type)}>", $"{Article(figure)} ({FigureDescription.Describe(figure)})", Holder(figure));

    private static FactMessage TooPrecise(string quote) => new(FactRules.Contradiction, quote, "it has more digits than are kept exactly (28)");

    private static bool IsDecimal(FigureBound? bound) => bound is not { } number || number.Number.TryToDecimal(out _);

    /// <summary>Whether the percentage is kept exactly, both as printed and divided by a hundred.</summary>
    private static bool IsShare(FigureBound? bound)
    {
        try
        {
            return IsDecimal(bound) && (bound is not { } percent || (percent.Number / 100m) is var _);
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    private static bool IsOneNumber(in Figure figure) =>
        figure.Hedge == Hedge.Exact && figure.Low is { } low && figure.High == low && low.Number.TryToDecimal(out _);

    private static bool IsPlainPeriod(in Figure figure) =>
        figure.Hedge == Hedge.Exact && figure.Part is null && figure.Low is not null && figure.High is not null;

    private static bool IsWholeMonth(in Figure figure) =>
        figure.Low!.Value.Date is { Day: 1 } low
        && figure.High!.Value.Date is var high
        && high.Year == low.Year && high.Month == low.Month && high.Day == Dates.CivilDate.DaysInMonth(low.Year, low.Month);

    private static string Article(in Figure figure) => figure.Kind switch
    {
        FigureKind.Money => "an amount of money",
        FigureKind.Percent => "a percentage",
        FigureKind.Points => "a difference of percentages",
        FigureKind.Fraction => "a fraction",
        FigureKind.Ratio => "a multiple",
        FigureKind.Date => figure is { Hedge: Hedge.Exact, Part: null } ? "a period" : "a hedged or partial date",
        FigureKind.Duration => "a length of time",
        _ when figure.Hedge != Hedge.Exact => "a hedged number",
        _ when figure.Low != figure.High => "a range",
        FigureKind.Count => "a count",
        _ => "a number",
    };

    private static string Holder(in Figure figure) => figure.Kind switch
    {
        FigureKind.Money => "Fact<MonetaryAmount>",
        FigureKind.Percent or FigureKind.Fraction or FigureKind.Ratio => "Fact<Ratio>",
        FigureKind.Date => "Fact<ExtendedDate>",
        FigureKind.Number when IsOneNumber(figure) => "Fact<decimal>",
        _ => "Fact<string> for the words alone",
    };
}
