using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// "gagné 2 millions et 400 000 francs sont perdus": where a verb follows, the second part of a sum in digits may be an amount of its own.
/// </summary>
internal static class SumCues
{
    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        var reading = scope.Reading;
        return extent is { Kind: FigureKind.Money, IsRange: false } && HasLink(reading, extent) && reading.TryMatch(reading.Pack.Cues.SumVerbs, reading.SkipSpace(extent.End), out var end)
            ? scope.Cue(CueKind.Turn, extent.End, end)
            : null;
    }

    // A link and digits, after a scale.
    private static bool HasLink(ReadingScope reading, in Extent extent)
    {
        var numbers = reading.Pack.Numbers;
        for (var space = extent.Start; space < extent.End; space++)
        {
            if (reading.At(space) == ' ' && char.IsLetter(reading.At(space + 1))
                && (reading.TryMatch(numbers.ScaleLinks, space + 1, out var end) || reading.TryMatch(numbers.PartLinks, space + 1, out end))
                && end < extent.End && reading.IsDigit(reading.SkipSpace(end)) && reading.TryMatch(numbers.Scales, NameSigns.StartOfWordBefore(reading, space), out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
