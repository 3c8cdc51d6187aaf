using MetaAi.Facts;
using NodaTime;

namespace Statutory;

/// <summary>Tells what is in force, why, and since when.</summary>
public static class Report
{
    /// <summary>The days that the report is about.</summary>
    public static IReadOnlyList<LocalDate> Days { get; } = [new(2018, 5, 2), new(2022, 5, 2), new(2026, 5, 2)];

    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    public static void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var day in Days)
        {
            output.WriteLine($"On {NodaTime.Text.LocalDatePattern.Iso.Format(day)}");
            Tell(output, QuayDues.Rate, day);
            Tell(output, QuayDues.Dredging, day);
            Tell(output, QuayDues.Allowance, day);
        }

        output.WriteLine($"The rate changed in 2024 by {QuayDues.CutOf2024}.");
        output.WriteLine(FormattableString.Invariant($"Takings of 100,000 euros pay {BerthDues.Due(100_000m):0.00} euros a year for the berth."));
        output.WriteLine("Texts that disagree:");
        foreach (var group in FactCatalogue.Of(typeof(QuayDues).Assembly).Compare().Where(group => group.Differs))
        {
            output.WriteLine($"  {group}");
            output.WriteLine($"    used: {group.Preferred?.Description ?? "none"}");
        }
    }

    private static void Tell<T>(TextWriter output, FactSeries<T> series, LocalDate day)
        where T : notnull
    {
        var answer = series.At(day);
        output.WriteLine($"  {answer}");
        if (answer.State == SeriesState.InForce && answer.InForce.Preferred is { Evidence: { Period: { } period } evidence })
        {
            output.WriteLine($"    why: \"{evidence.Exact}\", {period} ({evidence.Source.Title})");
        }
    }
}
