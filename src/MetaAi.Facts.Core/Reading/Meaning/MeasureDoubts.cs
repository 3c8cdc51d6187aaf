using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>What makes it doubtful what a measure or a range says, so that it is refused.</summary>
internal static class MeasureDoubts
{
    private const int LastDay = 31;

    /// <summary>A separator of the other habit's, where neither a scale nor a unit shows that it begins decimals.</summary>
    public static bool IsForeign(in MeasureSaid measure) =>
        measure.Number is { IsForeignDecimal: true, ScalePower: 0 }
        && (measure.Unit.Kind is UnitKind.None or UnitKind.Duration || (measure.Unit.Kind == UnitKind.Noun && !measure.Unit.IsSymbol));

    /// <summary>"moins 3 à 5 %": the sign may be of both bounds, unless the left one is closed by its own unit, a mark after an opening word is its sign ("entre -10 et 15") or the right one has a sign, is 0 or the same number.</summary>
    public static bool IsSignDoubtful(ReadingScope scope, in MeasureSaid low, in MeasureSaid high, bool isOpened) =>
        low.IsNegative && !high.IsNegative && !(isOpened && scope.At(low.Start) is '-' or FoldedPhrase.Minus) && scope.At(low.Start) != '(' && scope.At(high.Start) != '+'
        && (low.Unit.Kind == UnitKind.None || low.Unit.IsPrefix) && high.Number.Value != 0 && high.Number.Value != low.Number.Value;

    /// <summary>"3-2025": more likely a month of a year than a count, unless a number is asked for.</summary>
    public static bool IsMonthAndYear(ReadingScope scope, in MeasureSaid low, in MeasureSaid high) =>
        scope.At(scope.SkipSpace(low.End)) == '-'
        && low is { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: <= LastDay } }
        && high.Unit.Kind == UnitKind.None && LikelyYear.Is(high.Number)
        && !scope.Prefers(FigureKinds.Number | FigureKinds.Count, FigureKinds.Date);

    /// <summary>"2024 ou 2026": one year or the other, and no count between them.</summary>
    public static bool IsChoiceOfYears(ReadingScope scope, in MeasureSaid low, in MeasureSaid high) =>
        low.Unit.Kind == UnitKind.None && LikelyYear.Is(low.Number)
        && high.Unit.Kind == UnitKind.None && LikelyYear.Is(high.Number)
        && scope.TryMatch(scope.Pack.Dates.Alternatives, scope.SkipSpace(low.End), out _)
        && !scope.Prefers(FigureKinds.Number | FigureKinds.Count, FigureKinds.Date);

    /// <summary>
    /// "plus de -5 %" may be a larger fall or a larger number, unless a sign says it ("> -5 %"); "plus ou moins 2 %" may be about 2 % or its
    /// tolerance.
    /// </summary>
    public static bool IsDoubtfulHedge(ReadingScope scope, int start, bool isBefore, in RangeSaid range, Hedge hedge)
    {
        var isBounding = hedge is Hedge.MoreThan or Hedge.AtLeast or Hedge.LessThan or Hedge.AtMost or Hedge.UpTo;
        if (isBounding && (range.Low.IsNegative || range.High.IsNegative) && (!isBefore || char.IsLetter(scope.At(start))))
        {
            return true;
        }

        // "over two years" is as well during them, and "sous huit jours" a latest date.
        if (isBefore && range.High.Unit.Kind == UnitKind.Duration && scope.TryMatch(scope.Pack.Units.DoubtfulDurationHeads, start, out _))
        {
            return true;
        }

        // "below 2020": of a bare year, the number is as doubtful as the date.
        if (isBounding && range is { Shape: RangeShape.Single, Low.Unit.Kind: UnitKind.None } && LikelyYear.Is(range.Low.Number)
            && range.Low.Number.Value % 100 != 0 && scope.Asks(FigureKinds.Date) && char.IsLetter(scope.At(isBefore ? start : scope.SkipSpace(range.End))))
        {
            return true;
        }

        return isBefore && range.Low.Unit.Kind is UnitKind.Percent or UnitKind.Points && scope.TryMatch(scope.Pack.Tolerances, start, out _);
    }
}
