using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// Finds every figure of a text, with its place. Names, labels, addresses, telephone and version numbers are no figures. Works through a window of fixed
/// size, so that its time grows with the length of the text alone, whatever stands in it, and its memory does not grow.
/// </summary>
public static class FigureScanner
{
    /// <summary>Scans a text.</summary>
    /// <param name="text">Any text; a byte order mark at its start is not part of it.</param>
    /// <param name="context">What is declared about it.</param>
    /// <returns>The figures in the order of the text, none over another; also words that begin a figure and are refused for a reason that can be told.</returns>
    /// <exception cref="ArgumentException">No language pack reads the language.</exception>
    public static IEnumerable<ScannedFigure> Scan(string text, ReadingContext context) => Scan(() => new StringReader(text), PackOf(context), context);

    /// <summary>Scans a text of any length while it is read.</summary>
    /// <param name="reader">The text; read to its end, and left open.</param>
    /// <param name="context">What is declared about it.</param>
    /// <returns>The figures, each as soon as it is found. To be listed once.</returns>
    /// <exception cref="ArgumentException">No language pack reads the language.</exception>
    public static IEnumerable<ScannedFigure> Scan(TextReader reader, ReadingContext context) => Scan(() => reader, PackOf(context), context);

    // A text can be listed again, each time from its start.
    private static IEnumerable<ScannedFigure> Scan(Func<TextReader> open, LanguagePack pack, ReadingContext context)
    {
        using var window = new ScanWindow(open());
        using var scope = ReadingScope.Over(default, pack, context);
        var scan = new WindowScan(scope, window);
        var found = new List<ScannedFigure>();
        while (window.Fill())
        {
            scan.Run(found);
            foreach (var figure in found)
            {
                yield return figure;
            }

            found.Clear();
        }
    }

    private static LanguagePack PackOf(ReadingContext context) => LanguagePacks.Find(context.Language)
        ?? throw new ArgumentException($"No language pack reads '{context.Language}'.", nameof(context));
}
