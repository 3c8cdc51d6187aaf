using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Words directly beside a figure that turn it into another: "three times thinner", "av. J.-C.", "la 2e semaine de juin", another country's dollars.</summary>
internal static class TurnCues
{
    private const int MostWords = 4;

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (extent.Kind is not { } figureKind)
        {
            return null;
        }

        var reading = scope.Reading;
        var kind = (FigureKinds)(1 << (int)figureKind);
        var behind = reading.SkipSpace(extent.End);
        if (reading.TryMatch(reading.Pack.Cues.TurnsBehind, behind, out var turned, out var end) && (turned & kind) != 0)
        {
            // "two-thirds of a million": what turns the one is itself a figure that is none alone.
            if (index + 1 < scope.Extents.Count && end > scope.Extents[index + 1].OuterStart)
            {
                scope.Open(index + 1, scope.Cue(CueKind.Turn, extent.Start, extent.End));
            }

            return scope.Cue(figureKind == FigureKind.Percent ? CueKind.Unit : CueKind.Turn, behind, end);
        }

        // "5 dollars zimbabwéens", and not "a $5 million Irish company".
        if (figureKind == FigureKind.Money && EndsWithCurrency(reading, extent.End) && reading.At(extent.End) == ' '
            && reading.TryMatch(reading.Pack.Cues.ForeignCurrencies, behind, out end))
        {
            return scope.Cue(CueKind.Turn, behind, end);
        }

        if (extent.IsBare && IsForeignCurrency(reading, behind, out end))
        {
            return scope.Cue(CueKind.Turn, behind, end);
        }

        if (extent is { Kind: FigureKind.Count, Unit: { } noun } && IsForeignCurrency(reading, extent.End - noun.Length, out end))
        {
            return scope.Cue(CueKind.Turn, extent.End - noun.Length, end);
        }

        return FindBefore(scope, index, extent, kind);
    }

    private static bool EndsWithCurrency(ReadingScope reading, int end) =>
        reading.TryMatch(reading.Pack.Units.Currencies, NameSigns.StartOfWordBefore(reading, end), out _, out var reached) && reached == end;

    // "5 million Zimbabwean dollars" counts no Zimbabweans.
    private static bool IsForeignCurrency(ReadingScope reading, int start, out int end) =>
        reading.TryMatch(reading.Pack.Cues.ForeignCurrencies, start, out end) && reading.TryMatch(reading.Pack.Units.Currencies, reading.SkipSpace(end), out _, out end);

    private static OpenCue? FindBefore(CueScope scope, int index, in Extent extent, FigureKinds kind)
    {
        var reading = scope.Reading;
        var limit = scope.EndBefore(index);
        var word = extent.OuterStart;
        for (var words = 0; words < MostWords && word > limit && reading.At(word - 1) is ' ' or '\'' or '-'; words++)
        {
            word = NameSigns.StartOfWordBefore(reading, word);
            if (word >= limit && reading.TryMatch(reading.Pack.Cues.TurnsBefore, word, out var turned, out var end) && (turned & kind) != 0
                && reading.SkipSpace(end) >= extent.OuterStart && end < extent.End)
            {
                return scope.Cue(CueKind.Turn, word, end);
            }
        }

        return null;
    }
}
