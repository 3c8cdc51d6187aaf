using MetaAi.Facts.Declaring;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>The types that figures are declared with in a draft.</summary>
internal static class DraftTypes
{
    /// <summary>The type for a figure: of numbers without a unit, a decimal holds one and no hedge, and a quantity all others.</summary>
    public static FactType For(in Figure figure) =>
        figure.Kind == FigureKind.Number && (figure.Hedge != Hedge.Exact || figure.Low is null || figure.Low != figure.High)
            ? FactTypes.Quantity
            : FactTypes.For(figure.Kind);

    /// <summary>Why a figure that was read into its type cannot be held by it, or null.</summary>
    public static string? Obstacle(in Figure figure) => figure.Kind switch
    {
        FigureKind.Money when figure.Unit is not { Length: 3 } unit || !unit.All(char.IsAsciiLetterUpper) =>
            $"'{figure.Unit}' is several currencies: declare the one that is meant (--currency)",
        FigureKind.Money or FigureKind.Percent or FigureKind.Points or FigureKind.Count or FigureKind.Number
            when !IsExact(figure.Low) || !IsExact(figure.High) => "it has more digits than are kept exactly",
        FigureKind.Date when (figure.Low ?? figure.High) is { Date.Year: null } => "no year is known: declare when the text was published (--issued)",
        FigureKind.Duration when figure is { Low: { } low, High: { } high } && low != high && low.Duration.MeanSeconds == high.Duration.MeanSeconds =>
            "both bounds are one length, in other units",
        _ => null,
    };

    // A hundredth of a percentage is kept as well.
    private static bool IsExact(FigureBound? bound) => bound is not { } number || (number.Number.TryToDecimal(out var value) && value == value / 100m * 100m);
}
