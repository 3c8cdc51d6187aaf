namespace MetaAi.Facts.Dates;

/// <summary>A number of smaller units that a length of time adds to its largest one: the three months of "deux ans et trois mois".</summary>
/// <param name="Amount">How many units; 0 where there is none.</param>
/// <param name="Unit">The unit.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct DurationComponent(int Amount, DurationUnit Unit);
