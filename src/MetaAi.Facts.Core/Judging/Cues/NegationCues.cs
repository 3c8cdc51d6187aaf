using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Negations of a figure's own bounding word that the figure does not have: "rarely exceeds", "will not open before 2027".</summary>
internal static class NegationCues
{
    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (!scope.Reading.Text.Has(WordRole.Negator) || !extent.IsRead)
        {
            return null;
        }

        var start = extent.Start;
        var isNegated = extent.Hedge switch
        {
            Hedge.MoreThan or Hedge.AtLeast or Hedge.LessThan or Hedge.AtMost => NegationGrammar.TryFindBefore(scope.Reading, extent.Start, out start),
            Hedge.By or Hedge.Before or Hedge.UpTo when extent.Kind == Reading.FigureKind.Date => NegationGrammar.TryFindBeforeDate(scope.Reading, extent.Start, out start),
            _ => false,
        };
        return isNegated && start >= scope.EndBefore(index) ? scope.Cue(CueKind.Negation, start, extent.Start) : null;
    }
}
