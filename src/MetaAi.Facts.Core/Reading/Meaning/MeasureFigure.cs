using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>Figures of numbers: hedges, a measure or a range of measures, hedges; and what they mean together.</summary>
internal static class MeasureFigure
{
    /// <summary>Parts of a share and multiples beyond this are not kept exactly.</summary>
    private const decimal LargestInverse = 1_000_000_000_000m;

    private const int LastDay = 31;
    private const int FirstLikelyYear = 1900;
    private const int LastLikelyYear = 2099;
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
        var behindOf = scope.Skip(scope.Pack.Units.OfWords, start);
        var isLinked = behindOf > start && !scope.TryMatch(scope.Pack.HedgesBefore, start, out _, out _) && scope.TryMatch(scope.Pack.HedgesBefore, behindOf, out _, out _);
        start = isLinked ? behindOf : start;
        if (!HedgeGrammar.TryReadBefore(scope, start, ofDates: false, out var hedge, out var position)
            || !RangeGrammar.TryRead(scope, position, out var range))
        {
            return false;
        }

        var end = range.End;
        var isHedged = hedge is not null;
        if (!HedgeGrammar.TryReadBehind(scope, end, ofDates: false, ref hedge, ref end))
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

        if (hedge is { } bounding && IsDoubtfulHedge(scope, start, isHedged, range, bounding))
        {
            return scope.Refuse(RefusalReason.DoubtfulHedge, start, end);
        }

        if (!TryResolve(scope, range, hedge, out read.Figure))
        {
            return false;
        }

