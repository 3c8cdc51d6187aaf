using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>Figures of numbers: hedges, a measure or a range of measures, hedges; and what they mean together.</summary>
internal static class MeasureFigure
{
    private const string BasisPoints = "bp";
    private const string PercentagePoints = "pp";

    public static bool TryRead(ReadingScope scope, int start, out ReadFigure read)
    {
        var isRead = TryReadFrom(scope, start, out read);

        // "pendant trois ans", "over the next five years": words that belong to a length of time and change nothing.
        if (DurationGrammar.TrySkipPrefix(scope, start, out var duration) && TryReadFrom(scope, duration, out var length) && length.Figure.Kind == FigureKind.Duration && length.End > read.End)
        {
            read = length;
            return true;
        }

        return isRead;
    }

    private static bool TryReadFrom(ReadingScope scope, int start, out ReadFigure read)
    {
        read = default;

        // "d'environ 5 M€": the preposition of the phrase around, which only a hedge tells from a range's.
        var afterOf = scope.Skip(scope.Pack.Units.OfWords, start);
        var isLinked = afterOf > start && !scope.TryMatch(scope.Pack.HedgesBefore, start, out _, out _) && scope.TryMatch(scope.Pack.HedgesBefore, afterOf, out _, out _);
        start = isLinked ? afterOf : SkipEquality(scope, start);
        if (!HedgeGrammar.TryReadBefore(scope, start, ofDates: false, out var hedge, out var kinds, out var position)
            || !RangeGrammar.TryRead(scope, position, out var range))
        {
            return false;
        }

        var end = range.End;
        var isHedged = hedge is not null;
        if (isHedged && range.Shape == RangeShape.Bounds && scope.TryMatch(scope.Pack.HedgesBefore, start, out var first, out _) && first.OpensRange)
        {
            return false;
        }

        if (!HedgeGrammar.TryReadAfter(scope, start, end, ofDates: false, ref hedge, ref end))
        {
            return false;
        }

        if (!InclusionGrammar.TryRead(scope, start, ofDates: false, range.Shape == RangeShape.Bounds, ref hedge, ref end))
        {
            return false;
        }

        // "3,000+ jobs": the hedge before the unit.
        if ((TouchingHedge(range.Low) ?? TouchingHedge(range.High)) is { } touching)
        {
            if (range.Shape != RangeShape.Single || (hedge is { } outer && outer != touching))
            {
                return scope.Refuse(RefusalReason.TwoHedges, start, end);
            }

            hedge = touching;
        }

        // "d'environ 2025" is more likely a year.
        var isBare = range.Shape == RangeShape.Single && range.Low.Unit.Kind == UnitKind.None && range.Low.Number is { ScalePower: 0, IsCollective: false };
        if (isBare && isLinked)
        {
            return false;
        }

        if (!(range.Low.Number.IsArticle && range.Low.Unit.Kind == UnitKind.None))
        {
            scope.Refusals.ReachFigure(end);
        }

        if (hedge is { } bounding && MeasureDoubts.IsDoubtfulHedge(scope, start, isHedged, range, bounding))
        {
            return scope.Refuse(RefusalReason.DoubtfulHedge, start, end);
        }

        if (hedge is { } one && TwoBoundsGrammar.TryRead(scope, one, range, end, out var bounds) && TryResolve(scope, start, bounds, Hedge.Exact, out read.Figure))
        {
            scope.Refusals.ReachFigure(bounds.End);
            read.End = bounds.End;
            return true;
        }

        if (!TryResolve(scope, start, range, hedge, out read.Figure) || !IsOf(kinds, range, read.Figure))
        {
            return false;
        }

        var isPlain = !isHedged && hedge is null && range.Shape == RangeShape.Single;
        read.IsPlain = isPlain && read.Figure.Kind is FigureKind.Number or FigureKind.Count;
        read.End = end;
        return true;
    }

    // "equal to 20": said of a number, and no more than it; "equal to or above 20" is a bound.
    private static int SkipEquality(ReadingScope scope, int start)
    {
        var end = scope.Skip(scope.Pack.Equalities, start);
        return end > start && scope.TryMatch(scope.Pack.HedgesBefore, start, out _, out _) ? start : end;
    }

    // "à partir de 2026 usines": a year, as it is where the hedge is of numbers with a unit or a date.
    private static bool IsOf(FigureKinds kinds, in RangeSaid range, in Figure figure) =>
        HedgePhrase.IsOf(kinds, figure.Kind, figure.Unit)
        && ((kinds & FigureKinds.Number) != 0 || figure.Kind != FigureKind.Count || !LikelyYear.Is(range.Low.Number));

