using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Hedges that marks set apart from their figure: "près de « 5 M€ »", "5 M€ (environ)", "300 M€, au bas mot.".</summary>
internal static class HedgeCues
{
    private const int MostWords = 6;
    private const int FarthestStart = 80;

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        return extent.IsRead ? (extent.IsOffset ? null : FindBefore(scope, index, extent)) ?? FindAfter(scope, index, extent) : null;
    }

    // Tried from the nearest word on; the gap of a hedge that reads with the figure is empty, and the extent has it.
    private static OpenCue? FindBefore(CueScope scope, int index, in Extent extent)
    {
        var reading = scope.Reading;
        var first = Math.Max(scope.EndBefore(index), extent.OuterStart - FarthestStart);
        var words = 0;
        for (var i = extent.OuterStart - 1; i >= first && words < MostWords; i--)
        {
            // Within a word, or a space.
            if (reading.Text.KeyAt(i) == WordKey.None)
            {
                continue;
            }

            words += char.IsLetter(reading.At(i)) ? 1 : 0;
            if (reading.At(i) is ';' or ':' or '!' or '?' || (reading.At(i) == '.' && reading.At(i + 1) == ' ' && words > 0))
            {
                return null;
            }

            if (reading.TryMatch(reading.Pack.HedgesBefore, i, out var hedge, out var end) && Says(hedge, extent) && !HedgeGrammar.IsPassed(reading, hedge, i) && end <= extent.OuterStart
                && IsWhole(scope, i) && (Gap.IsBetween(reading, end, extent.OuterStart) || IsAdverbBetween(reading, i, end, extent.OuterStart)))
            {
                return scope.Cue(CueKind.Hedge, i, end);
            }
        }

        return null;
    }

    // "ne dépasse guère 300": what closes a negation stands after its verb.
    private static bool IsAdverbBetween(ReadingScope reading, int verb, int start, int end)
    {
        if (!reading.TryMatch(reading.Pack.Negations.Bounds, verb, out var bound, out _) || !bound.IsVerb)
        {
            return false;
        }

        var position = reading.SkipSpace(start);
        while (position < end && (reading.TryMatch(reading.Pack.Negations.Chain, position, out _, out var word) || TryAdverb(reading, position, out word)))
        {
            position = reading.SkipSpace(word);
        }

        return position == end && position > start + 1;
    }

    private static bool TryAdverb(ReadingScope reading, int start, out int end)
    {
        end = start;
        while (char.IsLetter(reading.At(end)))
        {
            end++;
        }

        var ending = reading.Pack.Negations.AdverbEnding;
        return ending.Length > 0 && end - start > ending.Length + 1 && reading.Lower.Slice(start, end - start).EndsWith(ending.AsSpan(), StringComparison.Ordinal);
    }

    // An angle that is no bound in its place is none here either, nor is a mark of what is struck out, "~~5 M€~~ 6 M€".
    private static bool IsWhole(CueScope scope, int position) => scope.Reading.At(position) switch
    {
        '<' or '>' => scope.Signs.IsOfFigure(position),
        '~' => scope.Reading.At(position - 1) != '~' && scope.Reading.At(position + 1) != '~',
        _ => true,
    };

    private static bool Says(in HedgePhrase hedge, in Extent extent) => extent.Figure is { } figure
        && (figure.Kind == FigureKind.Date ? hedge.OfDates : HedgePhrase.IsOf(hedge.Kinds, figure.Kind, figure.Unit) ? hedge.OfNumbers : null) is { } said
        && said != Hedge.Exact;

    /// <summary>"jusqu'à 5 000 € (exclus)": whether a word that includes a bound or leaves it out says something new of a figure.</summary>
    private static bool Changes(in Extent extent, bool isIncluded)
    {
        var figure = extent.Figure!.Value;
        var isRange = figure.Low is { } low && figure.High is { } high && low != high && figure.Hedge == Hedge.Exact;
        var said = figure.Kind == FigureKind.Date ? InclusionGrammar.AppliedToDate(figure.Hedge, isIncluded) : InclusionGrammar.Applied(figure.Hedge, isIncluded);
        return (isRange && !isIncluded) || (said is not null && said != figure.Hedge);
    }

    private static OpenCue? FindAfter(CueScope scope, int index, in Extent extent)
    {
        var reading = scope.Reading;
        var limit = scope.StartAfter(index);
        var position = extent.End;
        var (hasComma, hasOpen, steps) = (false, false, 0);
        while (true)
        {
            if (steps > 0 && reading.TryMatch(reading.Pack.HedgesAfter, position, out var hedge, out var end) && Says(hedge, extent) && end <= limit
                && char.IsLetter(reading.At(position)))
            {
                var after = reading.SkipSpace(end);
                var isClosed = hasOpen ? reading.At(after) is ')' or ']' : !hasComma || reading.IsEnd(after) || reading.At(after) is '.' or ',' or ';' or ')' or ':' or '!' or '?';
                return isClosed && after < limit || (isClosed && limit == reading.Text.Length) ? scope.Cue(CueKind.Hedge, position, end) : null;
            }

            if (steps > 0 && reading.TryMatch(reading.Pack.Inclusions, position, out var isIncluded, out end) && end <= limit && Changes(extent, isIncluded)
                && reading.SkipSpace(end) is var next && (hasOpen ? reading.At(next) is ')' or ']' : HedgeGrammar.IsAtMark(reading, end)))
            {
                return scope.Cue(CueKind.Hedge, position, end);
            }

            var start = position;
            if (!Gap.TryStep(reading, ref position, limit, out var mark))
            {
                return null;
            }

            // What a remark says may be the hedge itself.
            position = mark == GapMark.Remark ? start + 1 : position;
            hasOpen |= mark is GapMark.Remark or GapMark.Open;
            hasComma |= mark == GapMark.Comma;
            steps += mark == GapMark.Space ? 0 : 1;
        }
    }
}
