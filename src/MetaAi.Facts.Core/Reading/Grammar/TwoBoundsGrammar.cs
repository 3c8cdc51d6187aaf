using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>One number that is bounded on both sides, each in its own words: "supérieure à 5 614 EUR et inférieure ou égale à 11 198 EUR", "at most 100 and at least 20".</summary>
internal static class TwoBoundsGrammar
{
    /// <summary>Reads the second bound after a first one.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="hedge">What bounds the first number.</param>
    /// <param name="first">The first number.</param>
    /// <param name="end">The position after it and its hedge.</param>
    /// <param name="range">Both, as a range.</param>
    /// <returns>False where no bound of the other side follows.</returns>
    public static bool TryRead(ReadingScope scope, Hedge hedge, in RangeSaid first, int end, out RangeSaid range)
    {
        range = first;
        if (first.Shape != RangeShape.Single || SideOf(hedge) is not { } isLower || !TrySkipLink(scope, end, out var linkEnd))
        {
            return false;
        }

        var start = scope.SkipSpace(linkEnd);
        if (!HedgeGrammar.TryReadBefore(scope, start, ofDates: false, out var other, out var kinds, out var position)
            || kinds != FigureKinds.Any
            || !RangeGrammar.TryRead(scope, position, out var second)
            || second.Shape != RangeShape.Single)
        {
            return false;
        }

        var isHedged = other is not null;
        var secondEnd = second.End;
        if (!HedgeGrammar.TryReadAfter(scope, start, secondEnd, ofDates: false, ref other, ref secondEnd)
            || other is not { } bounding || SideOf(bounding) != !isLower || MeasureDoubts.IsDoubtfulHedge(scope, start, isHedged, second, bounding))
        {
            return false;
        }

        range.High = second.High;
        range.Shape = RangeShape.Bounds;
        range.IsReversed = !isLower;
        range.IsLowExclusive = hedge == Hedge.MoreThan || bounding == Hedge.MoreThan;
        range.IsHighExclusive = hedge == Hedge.LessThan || bounding == Hedge.LessThan;
        range.End = secondEnd;
        return IsAscending(range);
    }

    // "at least 20 and at most 100", "at least 20, at most 100".
    private static bool TrySkipLink(ReadingScope scope, int end, out int linkEnd)
    {
        var hasComma = scope.At(end) == ',';
        var position = hasComma ? end + 1 : end;
        if (scope.TryMatch(scope.Pack.BoundLinks, scope.SkipSpace(position), out linkEnd))
        {
            return true;
        }

        linkEnd = position;
        return hasComma;
    }

    // Whether it bounds below; null where it bounds on neither side.
    private static bool? SideOf(Hedge hedge) => hedge switch
    {
        Hedge.MoreThan or Hedge.AtLeast => true,
        Hedge.LessThan or Hedge.AtMost or Hedge.UpTo => false,
        _ => null,
    };

    // "more than 10 and less than 5": two numbers. A scale that one of them says for both may turn them.
    private static bool IsAscending(in RangeSaid range)
    {
        var (low, high) = range.IsReversed ? (range.High, range.Low) : (range.Low, range.High);
        return low.Number.ScalePower != high.Number.ScalePower || low.Unit.Kind == UnitKind.Duration
            || (low.IsNegative ? -low.Number.Value : low.Number.Value) < (high.IsNegative ? -high.Number.Value : high.Number.Value);
    }
}