        var isPlain = !isHedged && hedge is null && range.Shape == RangeShape.Single;
        read.IsPlain = isPlain && read.Figure.Kind is FigureKind.Number or FigureKind.Count;
        read.End = end;
        return true;
    }

    private static Hedge? TouchingHedge(in MeasureSaid measure) => measure.Number.IsWords ? null : measure.Number.Hedge;

    private static bool TryResolve(ReadingScope scope, in RangeSaid range, Hedge? hedge, out Figure figure)
    {
        if (range.Shape == RangeShape.Single)
        {
            return TryResolveSingle(scope, range, hedge, out figure);
        }

        figure = default;
        var low = range.Low;
        if (!ScaleDistribution.TryApply(scope, ref low, range.High, out var other))
        {
            return false;
        }

        if (other is not { } otherwise)
        {
            return TryResolveRange(scope, range, low, hedge, out figure);
        }

        // Each reading as it would be; said in full, since a person has to choose.
        if (TryResolveRange(scope, range, low, hedge, out var first) && TryResolveRange(scope, range, otherwise, hedge, out var second))
        {
            scope.Refusals.Refuse(RefusalReason.DoubtfulRange, low.Start, range.High.End, [first, second]);
            return false;
        }

        return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, range.High.End);
    }

    private static bool TryResolveSingle(ReadingScope scope, in RangeSaid range, Hedge? hedge, out Figure figure)
    {
        ref readonly var measure = ref range.Low;
        if (!TryKeep(scope, measure, measure)
            || !TryReadHedge(scope, range, hedge, out var said)
            || !TryKeepSide(scope, measure, said)
            || !TryBound(scope, measure, out var bound))
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
            Decimals = DecimalsOf(measure),
            Notes = measure.Number.Notes,
        };
        return true;
    }

    private static bool TryResolveRange(ReadingScope scope, in RangeSaid range, MeasureSaid low, Hedge? hedge, out Figure figure)
    {
        figure = default;
        var high = range.High;
        var isRelative = range.Shape == RangeShape.Tolerance && UnitDistribution.IsRelative(low, high);
        if ((!isRelative && !UnitDistribution.TryApply(scope, ref low, ref high)) || !TryKeep(scope, low, high))
        {
            return false;
        }

        if (range.Shape == RangeShape.Bounds && IsSignDoubtful(scope, range.Low, high))
        {
            return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        if (range.Shape == RangeShape.Bounds && (IsMonthAndYear(scope, low, high) || IsChoiceOfYears(scope, range.Low, high)))
        {
            return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        if (!TryReadHedge(scope, range, hedge, out var said)
            || !TryKeepSide(scope, low, said)
            || !TryBound(scope, low, out var first)
            || !TryBound(scope, high, out var second)
            || !TryOrder(scope, range, low, high, ref first, ref second))
        {
            return false;
        }

        figure = new Figure
        {
            Kind = KindOf(scope, low, isBare: false),
            Low = first,
            High = second,
            Unit = UnitOf(scope, low),
            Hedge = said,
            Decimals = DecimalsOf(low) is not { } left ? null : isRelative ? left : DecimalsOf(high) is { } right ? Math.Min(left, right) : null,
            Notes = low.Number.Notes | high.Number.Notes,
        };
        return true;
    }

    /// <summary>Whether the separators and abbreviations of the numbers mean what they have to, beside the unit that they have now.</summary>
    private static bool TryKeep(ReadingScope scope, in MeasureSaid low, in MeasureSaid high)
    {
        if (IsForeign(low) || IsForeign(high))
        {
            return scope.Refuse(RefusalReason.DigitGrouping, low.Start, high.End);
        }

        var isUnread = ((low.Number.NeedsCurrencyBefore || high.Number.NeedsCurrencyBefore) && !low.Unit.IsPrefix)
            || ((low.Number.NeedsCurrency || high.Number.NeedsCurrency) && low.Unit.Kind != UnitKind.Money);
        return !isUnread || scope.Refuse(RefusalReason.UnreadWords, low.Start, high.End);
    }

    /// <summary>The hedge of the words around, or else the one inside ("une dizaine"); "plus d'une dizaine" keeps the outer.</summary>
    private static bool TryReadHedge(ReadingScope scope, in RangeSaid range, Hedge? outer, out Hedge hedge)
    {
        hedge = outer ?? Hedge.Exact;
        var (low, high) = (range.Low.Number.Hedge, range.High.Number.Hedge);
        var isSeveral = low == Hedge.Several || high == Hedge.Several;
        if (range.Shape == RangeShape.Tolerance)
        {
            hedge = Hedge.Tolerance;
            return (outer is null && low is null && high is null) || scope.Refuse(RefusalReason.TwoHedges, 0, range.End);
        }

        if (isSeveral)
        {
            hedge = Hedge.Several;
            return (outer is null && range.Shape == RangeShape.Single) || scope.Refuse(RefusalReason.TwoHedges, 0, range.End);
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

    private static bool TryBound(ReadingScope scope, in MeasureSaid measure, out FigureBound bound)
    {
        bound = default;
        if (measure.Unit.Kind == UnitKind.Duration)
        {
            var isRead = DurationMeaning.TryResolve(scope, measure, out var duration);
            bound = new FigureBound(duration);
            return isRead;
        }

        if (measure.Whole != 0)
        {
            var share = Rational.FromDecimal(measure.Number.Value) / Rational.Of(measure.Whole, 1);
            bound = new FigureBound(measure.IsNegative ? -share : share);
            return true;
        }

        var value = measure.Number.Value;
        if (measure.Unit.AddsHalf)
        {
            if (value > LargestInverse)
            {
                return scope.Refuse(RefusalReason.TooLarge, measure.Start, measure.End);
            }

            value += 0.5m;
        }

        value = measure.IsNegative ? -value : value;
        if (measure.Unit.Kind == UnitKind.Money)
        {
            if (CurrencyMeaning.Resolve(measure.Unit.Currency!, scope.Context.Currency) is null)
            {
                return scope.Refuse(RefusalReason.CurrencyUndeclared, measure.Start, measure.End);
            }

            if (measure.Unit.Currency!.IsSubunit)
            {
                var units = value / 100;
                if (units * 100 != value)
                {
                    return scope.Refuse(RefusalReason.TooLarge, measure.Start, measure.End);
                }

                value = units;
            }
        }

        if (measure.Unit.IsInverse)
        {
            if (value == 0 || Math.Abs(value) > LargestInverse || measure.Number.Decimals > 9)
            {
                return scope.Refuse(RefusalReason.TooLarge, measure.Start, measure.End);
            }

            bound = new FigureBound(1 / Rational.FromDecimal(value));
            return true;
        }

        bound = new FigureBound(Rational.FromDecimal(value));
        return true;
    }

    /// <summary>Turns a tolerance into bounds, and refuses bounds in the wrong order.</summary>
    private static bool TryOrder(ReadingScope scope, in RangeSaid range, in MeasureSaid low, in MeasureSaid high, ref FigureBound first, ref FigureBound second)
    {
        if (range.Shape == RangeShape.Tolerance)
        {
            if (low.Unit.Kind == UnitKind.Duration)
            {
                var isSpread = DurationMeaning.TrySpread(first.Duration, second.Duration, out var shortest, out var longest);
                (first, second) = (new FigureBound(shortest), new FigureBound(longest));
                return isSpread || scope.Refuse(RefusalReason.MixedUnits, low.Start, high.End);
            }

            if (low.Unit.Kind == UnitKind.Share || low.Unit.IsInverse || high.IsNegative)
            {
                return scope.Refuse(RefusalReason.MixedUnits, low.Start, high.End);
            }

            // "$300m ± 5": of millions or of dollars.
            if (low.Number.ScalePower > 0 && high.Number.ScalePower == 0 && high.Unit.IsPrefix)
            {
                return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
            }

            var (middle, tolerance) = (first.Number, second.Number);
            if (UnitDistribution.IsRelative(low, high) && !TryMakeAbsolute(middle, high.Unit, ref tolerance))
            {
                return scope.Refuse(RefusalReason.TooLarge, low.Start, high.End);
            }

            if (Math.Max(Math.Abs(middle.Numerator), tolerance.Numerator) > PowersOfTen.Of(14)
                || Math.Max(middle.Denominator, tolerance.Denominator) > PowersOfTen.Of(12))
            {
                return scope.Refuse(RefusalReason.TooLarge, low.Start, high.End);
            }

            first = new FigureBound(middle - tolerance);
            second = new FigureBound(middle + tolerance);
            return true;
        }

        if (low.Unit.IsInverse && high.Unit.IsInverse)
        {
            // "deux à trois fois moins": the more it is divided by, the less it is.
            (first, second) = (second, first);
        }

        var isOrdered = low.Unit.Kind == UnitKind.Duration
            ? first.Duration.MeanSeconds <= second.Duration.MeanSeconds
            : first.Number <= second.Number;
        if (first == second || (low.Unit.Kind == UnitKind.Duration && first.Duration.MeanSeconds == second.Duration.MeanSeconds))
        {
            return scope.Refuse(RefusalReason.EqualBounds, low.Start, high.End);
        }

        return isOrdered || scope.Refuse(RefusalReason.ReversedRange, low.Start, high.End);
    }

    /// <summary>A tolerance in percent of the measure, or in points of a percentage, as one in the measure's own unit.</summary>
    private static bool TryMakeAbsolute(Rational middle, UnitSaid unit, ref Rational tolerance)
    {
        if (unit.Kind == UnitKind.Points)
        {
            tolerance = unit.IsBasis ? tolerance / Rational.Of(100, 1) : tolerance;
            return true;
        }

        // Within these the product and the sums stay in range.
        if (Math.Abs(middle.Numerator) > PowersOfTen.Of(14) || middle.Denominator > PowersOfTen.Of(6)
            || tolerance.Numerator > PowersOfTen.Of(6) || tolerance.Denominator > PowersOfTen.Of(4))
        {
            return false;
        }

        tolerance = (middle < Rational.Of(0, 1) ? -middle : middle) * tolerance / Rational.Of(100, 1);
        return true;
    }

    /// <summary>A separator of the other habit's, where neither a scale nor a unit shows that it begins decimals.</summary>
    private static bool IsForeign(in MeasureSaid measure) =>
        measure.Number is { IsForeignDecimal: true, ScalePower: 0 }
        && (measure.Unit.Kind is UnitKind.None or UnitKind.Duration || (measure.Unit.Kind == UnitKind.Noun && !measure.Unit.IsSymbol));

    /// <summary>"moins 3 à 5 %": the sign may be of both bounds, unless the left one is closed by its own unit or the right one has a sign, is 0 or the same number.</summary>
    private static bool IsSignDoubtful(ReadingScope scope, in MeasureSaid low, in MeasureSaid high) =>
        low.IsNegative && !high.IsNegative && scope.At(low.Start) != '(' && scope.At(high.Start) != '+'
        && (low.Unit.Kind == UnitKind.None || low.Unit.IsPrefix) && high.Number.Value != 0 && high.Number.Value != low.Number.Value;

    /// <summary>"3-2025": more likely a month of a year than a count, unless a number is asked for.</summary>
    private static bool IsMonthAndYear(ReadingScope scope, in MeasureSaid low, in MeasureSaid high) =>
        scope.At(scope.SkipSpace(low.End)) == '-'
        && low is { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: <= LastDay } }
        && high is { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: >= FirstLikelyYear and <= LastLikelyYear } }
        && !scope.Prefers(FigureKinds.Number | FigureKinds.Count, FigureKinds.Date);

    /// <summary>"2024 ou 2026": one year or the other, and no count between them.</summary>
    private static bool IsChoiceOfYears(ReadingScope scope, in MeasureSaid low, in MeasureSaid high) =>
        low is { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: >= FirstLikelyYear and <= LastLikelyYear } }
        && high is { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: >= FirstLikelyYear and <= LastLikelyYear } }
        && scope.TryMatch(scope.Pack.Dates.Alternatives, scope.SkipSpace(low.End), out _)
        && !scope.Prefers(FigureKinds.Number | FigureKinds.Count, FigureKinds.Date);

    /// <summary>
    /// "plus de -5 %" may be a larger fall or a larger number, unless a sign says it ("> -5 %"); "plus ou moins 2 %" may be about 2 % or its
    /// tolerance.
    /// </summary>
    private static bool IsDoubtfulHedge(ReadingScope scope, int start, bool isBefore, in RangeSaid range, Hedge hedge)
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
        if (isBounding && range is { Shape: RangeShape.Single, Low: { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: >= FirstLikelyYear and <= LastLikelyYear } } }
            && range.Low.Number.Value % 100 != 0 && scope.Asks(FigureKinds.Date) && char.IsLetter(scope.At(isBefore ? start : scope.SkipSpace(range.End))))
        {
            return true;
        }

        return isBefore && range.Low.Unit.Kind is UnitKind.Percent or UnitKind.Points && scope.TryMatch(scope.Pack.Tolerances, start, out _);
    }

    private static FigureKind KindOf(ReadingScope scope, in MeasureSaid measure, bool isBare) => measure.Unit.Kind switch
    {
        UnitKind.Money => FigureKind.Money,
        UnitKind.Percent => FigureKind.Percent,
        UnitKind.Points => FigureKind.Points,
        UnitKind.Share => FigureKind.Fraction,
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
        UnitKind.Share => "share",
        UnitKind.Times => "x",
        UnitKind.Points => measure.Unit.IsBasis ? BasisPoints : PercentagePoints,
        UnitKind.Noun => scope.Text.CasedWords(measure.Unit.NounStart, measure.Unit.End),
        _ => null,
    };

    private static int? DecimalsOf(in MeasureSaid measure) => measure.Unit.Kind switch
    {
        UnitKind.Share or UnitKind.Duration => null,
        UnitKind.Times when measure.IsMultipleWord || measure.Unit.IsInverse || measure.Unit.AddsHalf => null,
        UnitKind.Money when measure.Unit.Currency!.IsSubunit => measure.Number.Decimals + 2,
        _ => measure.Number.Decimals,
    };
}