    private static Hedge? TouchingHedge(in MeasureSaid measure) => measure.Number.IsWords ? null : measure.Number.Hedge;

    private static bool TryResolve(ReadingScope scope, int start, in RangeSaid range, Hedge? hedge, out Figure figure)
    {
        if (range.Shape == RangeShape.Single)
        {
            return TryResolveSingle(scope, start, range, hedge, out figure);
        }

        figure = default;
        var low = range.Low;
        if (!ScaleDistribution.TryApply(scope, ref low, range.High, range.IsSpan, out var other))
        {
            return false;
        }

        if (other is not { } otherwise)
        {
            return TryResolveRange(scope, start, range, low, hedge, out figure);
        }

        // Each reading as it would be; said in full, since a person has to choose.
        if (TryResolveRange(scope, start, range, low, hedge, out var first) && TryResolveRange(scope, start, range, otherwise, hedge, out var second))
        {
            scope.Refusals.Refuse(RefusalReason.DoubtfulRange, low.Start, range.High.End, [first, second]);
            return false;
        }

        return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, range.High.End);
    }

    private static bool TryResolveSingle(ReadingScope scope, int start, in RangeSaid range, Hedge? hedge, out Figure figure)
    {
        ref readonly var measure = ref range.Low;
        if (!TryKeep(scope, measure, measure)
            || !TryReadHedge(scope, start, range, hedge, out var said)
            || !TryKeepSide(scope, measure, said)
            || !MeasureBound.TryResolve(scope, measure, out var bound))
        {
            figure = default;
            return false;
        }

        figure = new Figure
        {
            Kind = KindOf(scope, measure, isBare: said == Hedge.Exact && !measure.Number.IsCollective),
            Low = said is Hedge.LessThan or Hedge.AtMost or Hedge.UpTo ? null : bound,
            High = said is Hedge.MoreThan or Hedge.AtLeast or Hedge.Several ? null : bound,
            Unit = UnitOf(scope, measure),
            Hedge = said,
            Decimals = DecimalsOf(scope, measure),
            Notes = measure.Number.Notes,
        };
        return true;
    }

    private static bool TryResolveRange(ReadingScope scope, int start, in RangeSaid range, MeasureSaid low, Hedge? hedge, out Figure figure)
    {
        figure = default;
        var high = range.High;
        var isRelative = range.Shape == RangeShape.Tolerance && UnitDistribution.IsRelative(low, high);
        if ((!isRelative && !UnitDistribution.TryApply(scope, ref low, ref high)) || !TryKeep(scope, low, high))
        {
            return false;
        }

        if (range.IsReversed)
        {
            (low, high) = (high, low);
        }

        if (range is { Shape: RangeShape.Bounds, IsReversed: false } && MeasureDoubts.IsSignDoubtful(scope, range.Low, high, range.IsOpened))
        {
            return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        if (range.Shape == RangeShape.Bounds && (MeasureDoubts.IsMonthAndYear(scope, low, high) || MeasureDoubts.IsChoiceOfYears(scope, range.Low, high)))
        {
            return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        if (!TryReadHedge(scope, start, range, hedge, out var said)
            || !TryKeepSide(scope, low, said)
            || !MeasureBound.TryResolve(scope, low, out var first)
            || !MeasureBound.TryResolve(scope, high, out var second)
            || !BoundOrder.TryApply(scope, range, low, high, ref first, ref second))
        {
            return false;
        }

        figure = new Figure
        {
            Kind = KindOf(scope, low, isBare: false),
            Low = first,
            High = second,
            IsLowExclusive = range.IsLowExclusive,
            IsHighExclusive = range.IsHighExclusive,
            Unit = UnitOf(scope, low),
            Hedge = said,
            Decimals = DecimalsOf(scope, low) is not { } left ? null : isRelative ? left : DecimalsOf(scope, high) is { } right ? Math.Min(left, right) : null,
            Notes = low.Number.Notes | high.Number.Notes,
        };
        return true;
    }

    /// <summary>Whether the separators and abbreviations of the numbers mean what they have to, beside the unit that they have now.</summary>
    private static bool TryKeep(ReadingScope scope, in MeasureSaid low, in MeasureSaid high)
    {
        if (MeasureDoubts.IsForeign(low) || MeasureDoubts.IsForeign(high))
        {
            return scope.Refuse(RefusalReason.DigitGrouping, low.Start, high.End);
        }

        var isUnread = ((low.Number.NeedsCurrencyBefore || high.Number.NeedsCurrencyBefore) && !low.Unit.IsPrefix)
            || IsUnread(scope, low) || IsUnread(scope, high);

        // "5 mm", "816 000 t": a scale of money, or a unit.
        return !isUnread || scope.Refuse(SymbolGrammar.EndsAt(scope, high.Number.End) ? RefusalReason.DoubtfulUnit : RefusalReason.UnreadWords, low.Start, high.End);
    }

    private static bool IsUnread(ReadingScope scope, in MeasureSaid measure) =>
        measure.Number.NeedsCurrency && measure.Unit.Kind != UnitKind.Money && !(measure.Unit.Kind == UnitKind.Noun && ScaleGrammar.IsLetterOfCount(scope, measure.Number, measure.Unit.NounStart));

    /// <summary>The hedge of the words around, or else the one inside ("une dizaine"); "plus d'une dizaine" keeps the outer.</summary>
    private static bool TryReadHedge(ReadingScope scope, int start, in RangeSaid range, Hedge? outer, out Hedge hedge)
    {
        hedge = outer ?? Hedge.Exact;
        var (low, high) = (range.Low.Number.Hedge, range.High.Number.Hedge);
        var isSeveral = low == Hedge.Several || high == Hedge.Several;
        if (range.Shape == RangeShape.Tolerance)
        {
            hedge = Hedge.Tolerance;
            return (outer is null && low is null && high is null) || scope.Refuse(RefusalReason.TwoHedges, start, range.End);
        }

        if (isSeveral)
        {
            hedge = Hedge.Several;
            return (outer is null && range.Shape == RangeShape.Single) || scope.Refuse(RefusalReason.TwoHedges, start, range.End);
        }

        if (outer is null && (low == Hedge.Approx || high == Hedge.Approx))
        {
            hedge = Hedge.Approx;
        }

        return true;
    }

    /// <summary>"plus de trois fois moins" is less than a third, and its hedge says the opposite: refused rather than turned round.</summary>
    private static bool TryKeepSide(ReadingScope scope, in MeasureSaid measure, Hedge hedge) =>
        !measure.Unit.IsInverse || hedge is Hedge.Exact or Hedge.Approx or Hedge.Nearly || scope.Refuse(RefusalReason.TwoHedges, measure.Start, measure.End);

    private static FigureKind KindOf(ReadingScope scope, in MeasureSaid measure, bool isBare) => measure.Unit.Kind switch
    {
        UnitKind.Money => FigureKind.Money,
        UnitKind.Percent => FigureKind.Percent,
        UnitKind.Points => FigureKind.Points,
        UnitKind.Share => IsNumber(scope, measure) ? FigureKind.Number : FigureKind.Fraction,
        UnitKind.Times => FigureKind.Ratio,
        UnitKind.Duration => FigureKind.Duration,
        UnitKind.Noun => FigureKind.Count,
        _ when scope.Prefers(FigureKinds.Number, FigureKinds.Count) => FigureKind.Number,
        _ when scope.Prefers(FigureKinds.Count, FigureKinds.Number) => FigureKind.Count,
        _ => isBare ? FigureKind.Number : FigureKind.Count,
    };

    private static string? UnitOf(ReadingScope scope, in MeasureSaid measure) => measure.Unit.Kind switch
    {
        UnitKind.Money => CurrencyMeaning.Resolve(measure.Unit.Currency!, scope.Context.Currency),
        UnitKind.Share => IsNumber(scope, measure) ? null : "share",
        UnitKind.Times => "x",
        UnitKind.Points => measure.Unit.IsBasis ? BasisPoints : PercentagePoints,
        UnitKind.Noun => scope.Text.CasedWords(measure.Unit.NounStart, measure.Unit.End),
        _ => null,
    };

    /// <summary>"three and a fifth" where a number is asked for, and no share: the decimal that says it exactly, if there is one.</summary>
    private static bool IsNumber(ReadingScope scope, in MeasureSaid measure) =>
        scope.Prefers(FigureKinds.Number, FigureKinds.Fraction) && PartOfUnitGrammar.TryDivide(measure, out _, out _);

    private static int? DecimalsOf(ReadingScope scope, in MeasureSaid measure) => measure.Unit.Kind switch
    {
        UnitKind.Share when IsNumber(scope, measure) && PartOfUnitGrammar.TryDivide(measure, out _, out var decimals) => decimals,
        UnitKind.Share or UnitKind.Duration => null,
        UnitKind.Times when measure.IsMultipleWord || measure.Unit.IsInverse || measure.Unit.AddsHalf => null,
        UnitKind.Money => measure.Number.Decimals + measure.Unit.Currency!.SubunitPower,
        _ => measure.Number.Decimals,
    };
}
