using System.Diagnostics;
using System.Globalization;

namespace MetaAi.Facts.Benchmarks.Starting;

/// <summary>A program that is started again and again.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="File">What is started.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record StartedProgram(string Name, string File, params string[] Arguments)
{
    /// <summary>Starts it once, and waits for its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public ProcessRun Run()
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(File, Arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{File} {string.Join(' ', Arguments)} failed.");
        }

        var said = output.Split(' ').Select(word => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        return said is [var first, var compiled] ? new(wall, first, compiled) : new(wall, 0, 0);
    }
}
