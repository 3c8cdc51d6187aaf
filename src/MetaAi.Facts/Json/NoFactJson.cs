namespace MetaAi.Facts.Json;

/// <summary>Refuses JSON for facts, for what they hold, and for where they come from.</summary>
public sealed class NoFactJson() : JsonRefusal(
    "FactRecordJson.ToLine(FactRecord.From(fact)) writes a whole fact as JSON, and ToString says a value in words");
