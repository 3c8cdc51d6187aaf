using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Periods;

/// <summary>The period that words say, or why they say none. Equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record PeriodReading
{
    private PeriodReading(EdtfDate? date, FactMessage? problem)
    {
        Date = date;
        Problem = problem;
    }

    /// <summary>The days of the period; null where the words say none.</summary>
    public EdtfDate? Date { get; }

    /// <summary>Why they say none; null where they say one.</summary>
    public FactMessage? Problem { get; }

    internal static PeriodReading Read(EdtfDate date) => new(date, null);

    internal static PeriodReading Fail(FactMessage problem) => new(null, problem);
}
