using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Series;

/// <summary>Days that follow each other of which a series says the same. Points are told by their place in the list that the timeline was made of.</summary>
/// <param name="State">What it says.</param>
/// <param name="First">The first day; null where there is none.</param>
/// <param name="Last">The last day; null where there is none.</param>
/// <param name="Point">The point that speaks of the days; null where none does.</param>
/// <param name="Previous">The point that spoke last before the first day; null where none did.</param>
/// <param name="Next">The point that speaks first after the last day; null where none does.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record TimelineStretch(SeriesState State, CivilDate? First, CivilDate? Last, int? Point, int? Previous, int? Next);
