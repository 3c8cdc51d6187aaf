using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Finds forecasts that later sources contradict, by holding what sources expect of a model against what later sources say of it.</summary>
public static class MissedForecasts
{
    /// <summary>
    /// The forecasts that a later source contradicts, each with what contradicts it, in the order of the forecasts and then of the outcomes. What comes from the same
    /// time or an earlier one contradicts none, and neither does what is no outcome (another forecast, what is alleged or offered), nor what was said before the time
    /// that the forecast is for. What was said within that time is marked: the forecast may still have come true.
    /// </summary>
    /// <param name="statements">What sources say, in any order.</param>
    public static IReadOnlyList<MissedForecast> Find(params IEnumerable<StandingStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        var all = statements.Where(statement => statement.Standing.ValueKind == ValueKind.Value)
            .OrderBy(statement => statement.Said?.Low ?? NodaTime.LocalDate.MaxIsoValue)
            .ThenBy(statement => statement.Standing.Id, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. from forecast in all
               where forecast.IsForecast
               from outcome in all
               where outcome.IsOutcome && outcome.Model == forecast.Model && IsLater(outcome, forecast) && IsDue(forecast, outcome) && forecast.Standing.Value.Contradicts(outcome.Standing.Value)
               select new MissedForecast(forecast, outcome, forecast.Said!.IsUncertain || outcome.Said!.IsUncertain, IsTimeOpen(forecast, outcome)),
        ];
    }

    private static bool IsDue(StandingStatement forecast, StandingStatement outcome) =>
        forecast.Standing.Period?.Earliest is not { } due || (outcome.Said?.Latest is { } said && said >= due);

    private static bool IsTimeOpen(StandingStatement forecast, StandingStatement outcome) =>
        forecast.Standing.Period is { } time && !(time is { IsUncertain: false, Latest: { } end } && outcome.Said?.Earliest is { } said && said > end);

    private static bool IsLater(StandingStatement statement, StandingStatement other) =>
        statement.Said?.Earliest is { } start && other.Said?.Latest is { } end && start > end;
}
