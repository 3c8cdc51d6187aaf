using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Scales in a passage: whether a number names one of its own.</summary>
internal static class ExtentScale
{
    /// <summary>Whether a number names its scale, in a word or an abbreviation.</summary>
    public static bool IsIn(ReadingScope reading, in Extent extent)
    {
        for (var i = extent.Start; i < extent.End; i++)
        {
            if (char.IsLetter(reading.At(i)) && !char.IsLetter(reading.At(i - 1)) && IsAt(reading, i, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a scale word or abbreviation stands at a position.</summary>
    public static bool IsAt(ReadingScope reading, int position, out int end) =>
        reading.TryMatch(reading.Pack.Numbers.Scales, position, out _, out end)
        || reading.TryMatchCased(reading.Pack.Numbers.ScaleAbbreviations, position, out _, out end);
}
