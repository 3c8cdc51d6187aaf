using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>"One day it will close", "un jour, il partira": some day, and no length of time, unless a word beside it says one.</summary>
internal static class SomeDay
{
    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        var kept = scope.Pack.KeptOut;
        var isBare = figure.Hedge == Hedge.Exact && scope.TryMatch(kept.SomeDays, found.Start, out var end) && end == found.End;
        if (!isBare || (found.OuterStart == 0 && scope.IsEnd(found.End + 1)) || found.OuterStart < found.Start || scope.At(found.End) == '-'
            || scope.TryMatch(kept.DayTails, scope.SkipSpace(found.End), out _) || WordsBefore.TryMatch(scope, kept.DayHeads, found.Start, out _))
        {
            return null;
        }

        return NoFigures.CueAround(scope, CueKind.Word, found.Start, found.End);
    }
}
