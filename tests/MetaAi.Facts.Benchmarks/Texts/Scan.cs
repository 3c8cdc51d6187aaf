using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Benchmarks.Texts;

/// <summary>Scans a text and keeps nothing of it.</summary>
internal static class Scan
{
    private static readonly ReadingContext Context = new() { Language = "fr" };

    /// <summary>How many figures a text has.</summary>
    public static int Count(TextReader text)
    {
        var count = 0;
        foreach (var _ in FigureScanner.Scan(text, Context))
        {
            count++;
        }

        return count;
    }
}
