namespace MetaAi.Facts.Json;

/// <summary>Refuses the serializer's own JSON for chapters and scenarios.</summary>
public sealed class NoScenarioJson() : JsonRefusal(
    "FactChapterJson.Write writes chapters with their scenarios as 'facts book --chapters' reads them, and ToString says them in words");
