using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Words before hours and years that make a length of them: "pendant 5 heures", "runs for fifteen years".</summary>
internal static class LengthHead
{
    /// <summary>Whether such a word stands directly before a position.</summary>
    public static bool IsBefore(ReadingScope reading, int start) =>
        start > 0 && reading.TryMatch(reading.Pack.Cues.LengthHeads, NameSigns.StartOfWordBefore(reading, start), out var end) && reading.SkipSpace(end) == start;
}
