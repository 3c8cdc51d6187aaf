using MetaAi.Facts.Reading.Grammar;
using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Reading;

/// <summary>Chooses where a phrase is both a figure of numbers and a date: by what was asked for, and otherwise by what the words say.</summary>
internal static class ReadingChoice
{
    /// <summary>Whether a figure is of numbers, whatever date its words might be too.</summary>
    public static bool IsDecided(ReadingScope scope, in ReadFigure measure) => !IsOpen(measure) && scope.Asks((FigureKinds)(1 << (int)measure.Figure.Kind));

    /// <summary>Whether words that are both are the figure of numbers.</summary>
    public static bool IsMeasure(ReadingScope scope, in ReadFigure measure, in ReadFigure date)
    {
        var isRatherDate = IsRatherDate(measure, date);
        var isAsked = scope.Asks((FigureKinds)(1 << (int)(isRatherDate ? date.Figure.Kind : measure.Figure.Kind)));
        return isAsked ? !isRatherDate : isRatherDate;
    }

    /// <summary>Whether words that are both are no amount of money, where nothing but a declaration says that they are one: "2024" alone is a year too.</summary>
    public static bool IsNoAmount(in ReadFigure number, in ReadFigure day) => IsRatherDate(number, day) || (day.IsOfYears && AreLikelyYears(number));

    /// <summary>"2024" and "sept" alone are numbers; "depuis 2019", "2024-2025" and "about 2025" are dates; "environ 2000" is a number.</summary>
    private static bool IsRatherDate(in ReadFigure number, in ReadFigure day) => IsOpen(number) && (!day.IsOfYears || AreLikelyYears(number));

    private static bool AreLikelyYears(in ReadFigure number)
    {
        var (low, high) = (number.Figure.Low, number.Figure.High);
        return IsLikelyYear(low) && IsLikelyYear(high) && !(IsHundred(low) && IsHundred(high));
    }

    private static bool IsOpen(in ReadFigure number) =>
        number.Figure.Unit is null && number.Figure.Kind is FigureKind.Count or FigureKind.Number && !number.IsPlain;

    private static bool IsLikelyYear(FigureBound? bound) =>
        bound is not { } year || LikelyYear.Is(year.Number.Numerator);

    private static bool IsHundred(FigureBound? bound) => bound is not { } number || number.Number.Numerator % 100 == 0;
}
