using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// What stands between two figures that follow each other: a word or mark that may join them to a range ("39, voire 40 milliards"), or one that lists them, where the
/// last says its scale, its currency or its percent sign for all ("$5 and $6 million").
/// </summary>
internal static class PairCues
{
    public static void Find(CueScope scope, int index)
    {
        ref readonly var first = ref scope.Extents[index];
        ref readonly var second = ref scope.Extents[index + 1];
        if (!first.IsRead || !second.IsRead || first.Role == FigureRole.Side || IsName(scope, first) || IsName(scope, second))
        {
            return;
        }

        var reading = scope.Reading;
        var position = first.End;
        var isComma = false;
        while (Gap.TryStep(reading, ref position, second.Start, out var mark))
        {
            isComma |= mark == GapMark.Comma;
        }

        // "entre 5 % inclus et 12 % exclu"
        if (reading.TryMatch(reading.Pack.Inclusions, position, out var included) && included < second.Start)
        {
            position = reading.SkipSpace(included);
        }

        if (TryJoiner(scope, position, second, out var joined) && IsOfOneKind(scope, first, second))
        {
            // "grimpe de 23 à environ 32": the hedge of the second keeps the two from reading as a range.
            if (scope.Changes.IsConnector(position, joined) && scope.Changes.IsAfterChange(first))
            {
                var isShared = first.IsBare && second.Kind is not (FigureKind.Number or FigureKind.Count);
                scope.Extents[index] = first with { Role = FigureRole.Side, Cue = first.Cue ?? (isShared ? scope.Cue(CueKind.Shared, second.Start, second.End) : null) };
                scope.Extents[index + 1] = second with { Role = FigureRole.Side };
                return;
            }

            var cue = scope.Cue(CueKind.Range, position, joined);
            scope.Open(index, cue);
            scope.Open(index + 1, cue);
        }
        else if (position == second.OuterStart && first.Hedge == Hedge.Exact && second.Hedge == Hedge.UpTo && IsOfOneKind(scope, first, second))
        {
            // "39 €, jusqu'à 40 €": the second says by its own hedge what it is.
            scope.Open(index, scope.Cue(CueKind.Range, second.Start, second.End));
        }
        else if (IsPair(scope, first, position, second) && IsOfOneKind(scope, first, second))
        {
            var cue = scope.Cue(CueKind.Range, position, second.Start);
            scope.Open(index, cue);
            scope.Open(index + 1, cue);
        }
        else if ((IsLink(scope, position, second) || (isComma && position == second.Start)) && Shares(scope, first, second))
        {
            scope.Open(index, scope.Cue(CueKind.Shared, second.Start, second.End));
        }
    }

    /// <summary>"en 2023 et 2024": what is said of the first year makes a year of the second.</summary>
    public static void FindYear(CueScope scope, int index)
    {
        ref readonly var first = ref scope.Extents[index];
        ref readonly var second = ref scope.Extents[index + 1];
        if (second.Kind != FigureKind.Number || !IsYear(scope, second)
            || !(first.Kind == FigureKind.Date || first.Cue is { Kind: CueKind.Year }) || !YearDigits.TryRead(scope.Reading, first.End - 4, out _))
        {
            return;
        }

        var position = first.End;
        var isComma = false;
        while (Gap.TryStep(scope.Reading, ref position, second.Start, out var mark))
        {
            isComma |= mark == GapMark.Comma;
        }

        if (IsLink(scope, position, second) || (isComma && position == second.Start))
        {
            scope.Open(index + 1, scope.Cue(CueKind.Year, first.Start, first.End));
        }
    }

    // "neuf" is a name where it stands alone, and a number beside another one.
    private static bool IsName(CueScope scope, in Extent extent) =>
        extent.Role == FigureRole.Name && !(scope.Reading.TryMatch(scope.Reading.Pack.Names.Homographs, extent.Start, out var end) && end == extent.End);

    // A word, or one of the marks that join: an em dash, dots, a tilde, a slash.
    private static bool TryJoiner(CueScope scope, int position, in Extent second, out int end)
    {
        var reading = scope.Reading;
        end = position;
        if (reading.TryMatch(reading.Pack.Cues.RangeJoiners, position, out end))
        {
            return end < second.End && (end > second.Start || Gap.IsBetween(reading, end, second.Start));
        }

        end = position;
        while (reading.At(end) is FoldedPhrase.LongDash or '\u2026' or '.' or '~' or '\u301C' or '-' or '/' or '\u2192')
        {
            end++;
        }

        var isDots = end - position == 1 && reading.At(position) == '.';
        return end > position && !isDots && Gap.IsBetween(reading, end, second.Start);
    }

    /// <summary>"between $5 million (low) and $6 million".</summary>
    private static bool IsPair(CueScope scope, in Extent first, int position, in Extent second)
    {
        var reading = scope.Reading;
        var word = NameSigns.StartOfWordBefore(reading, first.OuterStart);
        foreach (var form in reading.Pack.Ranges)
        {
            if (form.Openers is { } openers && first.OuterStart > 0
                && ((reading.TryMatch(openers, word, out var opened) && reading.SkipSpace(opened) >= first.OuterStart) || reading.TryMatch(openers, first.OuterStart, out _))
                && reading.TryMatch(form.Connectors, position, out var end) && IsFillerBetween(reading, end, second.Start))
            {
                return true;
            }
        }

        return false;
    }

    // "between 5 and, say, 9".
    private static bool IsFillerBetween(ReadingScope reading, int start, int end)
    {
        while (start < end)
        {
            if (!Gap.TryStep(reading, ref start, end, out _) && !(reading.TryMatch(reading.Pack.Cues.Fillers, start, out var filler) && (start = filler) <= end))
            {
                return false;
            }
        }

        return start == end;
    }

    private static bool IsLink(CueScope scope, int position, in Extent second)
    {
        var reading = scope.Reading;
        return reading.TryMatch(reading.Pack.Cues.ShareLinks, position, out var end) && reading.SkipSpace(end) >= second.OuterStart && end < second.End;
    }

    private static bool IsOfOneKind(CueScope scope, in Extent first, in Extent second)
    {
        if (first.Kind == FigureKind.Date || second.Kind == FigureKind.Date || first.IsRange || second.IsRange)
        {
            return false;
        }

        return first.Kind == second.Kind ? first.Unit == second.Unit : first.IsBare && !IsYear(scope, first) && second.Kind != FigureKind.Number;
    }

    private static bool IsYear(CueScope scope, in Extent extent) =>
        YearDigits.TryRead(scope.Reading, extent.Start, out _) && scope.Reading.EndOfDigits(extent.Start) == extent.End;

    /// <summary>Whether the second says something that the first lacks, and that may be said of it.</summary>
    private static bool Shares(CueScope scope, in Extent first, in Extent second)
    {
        if (CueScope.IsComplete(first) || scope.HasScale(first) || IsYear(scope, first))
        {
            return false;
        }

        // What the second shares is said of it by a third one, or by itself.
        var hasScale = scope.HasScale(second) || second.Cue is { Kind: CueKind.Shared };
        return first.Kind == FigureKind.Money
            ? second.Kind == FigureKind.Money && hasScale
            : second.Kind is FigureKind.Percent or FigureKind.Points || (second.Kind == FigureKind.Money && !StartsWithCurrency(scope, second)) || (second.Kind is FigureKind.Number or FigureKind.Count && hasScale);
    }

    private static bool StartsWithCurrency(CueScope scope, in Extent extent) => !scope.Reading.IsDigit(extent.Start) && !char.IsLetter(scope.Reading.At(extent.Start));
}
