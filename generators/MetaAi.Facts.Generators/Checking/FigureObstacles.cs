using MetaAi.Facts.Allocating;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Declaring;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>What stands against holding all that a figure says in a declared type; null where nothing does.</summary>
internal static class FigureObstacles
{
    public static FactMessage? None(Figure figure, string quote) => null;

    public static FactMessage? Money(Figure figure, string quote) => !CurrencyCode.IsValid(figure.Unit ?? string.Empty)
        ? new FactMessage(FactRules.CurrencyUndeclared, figure.Unit ?? quote, "the quote or its source")
        : Quantity(figure, quote);

    public static FactMessage? NodaMoney(Figure figure, string quote) => Money(figure, quote)
        ?? (!IsOneNumber(figure) ? CannotHold(FactTypes.NodaMoney.Name, figure)
            : MinorUnits.Hold(figure.Low!.Value.Number, figure.Unit!) ? null
            : new FactMessage(
                FactRules.CannotHold,
                $"Fact<{FactTypes.NodaMoney}>",
                $"digits below the minor unit of {figure.Unit} ({FigureDescription.Describe(figure)})",
                $"Fact<{FactTypes.MonetaryAmount}>"));

    public static FactMessage? Quantity(Figure figure, string quote) => IsDecimal(figure.Low) && IsDecimal(figure.High) ? null : TooPrecise(quote);

    public static FactMessage? Ratio(Figure figure, string quote) =>
        figure.Kind != FigureKind.Percent || (HasHundredth(figure.Low) && HasHundredth(figure.High)) ? null : TooPrecise(quote);

    public static FactMessage? Points(Figure figure, string quote) => HasHundredth(figure.Low) && HasHundredth(figure.High) ? null : TooPrecise(quote);

    public static FactMessage? Length(Figure figure, string quote) =>
        figure is { Low: { } low, High: { } high } && low != high && low.Duration.MeanSeconds == high.Duration.MeanSeconds
            ? new FactMessage(FactRules.Contradiction, quote, "both bounds are one length, in other units")
            : null;

    public static FactMessage? Number(Figure figure, string quote) => IsOneNumber(figure) ? null : CannotHold(FactTypes.Number.Name, figure);

    public static FactMessage? Date(Figure figure, string quote) =>
        (figure.Low ?? figure.High) is { Date.Year: null } ? new FactMessage(FactRules.YearMissing, quote) : null;

    public static FactMessage? Day(Figure figure, string quote) =>
        Date(figure, quote) ?? (IsPlainPeriod(figure) && figure.Low == figure.High ? null : CannotHold(FactTypes.LocalDate.Name, figure));

    public static FactMessage? Month(Figure figure, string quote) =>
        Date(figure, quote) ?? (IsPlainPeriod(figure) && IsWholeMonth(figure) ? null : CannotHold(FactTypes.YearMonth.Name, figure));

    public static FactMessage? Interval(Figure figure, string quote) =>
        Date(figure, quote) ?? (IsPlainPeriod(figure) ? null : CannotHold(FactTypes.DateInterval.Name, figure));

    /// <summary>Says that a type cannot hold a figure, and which one can.</summary>
    /// <param name="type">The type's name.</param>
    /// <param name="figure">The figure.</param>
    public static FactMessage CannotHold(string type, in Figure figure) =>
        new(FactRules.CannotHold, $"Fact<{type}>", $"{Article(figure)} ({FigureDescription.Describe(figure)})", $"Fact<{Holder(figure)}>");

    /// <summary>The same of a declared type, with what lets it hold the figure where something does: an amount whose words name no currency.</summary>
    /// <param name="type">The type.</param>
    /// <param name="figure">The figure.</param>
    public static FactMessage CannotHold(DeclaredType type, in Figure figure)
    {
        var refused = CannotHold(type.DisplayName, figure);
        return (type.Type.Kinds & FigureKinds.Money) != 0 && figure is { Kind: FigureKind.Count or FigureKind.Number, Unit: null }
            ? new(refused.Rule, refused.Arguments[0], refused.Arguments[1], $"{refused.Arguments[2]}, or, where the text means money, set Unit to the currency that its words leave out and Remark to how it is known")
            : refused;
    }

    private static FactMessage TooPrecise(string quote) => new(FactRules.Contradiction, quote, "it has more digits than are kept exactly (28)");

    private static bool IsDecimal(FigureBound? bound) => bound is not { } number || number.Number.TryToDecimal(out _);

    /// <summary>Whether the number is kept exactly, both as printed and divided by a hundred.</summary>
    private static bool HasHundredth(FigureBound? bound) =>
        bound is not { } printed || (printed.Number.TryToDecimal(out _) && (printed.Number / (Rational)100m).TryToDecimal(out _));

    private static bool IsOneNumber(in Figure figure) =>
        figure.Hedge == Hedge.Exact && figure.Low is { } low && figure.High == low && low.Number.TryToDecimal(out _);

    private static bool IsPlainPeriod(in Figure figure) =>
        figure.Hedge == Hedge.Exact && figure.Part is null && figure.Low is not null && figure.High is not null;

    private static bool IsWholeMonth(in Figure figure) =>
        figure.Low!.Value.Date is { Day: 1 } low
        && figure.High!.Value.Date is var high
        && high.Year == low.Year && high.Month == low.Month && high.Day == CivilDate.DaysInMonth(low.Year, low.Month);

    private static string Article(in Figure figure) => figure.Kind switch
    {
        FigureKind.Money when figure.Hedge != Hedge.Exact => "a hedged amount of money",
        FigureKind.Money when figure.Low != figure.High => "a range of money",
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

    // A decimal holds one number and nothing else that may be said of it.
    private static string Holder(in Figure figure) =>
        (figure.Kind == FigureKind.Number && !IsOneNumber(figure) ? FactTypes.Quantity : FactTypes.For(figure.Kind)).Name;
}
