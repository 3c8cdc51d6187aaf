using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// "il coûte dans les 300 €": about as much. "puiser dans les 300 €" and "dans les 300 € de recettes" are of a known amount, and so, more often, is what is
/// counted, but after a verb of counting: "il y avait dans les 300 personnes".
/// </summary>
internal static class NearCues
{
    private const int MostWords = 8;

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        var reading = scope.Reading;
        if (extent is not { Kind: FigureKind.Money or FigureKind.Percent or FigureKind.Count, IsRange: false } || reading.Pack.Cues.NearHeads.IsEmpty
            || !WordsBefore.TryMatch(reading, reading.Pack.Cues.NearHeads, extent.Start, out var head) || !HedgeGrammar.IsAtMark(reading, extent.End))
        {
            return null;
        }

        var isNear = extent.Kind == FigureKind.Count ? WordsBefore.TryMatch(reading, reading.Pack.Names.CountVerbs, head, out _) : !IsTaken(reading, scope.EndBefore(index), head);
        return isNear ? scope.Cue(CueKind.Turn, head, extent.Start) : null;
    }

    private static bool IsTaken(ReadingScope reading, int limit, int head)
    {
        var word = head;
        for (var words = 0; words < MostWords && word > limit + 1 && reading.At(word - 2) is not ('.' or ';' or ':' or '!' or '?'); words++)
        {
            word = NameSigns.StartOfWordBefore(reading, word);
            if (reading.TryMatch(reading.Pack.Cues.TakingVerbs, word, out _))
            {
                return true;
            }
        }

        return false;
    }
}
