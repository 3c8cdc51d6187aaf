using MetaAi.Facts.Dates;
using MetaAi.Facts.Plausibility;

namespace MetaAi.Facts.Series;

/// <summary>The points of a series that make up a span of time: each day of it is in one of them.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record SpanTiling
{
    private SpanTiling()
    {
    }

    /// <summary>The days of the span; null where it is none.</summary>
    public EdtfDate? Span { get; private init; }

    /// <summary>The points in their order, by their places in the list; empty where <see cref="Refusal"/> says why.</summary>
    public IReadOnlyList<int> Points { get; private init; } = [];

    /// <summary>Why the points do not make up the span, and what to do; null where they do.</summary>
    public string? Refusal { get; private init; }

    /// <summary>Two of the points that are of different lengths, of which a mean would weigh both alike; null where all are of one: years, quarters, days.</summary>
    public (string One, string Other)? Uneven { get; private init; }

    /// <summary>
    /// Finds the points from the first day of one period to the last day of another. Where both are years, halves of years, quarters, months or days, and the
    /// series has such points in the span, those are meant; else all that lie in it.
    /// </summary>
    /// <param name="names">The points, by their <see cref="PeriodName"/>s; each once.</param>
    /// <param name="from">The period that the span begins with.</param>
    /// <param name="to">The period that it ends with.</param>
    public static SpanTiling Of(IReadOnlyList<string> names, EdtfDate from, EdtfDate to)
    {
        if (from.Earliest is not { Year: not null } first || to.Latest is not { Year: not null } last)
        {
            return new() { Refusal = $"A span has a first and a last day: '{from.Text}' has no start, or '{to.Text}' has no end." };
        }

        if (last < first)
        {
            return new() { Refusal = $"The span ends before it begins: '{to.Text}' is before '{from.Text}'." };
        }

        var span = EdtfDate.TryParse(PeriodName.Of(EdtfDate.TryParse($"{first}/{last}")!))!;
        var within = Enumerable.Range(0, names.Count)
            .Select(index => (Index: index, Name: names[index], Period: EdtfDate.TryParse(names[index])!))
            .Where(point => point.Period is { Earliest: { } start, Latest: { } end } && start >= first && end <= last)
            .OrderBy(point => point.Period.Earliest)
            .ThenBy(point => point.Period.Latest)
            .ToList();
        var meant = PeriodName.Of(from) is { } one && PeriodName.Of(to) is { } other && UnitOf(one) is { } unit && unit == UnitOf(other) ? within.FindAll(point => UnitOf(point.Name) == unit) : [];
        var points = meant.Count > 0 ? meant : within;

        CivilDate? next = first;
        for (var i = 0; i < points.Count; i++)
        {
            var (_, name, period) = points[i];
            if (next is { } expected && period.Earliest > expected)
            {
                return Missing(expected, CivilCalendar.AddDays(period.Earliest!.Value, -1)!.Value);
            }

            if (next is null || period.Earliest < next)
            {
                return new() { Span = span, Refusal = $"'{points[i - 1].Name}' and '{name}' overlap: name a span by two periods of the kind that is meant, such as 2024-Q1 and 2024-Q4." };
            }

            next = CivilCalendar.AddDays(period.Latest!.Value, 1);
        }

        return next is { } left && left <= last ? Missing(left, last) : new()
        {
            Span = span,
            Points = [.. points.Select(point => point.Index)],
            Uneven = points.Find(point => !PeriodLength.AreEqual(point.Period, points[0].Period)) is { Name: { } uneven } ? (points[0].Name, uneven) : null,
        };

        SpanTiling Missing(CivilDate start, CivilDate end) =>
            new() { Span = span, Refusal = $"No point speaks of '{PeriodName.Of(EdtfDate.TryParse($"{start}/{end}")!)}', and nothing is interpolated: name a span that the series covers." };
    }

    // The names of days, months, quarters, halves and years have a length of their own, or a letter.
    private static string? UnitOf(string name) => name.Length switch
    {
        4 => "year",
        7 => name[5] is 'H' or 'Q' ? name.Substring(5, 1) : "month",
        10 => "day",
        _ => null,
    };
}
