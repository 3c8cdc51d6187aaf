using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Ranges of measures: "60 à 65 milliards", "entre 37 et 40", "$60-65bn", "10 % ± 2 %". Reads the one that reaches furthest.</summary>
internal static class RangeGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out RangeSaid range)
    {
        range = default;
        TryReadFrom(scope, start, ref range);
        var behindArticle = scope.Skip(scope.Pack.Units.Articles, start);
        if (behindArticle > start)
        {
            TryReadBehindArticle(scope, behindArticle, ref range);
        }

        foreach (var form in scope.Pack.Ranges)
        {
            if (form.Openers is { } openers && scope.TryMatch(openers, start, out var openerEnd))
            {
                var left = scope.Skip(scope.Pack.Units.Articles, scope.SkipSpace(openerEnd));

                // The word between the bounds may be one that joins numbers: "between one hundred and two hundred".
                _ = TryReadOpened(scope, left, form, NumberLinks.Joined, ref range) || TryReadOpened(scope, left, form, NumberLinks.Parted, ref range);
            }
        }

        return range.End > start;
    }

    /// <summary>An article needs what is measured behind it: "le 2" is rather a day, and "les deux" are both. A scale shows a number: "les 5 milliards".</summary>
    private static void TryReadBehindArticle(ReadingScope scope, int start, ref RangeSaid range)
    {
        var measured = default(RangeSaid);
        TryReadFrom(scope, start, ref measured);
        if (measured.High.Unit.Kind != UnitKind.None || measured.High.Number.ScalePower > 0 || measured.High.Number.IsCollective
            || scope.Prefers(FigureKinds.Number | FigureKinds.Count, FigureKinds.Date))
        {
            Offer(measured, ref range);
        }
    }

    /// <summary>A measure, and what it begins where a connector or a tolerance follows it.</summary>
    private static void TryReadFrom(ReadingScope scope, int start, ref RangeSaid range)
    {
        if (!MeasureGrammar.TryRead(scope, start, NumberLinks.Joined, out var measure))
        {
            return;
        }

        Offer(new RangeSaid(measure, measure, RangeShape.Single, measure.End), ref range);
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
            && MeasureGrammar.TryRead(scope, scope.SkipSpace(openerEnd), NumberLinks.Joined, out var tolerance)
            && scope.TryMatch(scope.Pack.ToleranceClosers, scope.SkipSpace(tolerance.End), out var end))
        {
            Offer(new RangeSaid(middle, tolerance, RangeShape.Tolerance, end), ref range);
        }
    }

    private static bool TryReadOpened(ReadingScope scope, int start, RangeForm form, NumberLinks links, ref RangeSaid range) =>
        MeasureGrammar.TryRead(scope, start, links, out var low) && TryReadHigh(scope, low, form.Connectors, RangeShape.Bounds, ref range);

    private static bool TryReadHigh(ReadingScope scope, in MeasureSaid low, PhraseTable<bool> connectors, RangeShape shape, ref RangeSaid range)
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
        if (!MeasureGrammar.TryRead(scope, next, NumberLinks.Joined, out var high))
        {
            return false;
        }

        // A hyphen joins two of a kind; "7-eleven" is a name.
        if (scope.At(low.End) == '-' && low.Number.IsWords != high.Number.IsWords)
        {
            return false;
        }

        Offer(new RangeSaid(low, high, shape, high.End), ref range);
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
