using System.Runtime.InteropServices;
using MetaAi.Facts.Benchmarks.Measuring;

namespace MetaAi.Facts.Benchmarks.Phrases;

/// <summary>Measures every phrase by itself, in one process: BenchmarkDotNet gives the mean of a group, and no median over its phrases.</summary>
internal static class PhraseReport
{
    /// <summary>Prints a table by group, and the phrases that allocate.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine(RuntimeInformation.FrameworkDescription);
        Rounds.WarmUp(() => Limits.Parse(Limits.BareNumber) + Phrase.All.Sum(phrase => phrase.Read()));
        // Before and after: one measurement that every ratio rests on must not depend on one moment.
        var before = ParseNumber();
        var measured = Phrase.All.Select(phrase => new MeasuredPhrase(phrase, Rounds.Best(phrase.Read))).ToArray();
        var limit = Math.Min(before, ParseNumber());

        output.WriteLine(FormattableString.Invariant($"decimal.Parse(\"{Limits.BareNumber}\"): {limit:0.0} ns"));
        output.WriteLine();
        var table = new Table(output, "phrases", "number", "median ns", "p90 ns", "max ns", "bytes", "median / decimal.Parse");
        Add("all that are read", measured.Where(one => !one.IsIn(Phrase.Refused)));
        foreach (var group in Phrase.AllGroups)
        {
            Add(group, measured.Where(one => one.IsIn(group)));
        }

        output.WriteLine();
        foreach (var one in measured.Where(one => one.Measurement.Bytes > 0))
        {
            output.WriteLine(FormattableString.Invariant($"allocates {one.Measurement.Bytes:0.##} bytes: {one.Phrase.Text}"));
        }

        void Add(string name, IEnumerable<MeasuredPhrase> group)
        {
            var times = group.Select(one => one.Measurement.Nanoseconds).Order().ToArray();
            var median = Quantile(times, 0.5);
            table.Add(name, times.Length, median, Quantile(times, 0.9), times[^1], group.Max(one => one.Measurement.Bytes), median / limit);
        }
    }

    private static double ParseNumber() => Rounds.Best(() => Limits.Parse(Limits.BareNumber)).Nanoseconds;

    private static double Quantile(double[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)];
}
