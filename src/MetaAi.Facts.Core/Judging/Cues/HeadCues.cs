using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Heads of a line that say the scale or the unit of the figures after a colon: "In $ millions: 39".</summary>
internal static class HeadCues
{
    private const int FewestLetters = 4;

    /// <summary>Makes names of what reads as a figure within a head: the "millions" of "In $ millions: 39" counts nothing.</summary>
    public static void Name(CueScope scope)
    {
        var reading = scope.Reading;
        var colon = scope.Extents.Count > 1 ? reading.Lower.IndexOf(':') : -1;
        for (var index = 0; index < scope.Extents.Count && scope.Extents[index].End <= colon; index++)
        {
            ref readonly var extent = ref scope.Extents[index];
            if (extent.Hedge == Hedge.Several && IsBeforeColon(reading, extent.End, colon))
            {
                scope.Extents[index] = extent with { Role = FigureRole.Name };
            }
        }
    }

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (extent.Kind is not (FigureKind.Number or FigureKind.Money or FigureKind.Count) || scope.HasScale(extent) || YearDigits.TryRead(scope.Reading, extent.Start, out _))
        {
            return null;
        }

        var reading = scope.Reading;
        var colon = extent.OuterStart > 0 ? reading.Lower.Slice(0, extent.OuterStart).LastIndexOf(':') : -1;
        for (var i = 0; i < colon; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(reading.At(i - 1))) && reading.TryMatch(reading.Pack.Cues.UnitHeads, i, out var end)
                && (end - i >= FewestLetters || reading.At(i - 1) == '(') && IsBeforeColon(reading, end, colon))
            {
                return scope.Cue(CueKind.Head, i, end);
            }
        }

        return null;
    }

    // "in thousands of tonnes:" has the scale of what is counted.
    private static bool IsBeforeColon(ReadingScope reading, int position, int colon)
    {
        if (reading.TryMatch(reading.Pack.Units.OfWords, reading.SkipSpace(position), out var noun))
        {
            position = noun;
            while (position < colon && (char.IsLetter(reading.At(position)) || reading.At(position) is ' ' or '\'' or '-'))
            {
                position++;
            }
        }

        while (position < colon && reading.At(position) is ' ' or ')' or ']')
        {
            position++;
        }

        return position == colon;
    }
}
