using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating;

/// <summary>What a ratio says of what it relates to, as the exports tell it: "60 %" may be a share of it, or by how much something changed from it.</summary>
public static class RatioKinds
{
    /// <summary>A part of a whole: "49 % of the shares".</summary>
    public const string Share = "share";

    /// <summary>By how much something differs from what it was: "60 % more than in 2024".</summary>
    public const string Change = "change";

    /// <summary>How many times something is another: "le double".</summary>
    public const string Multiple = "multiple";

    /// <summary>The kind; null where it is no ratio, and of a percentage that says neither what it is of nor that it is a change.</summary>
    /// <param name="figure">The figure; null where there is none.</param>
    /// <param name="of">What it is of, or null.</param>
    /// <param name="isChange">Whether it is declared to be a change.</param>
    public static string? Of(in Figure? figure, string? of, bool isChange) =>
        isChange ? Change
        : figure?.Kind == FigureKind.Ratio ? Multiple
        : of is not null && figure?.Kind is FigureKind.Percent or FigureKind.Fraction ? Share
        : null;

    /// <summary>Whether a figure can be a change. Of a multiple it would be open what is meant: "le double" is twice as much, and 100 % more.</summary>
    /// <param name="figure">The figure.</param>
    public static bool MayBeChange(in Figure figure) => figure.Kind is FigureKind.Percent or FigureKind.Fraction;
}
