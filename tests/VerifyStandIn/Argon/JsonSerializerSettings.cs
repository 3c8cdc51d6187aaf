namespace Argon;

/// <summary>How values are written.</summary>
public class JsonSerializerSettings
{
    /// <summary>The converters; the first that can, writes.</summary>
    public List<JsonConverter> Converters { get; set; } = [];
}
