using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// Finds what stands open beside the extents of a passage: the words and marks of the tables that are known to change a figure, where no extent took them
/// up. The first that is found is the one that is told.
/// </summary>
internal static class CueFinder
{
    /// <summary>Puts every extent that has a cue beside it under that cue.</summary>
    /// <param name="scope">The passage and its extents.</param>
    public static void Find(CueScope scope)
    {
        scope.Begin();
        HeadCues.Name(scope);
        for (var i = 0; i < scope.Extents.Count; i++)
        {
            scope.Open(i, YearCues.Find(scope, i) ?? TouchCues.Find(scope, i) ?? TypesetCues.Find(scope, i) ?? NegationCues.Find(scope, i) ?? DenialCues.Find(scope, i) ?? SignCues.Find(scope, i) ?? HedgeCues.Find(scope, i)
                ?? UnitCues.Find(scope, i) ?? TurnCues.Find(scope, i) ?? NearCues.Find(scope, i) ?? SumCues.Find(scope, i) ?? CurrencyNounCues.Find(scope, i) ?? OpenedCues.Find(scope, i) ?? HeadCues.Find(scope, i));
            ScaleCues.Find(scope, i);
            ToleranceCues.Find(scope, i);
            MeasureCues.Find(scope, i);
        }

        for (var i = 1; i < scope.Extents.Count; i++)
        {
            PairCues.FindYear(scope, i - 1);
        }

        // From the last on, so that what it says for all is said of each before it.
        for (var i = scope.Extents.Count - 1; i > 0; i--)
        {
            BesideCues.Find(scope, i - 1);
            PairCues.Find(scope, i - 1);
            YearCues.FindShared(scope, i - 1);
        }
    }
}
