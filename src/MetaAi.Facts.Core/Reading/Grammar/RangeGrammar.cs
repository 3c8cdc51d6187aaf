using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Ranges of measures: "60 à 65 milliards", "entre 37 et 40", "$60-65bn", "10 % ± 2 %". Reads the one that reaches furthest.</summary>
internal static class RangeGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out RangeSaid range)
    {
        range = default;
        foreach (var form in scope.Pack.Ranges)
        {
            var left = start;
            if (form.Openers is { } openers)
            {
                if (!scope.TryMatch(openers, start, out var openerEnd))
                {
                    continue;
                }

                left = scope.SkipSpace(openerEnd);
            }

            _ = TryReadBounds(scope, left, form, NumberLinks.Joined, ref range) || TryReadBounds(scope, left, form, NumberLinks.Parted, ref range);
        }

        var single = scope.Skip(scope.Pack.Units.Articles, start);
        _ = TryReadSingle(scope, start, ref range) || (single > start && TryReadSingle(scope, single, ref range));
        return range.End > start;
    }

    private static bool TryReadSingle(ReadingScope scope, int start, ref RangeSaid range)
    {
        if (!MeasureGrammar.TryRead(scope, start, NumberLinks.Joined, out var measure))
        {
            return false;
        }

        Offer(new RangeSaid(measure, measure, RangeShape.Single, measure.End), ref range);
        var position = scope.SkipSpace(measure.End);
        if (scope.TryMatch(scope.Pack.Tolerances, position, out var end)
            && MeasureGrammar.TryRead(scope, scope.SkipSpace(end), NumberLinks.Joined, out var tolerance))
        {
            Offer(new RangeSaid(measure, tolerance, RangeShape.Tolerance, tolerance.End), ref range);
        }

        return true;
    }

    private static bool TryReadBounds(ReadingScope scope, int start, RangeForm form, NumberLinks links, ref RangeSaid range)
    {
        start = scope.Skip(scope.Pack.Units.Articles, start);
        if (!MeasureGrammar.TryRead(scope, start, links, out var low)
            || !scope.TryMatch(form.Connectors, scope.SkipSpace(low.End), out var connectorEnd))
        {
            return false;
        }

        var next = scope.Skip(scope.Pack.Units.Articles, scope.SkipSpace(connectorEnd));
        if (!MeasureGrammar.TryRead(scope, next, NumberLinks.Joined, out var high))
        {
            return false;
        }

        Offer(new RangeSaid(low, high, RangeShape.Bounds, high.End), ref range);
        return true;
    }

    private static void Offer(in RangeSaid candidate, ref RangeSaid range)
    {
        if (candidate.End > range.End)
        {
            range = candidate;
        }
    }
}
