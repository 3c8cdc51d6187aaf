namespace MetaAi.Facts.Judging.Cues;

/// <summary>Tolerances that marks set apart from their figure: "300 M€, à 10 % près", "$300m, plus or minus 10%".</summary>
internal static class ToleranceCues
{
    public static void Find(CueScope scope, int index)
    {
        if (!scope.Extents[index].IsRead)
        {
            return;
        }

        scope.Open(index, FindGlued(scope, index));
        if (index + 1 == scope.Extents.Count)
        {
            return;
        }

        var reading = scope.Reading;
        ref readonly var next = ref scope.Extents[index + 1];
        var position = scope.Extents[index].End;
        do
        {
            var isOpened = reading.TryMatch(reading.Pack.Tolerances, position, out var end)
                || (reading.TryMatch(reading.Pack.ToleranceOpeners, position, out end) && reading.TryMatch(reading.Pack.ToleranceClosers, reading.SkipSpace(next.End), out _));
            if (isOpened && reading.SkipSpace(end) >= next.OuterStart && end < next.End)
            {
                var cue = scope.Cue(CueKind.Hedge, position, next.End);
                scope.Open(index, cue);
                scope.Open(index + 1, cue);
                return;
            }
        }
        while (Gap.TryStep(reading, ref position, next.Start, out _));
    }

    /// <summary>"$40 (±5%)": a number that touches the sign of its tolerance is no figure of its own.</summary>
    private static OpenCue? FindGlued(CueScope scope, int index)
    {
        var reading = scope.Reading;
        var position = scope.Extents[index].End;
        do
        {
            if (!char.IsLetter(reading.At(position)) && reading.TryMatch(reading.Pack.Tolerances, position, out var end)
                && (reading.IsDigit(end) || reading.IsDigit(end + 1)))
            {
                return scope.Cue(CueKind.Hedge, position, reading.EndOfDigits(reading.IsDigit(end) ? end : end + 1));
            }

            // What a remark says is the tolerance.
            var start = position;
            if (!Gap.TryStep(reading, ref position, reading.Text.Length, out var mark))
            {
                return null;
            }

            position = mark == GapMark.Remark ? start + 1 : position;
        }
        while (true);
    }
}
