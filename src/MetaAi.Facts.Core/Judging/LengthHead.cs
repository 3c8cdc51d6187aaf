using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Words before hours and years that make a length of them: "pendant 5 heures", "runs for fifteen years".</summary>
internal static class LengthHead
{
    /// <summary>Whether such a word stands directly before hours.</summary>
    public static bool IsBefore(ReadingScope reading, int start) =>
        WordsBefore.TryMatch(reading, reading.Pack.Cues.LengthHeads, start, out _);

    /// <summary>Whether such a word, or one of a term of years, stands directly before a length that may begin with a date: "pour quinze ans à partir de 2027".</summary>
    public static bool IsOfTerm(ReadingScope reading, int start) => IsBefore(reading, start) || WordsBefore.TryMatch(reading, reading.Pack.Cues.TermHeads, start, out _);
}
