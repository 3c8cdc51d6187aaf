using System.Runtime.InteropServices;
using MetaAi.Facts.Benchmarks.Measuring;

namespace MetaAi.Facts.Benchmarks.Reasoning;

/// <summary>Measures what it costs to compute with bounds, and to know where they come from.</summary>
internal static class ReasoningReport
{
    /// <summary>Prints the table.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine(RuntimeInformation.FrameworkDescription);
        Rounds.WarmUp(() => MeasuredFormula.All.Sum(formula => formula.ComputeBare() + formula.ComputeIntervals() + formula.Evaluate() + formula.ComputeFacts()));
        output.WriteLine();
        var table = new Table(output, "a formula", "decimal ns", "intervals ns", "engine ns", "facts ns", "facts / engine", "engine / intervals", "engine bytes", "facts bytes");
        foreach (var formula in MeasuredFormula.All)
        {
            var (bare, intervals, engine, facts) = (Rounds.Best(formula.ComputeBare), Rounds.Best(formula.ComputeIntervals), Rounds.Best(formula.Evaluate), Rounds.Best(formula.ComputeFacts));
            table.Add($"{formula.Name}: {formula.Text}", bare.Nanoseconds, intervals.Nanoseconds, engine.Nanoseconds, facts.Nanoseconds, facts.Nanoseconds / engine.Nanoseconds, engine.Nanoseconds / intervals.Nanoseconds, engine.Bytes, facts.Bytes);
        }
    }
}
