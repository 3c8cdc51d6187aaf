using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>A type that a fact can be declared with, and what may be read into it.</summary>
/// <param name="Name">The <c>T</c> of <c>Fact&lt;T&gt;</c>.</param>
/// <param name="Kinds">The kinds that are read into it.</param>
internal sealed record DraftType(string Name, FigureKinds Kinds)
{
    private static readonly DraftType Money = new("MonetaryAmount", FigureKinds.Money);
    private static readonly DraftType Ratio = new("Ratio", FigureKinds.Percent | FigureKinds.Fraction | FigureKinds.Ratio);
    private static readonly DraftType Date = new("ExtendedDate", FigureKinds.Date);
    private static readonly DraftType Number = new("decimal", FigureKinds.Number);

    /// <summary>The type that holds figures of a kind; null where the library has none yet.</summary>
    public static DraftType? For(FigureKind kind) => kind switch
    {
        FigureKind.Money => Money,
        FigureKind.Percent or FigureKind.Fraction or FigureKind.Ratio => Ratio,
        FigureKind.Date => Date,
        FigureKind.Number or FigureKind.Count => Number,
        _ => null,
    };

    /// <summary>Why a figure that was read into its type cannot be held by it, or null.</summary>
    public static string? Obstacle(in Figure figure) => figure.Kind switch
    {
        FigureKind.Money when figure.Unit is not { Length: 3 } unit || !unit.All(char.IsAsciiLetterUpper) =>
            $"'{figure.Unit}' is several currencies: declare the one that is meant (--currency)",
        FigureKind.Money or FigureKind.Percent when !IsExact(figure.Low) || !IsExact(figure.High) => "it has more digits than are kept exactly",
        FigureKind.Date when (figure.Low ?? figure.High) is { Date.Year: null } => "no year is known: declare when the text was published (--issued)",
        FigureKind.Number or FigureKind.Count when figure.Hedge != Hedge.Exact || figure.Low is null || figure.Low != figure.High || !IsExact(figure.Low) =>
            "a decimal holds one number, without a hedge",
        _ => null,
    };

    // A hundredth of a percentage is kept as well.
    private static bool IsExact(FigureBound? bound) => bound is not { } number || (number.Number.TryToDecimal(out var value) && value == value / 100m * 100m);
}
