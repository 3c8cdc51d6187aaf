namespace MetaAi.Domain;

/// <summary>A forecast of a model, and what a later source says of it instead.</summary>
/// <param name="Forecast">What was expected.</param>
/// <param name="Outcome">What is said to be so, and cannot be so if the forecast came true.</param>
/// <param name="IsOrderUncertain">Whether the date of one of the sources is uncertain, so that the order of the two is.</param>
/// <param name="IsTimeOpen">
/// Whether the time that the forecast is for may not have been over when the outcome was said, because it ends no earlier or is uncertain, so that the forecast may still have come
/// true; false where the forecast is for no time.
/// </param>
public sealed record MissedForecast(StandingStatement Forecast, StandingStatement Outcome, bool IsOrderUncertain, bool IsTimeOpen)
{
    /// <summary>The two in one line.</summary>
    public override string ToString() => $"{Forecast}, and then {Outcome}{(IsOrderUncertain ? "; a date is uncertain" : "")}{(IsTimeOpen ? "; its time may not have been over" : "")}";
}
