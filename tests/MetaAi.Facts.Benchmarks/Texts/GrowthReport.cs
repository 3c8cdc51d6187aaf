using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using MetaAi.Facts.Benchmarks.Measuring;

namespace MetaAi.Facts.Benchmarks.Texts;

/// <summary>Measures how the time and the memory of a scan grow with its text, for ordinary text and for text that is made to be slow.</summary>
internal static class GrowthReport
{
    private static readonly int[] Lengths = [5_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
    private static readonly int[] HostileLengths = [100_000, 1_000_000];

    /// <summary>Prints both tables.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine(RuntimeInformation.FrameworkDescription);
        Rounds.WarmUp(() => Scan.Count(new StringReader(Article.Text)) + Limits.CountDigitRuns(Article.Text));
        PrintArticle(output);
        PrintGrowth(output);
        PrintHostile(output);
    }

    private static void PrintArticle(TextWriter output)
    {
        var limit = Rounds.Best(() => Limits.CountDigitRuns(Article.Text));
        var scan = Rounds.Best(() => Scan.Count(new StringReader(Article.Text)));
        output.WriteLine();
        var table = new Table(output, $"article of {Article.Text.Length} characters", "results", "µs", "ns / character", "bytes", "/ digit search");
        table.Add("digit search", limit.Result, limit.Nanoseconds / 1e3, limit.Nanoseconds / Article.Text.Length, limit.Bytes, 1);
        table.Add("scan", scan.Result, scan.Nanoseconds / 1e3, scan.Nanoseconds / Article.Text.Length, scan.Bytes, scan.Nanoseconds / limit.Nanoseconds);
    }

    // The peak is that of the process so far: the longer texts come later and must not lift it.
    private static void PrintGrowth(TextWriter output)
    {
        output.WriteLine();
        var table = new Table(output, "characters", "results", "ms", "ns / character", "bytes / result", "peak working set MB");
        foreach (var length in Lengths)
        {
            var scan = Measure(Article.Text, length);
            using var process = Process.GetCurrentProcess();
            table.Add(
                length.ToString("#,0", CultureInfo.InvariantCulture),
                scan.Result,
                scan.Nanoseconds / 1e6,
                scan.Nanoseconds / length,
                scan.Bytes / scan.Result,
                process.PeakWorkingSet64 / 1e6);
        }
    }

    private static void PrintHostile(TextWriter output)
    {
        output.WriteLine();
        var table = new Table(output, ["text", .. HostileLengths.Select(length => $"ns / character of {(length / 1_000).ToString("#,0", CultureInfo.InvariantCulture)} k"), "results / 1,000"]);
        foreach (var text in HostileText.All)
        {
            var scans = HostileLengths.Select(length => (Length: length, Scan: Measure(text.Piece, length))).ToArray();
            table.Add(text.Name, [.. scans.Select(one => one.Scan.Nanoseconds / one.Length), scans[^1].Scan.Result * 1e3 / scans[^1].Length]);
        }
    }

    private static Measurement Measure(string piece, int length) => Rounds.Best(() => Scan.Count(new RepeatedText(piece, length)));
}
