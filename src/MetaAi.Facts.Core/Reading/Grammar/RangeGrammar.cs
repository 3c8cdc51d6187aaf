using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Ranges of measures: "60 à 65 milliards", "entre 37 et 40", "$60-65bn", "10 % ± 2 %". Reads the one that reaches furthest.</summary>
internal static class RangeGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out RangeSaid range)
    {
        range = default;
        TryReadFrom(scope, start, ref range);
        var afterArticle = scope.Skip(scope.Pack.Units.Articles, start);
        if (afterArticle > start)
        {
            TryReadAfterArticle(scope, afterArticle, ref range);
        }

        if (!scope.Text.Can(start, WordRole.RangeOpener))
        {
            return range.End > start;
        }

        foreach (var form in scope.Pack.Ranges)
        {
            if (form.Openers is { } openers && scope.TryMatch(openers, start, out var isSpan, out var openerEnd))
            {
                var left = scope.Skip(scope.Pack.Units.Articles, scope.SkipSpace(openerEnd));
                TryReadOpened(scope, left, form.Connectors, isSpan, ref range);
            }
        }

        return range.End > start;
    }

    /// <summary>An article needs what is measured after it: "le 2" is rather a day, and "les deux" are both. A scale shows a number: "les 5 milliards".</summary>
    private static void TryReadAfterArticle(ReadingScope scope, int start, ref RangeSaid range)
    {
        var measured = default(RangeSaid);
        TryReadFrom(scope, start, ref measured);
        if (PeriodNames.IsDay(scope, start, measured.High) || PeriodNames.IsYears(scope, start, measured.High))
        {
            return;
        }

        if (measured.High.Unit.Kind != UnitKind.None || measured.High.Number.ScalePower > 0 || measured.High.Number.IsCollective
            || scope.Prefers(FigureKinds.Number | FigureKinds.Count, FigureKinds.Date))
        {
            Offer(measured, ref range);
        }
    }

    /// <summary>A measure, and what it begins where a connector or a tolerance follows it.</summary>
    private static void TryReadFrom(ReadingScope scope, int start, ref RangeSaid range)
    {
        if (!MeasureGrammar.TryRead(scope, start, out var measure))
        {
            return;
        }

        Offer(measure, measure, RangeShape.Single, measure.End, ref range);
        if (!scope.Text.Can(scope.SkipSpace(measure.End), WordRole.RangeLink))
        {
            return;
        }

        foreach (var form in scope.Pack.Ranges)
        {
            if (form.Openers is null)
            {
                TryReadHigh(scope, measure, form.Connectors, RangeShape.Bounds, ref range);
            }
        }

        TryReadHigh(scope, measure, scope.Pack.Tolerances, RangeShape.Tolerance, ref range);
        TryReadClosedTolerance(scope, measure, ref range);
    }

    /// <summary>"à 10 % près": a tolerance between two words.</summary>
    private static void TryReadClosedTolerance(ReadingScope scope, in MeasureSaid middle, ref RangeSaid range)
    {
        if (scope.TryMatch(scope.Pack.ToleranceOpeners, scope.SkipSpace(middle.End), out var openerEnd)
            && MeasureGrammar.TryRead(scope, scope.SkipSpace(openerEnd), out var tolerance)
            && scope.TryMatch(scope.Pack.ToleranceClosers, scope.SkipSpace(tolerance.End), out var end))
        {
            Offer(middle, tolerance, RangeShape.Tolerance, end, ref range);
        }
    }

    /// <summary>
    /// The word between the bounds may be one that joins numbers, "between one hundred and two hundred": the range is read at each of them, and
    /// where two of the readings are ranges in the right order, it is refused.
    /// </summary>
    private static void TryReadOpened(ReadingScope scope, int start, PhraseTable<bool> connectors, bool isSpan, ref RangeSaid range)
    {
        if (!MeasureGrammar.TryRead(scope, start, out var longest))
        {
            return;
        }

        var found = default(RangeSaid);
        var isOpen = false;
        for (var space = start + 1; !scope.IsEnd(space); space++)
        {
            if (scope.At(space) != ' ' || space == longest.End)
            {
                continue;
            }

            if (!scope.TryMatch(connectors, space + 1, out _))
            {
                // Only numbers in words are longer where less of them is read.
                if (space > longest.End && !scope.Text.Can(space + 1, WordRole.MeasureStart))
                {
                    break;
                }
            }
            else if (TryReadUntil(scope, start, space, out var other))
            {
                Choose(scope, other, connectors, ref found, ref isOpen);
            }
            else if (space > longest.End)
            {
                break;
            }
        }

        Choose(scope, longest, connectors, ref found, ref isOpen);
        if (isOpen)
        {
            scope.Refuse(RefusalReason.DoubtfulRange, start, found.End);
            return;
        }

        found.IsSpan = isSpan;
        Offer(found, ref range);
    }

    /// <summary>A measure of which the last word is the one before a space, wherever it might go on.</summary>
    private static bool TryReadUntil(ReadingScope scope, int start, int space, out MeasureSaid measure)
    {
        var length = scope.Text.Length;
        scope.Text.Narrow(space);
        scope.ForgetNumbers();
        var isRead = MeasureGrammar.TryRead(scope, start, out measure) && measure.End == space;
        scope.Text.Narrow(length);
        scope.ForgetNumbers();
        return isRead;
    }

    /// <summary>Keeps the range that reaches furthest; of those that reach as far one in the right order.</summary>
    private static void Choose(ReadingScope scope, in MeasureSaid low, PhraseTable<bool> connectors, ref RangeSaid found, ref bool isOpen)
    {
        var candidate = default(RangeSaid);
        if (!TryReadHigh(scope, low, connectors, RangeShape.Bounds, ref candidate, isOpened: true) || candidate.End < found.End)
        {
            return;
        }

        candidate.IsOpened = true;
        var isFurther = candidate.End > found.End;
        isOpen = !isFurther && (isOpen || (IsOrdered(found) && IsOrdered(candidate)));
        found = isFurther || !IsOrdered(found) ? candidate : found;
    }

    private static bool IsOrdered(in RangeSaid range) =>
        (range.Low.IsNegative ? -range.Low.Number.Value : range.Low.Number.Value) <= (range.High.IsNegative ? -range.High.Number.Value : range.High.Number.Value);

    private static bool TryReadHigh(ReadingScope scope, in MeasureSaid low, PhraseTable<bool> connectors, RangeShape shape, ref RangeSaid range, bool isOpened = false)
    {
        if (!scope.TryMatch(connectors, scope.SkipSpace(low.End), out var end))
        {
            return false;
        }

        // "5 M€ -2 M€": a hyphen that touches what follows it alone is a sign.
        if (end == low.End + 2 && scope.At(end - 1) == '-' && scope.At(end) != ' ')
        {
            return false;
        }

        var next = scope.Skip(scope.Pack.Units.Articles, scope.SkipSpace(end));
        if (!MeasureGrammar.TryRead(scope, next, out var high))
        {
            return false;
        }

        // "2023 to $5.1 million", "2014 à 110 %": a year, and no amount or percentage.
        if (!isOpened && shape == RangeShape.Bounds && low.Unit.Kind == UnitKind.None && LikelyYear.Is(low.Number) && IsOfNoYears(high))
        {
            return false;
        }

        // A hyphen joins two of a kind; "7-eleven" is a name.
        if (scope.At(low.End) == '-' && low.Number.IsWords != high.Number.IsWords)
        {
            return false;
        }

        if (scope.At(low.End) == '-' && end == low.End + 1 && (IsSpokenPair(scope, low, high) || IsTelephone(scope, low, high)))
        {
            return scope.Refuse(RefusalReason.DoubtfulRange, low.Start, high.End);
        }

        Offer(low, high, shape, high.End, ref range);
        return true;
    }

    private static bool IsOfNoYears(in MeasureSaid high) =>
        high.Unit.IsPrefix || high.Number.ScalePower > 0 || high.Unit.Kind is UnitKind.Percent or UnitKind.Points or UnitKind.Share or UnitKind.Times;

    /// <summary>"five-fifty", "nine-eleven": words from ten on after a hyphen are prices, times and names as often as ranges, where numbers are said in pairs.</summary>
    private static bool IsSpokenPair(ReadingScope scope, in MeasureSaid low, in MeasureSaid high) =>
        scope.Pack.Dates.HasPairedYears && low.Number.IsWords && high.Number.IsWords && (low.Number.Coefficient >= 10 || high.Number.Coefficient >= 10);

    /// <summary>"555-1234": three digits and four without a unit, of which one is not round, are rather a telephone number.</summary>
    private static bool IsTelephone(ReadingScope scope, in MeasureSaid low, in MeasureSaid high)
    {
        const int Round = 50;
        return low is { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: >= 100 and < 1_000 } }
            && high is { Unit.Kind: UnitKind.None, Number: { IsPlainDigits: true, Value: >= 1_000 and < 10_000 } }
            && (low.Number.Value % Round != 0 || high.Number.Value % Round != 0)
            && !scope.Prefers(FigureKinds.Number | FigureKinds.Count, FigureKinds.Date);
    }

    private static void Offer(in MeasureSaid low, in MeasureSaid high, RangeShape shape, int end, ref RangeSaid range)
    {
        if (end > range.End)
        {
            range.Low = low;
            range.High = high;
            range.Shape = shape;
            range.End = end;
        }
    }

    private static void Offer(in RangeSaid candidate, ref RangeSaid range)
    {
        if (candidate.End > range.End)
        {
            range = candidate;
        }
    }
}
