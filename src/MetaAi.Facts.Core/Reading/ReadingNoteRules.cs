using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Reading;

/// <summary>The rules under which doubtful readings are reported; their ids are what exports list as notes.</summary>
public static class ReadingNoteRules
{
    /// <summary>The rules for the notes of a figure, in the order of their ids.</summary>
    /// <param name="notes">The notes.</param>
    public static IEnumerable<FactRule> Of(ReadingNotes notes)
    {
        if ((notes & ReadingNotes.DoubtfulSeparator) != 0)
        {
            yield return FactRules.DoubtfulSeparator;
        }

        if ((notes & ReadingNotes.LongScale) != 0)
        {
            yield return FactRules.LongScale;
        }

        if ((notes & ReadingNotes.YearAssumed) != 0)
        {
            yield return FactRules.YearAssumed;
        }

        if ((notes & ReadingNotes.CenturyAssumed) != 0)
        {
            yield return FactRules.CenturyAssumed;
        }

        if ((notes & ReadingNotes.SplitYear) != 0)
        {
            yield return FactRules.SplitYear;
        }
    }
}
