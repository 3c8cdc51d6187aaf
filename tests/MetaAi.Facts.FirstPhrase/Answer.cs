using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.FirstPhrase;

/// <summary>The first answer of a process, and what it waited for.</summary>
internal static class Answer
{
    /// <summary>Reads a phrase or scans a text, and prints the milliseconds that it took and the methods that were compiled for it.</summary>
    /// <param name="work"><c>read</c> or <c>scan</c>.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="words">The phrase or the text; it has a figure.</param>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static void Print(string work, string language, string words)
    {
        var context = new ReadingContext { Language = language };
        var compiled = JitInfo.GetCompiledMethodCount();
        var start = Stopwatch.GetTimestamp();
        var isFound = work == "scan" ? HasFigure(words, context) : FigureReader.Read(words, context).IsRead;
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        compiled = JitInfo.GetCompiledMethodCount() - compiled;
        if (!isFound)
        {
            throw new ArgumentException("No figure was read.", nameof(words));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time} {compiled}"));
    }

    private static bool HasFigure(string text, ReadingContext context)
    {
        foreach (var found in FigureScanner.Scan(text, context))
        {
            return found.Reading.IsRead;
        }

        return false;
    }
}
