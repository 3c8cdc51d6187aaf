namespace MetaAi.Facts.Json;

/// <summary>Refuses the serializer's own JSON for the record of a fact: it would say other keys than those of an export, and read junk in silence.</summary>
public sealed class NoRecordJson() : JsonRefusal(
    "FactRecordJson.ToLine(record), or the ToString of the record, writes it as 'facts export' does; nothing reads that back yet");
