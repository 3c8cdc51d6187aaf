using System.Text.Json;
using System.Text.Json.Serialization;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Json;

/// <summary>
/// One end of a figure as a JSON string, in the exchange form: a number (<c>"91.3"</c>, <c>"1/3"</c>), a date (<c>"2025-06-30"</c>, <c>"XXXX-06-30"</c>)
/// or a length of time (<c>"P3Y"</c>). Also as a key.
/// </summary>
public sealed class FigureBoundJsonConverter : JsonConverter<FigureBound>
{
    /// <summary>Reads an end.</summary>
    /// <exception cref="JsonException">It is no string, or of none of the three forms.</exception>
    public override FigureBound Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        BoundText.Parse(JsonText.Of(ref reader, "An end of a figure"));

    /// <summary>Writes an end.</summary>
    /// <exception cref="JsonException">No form says it exactly: a length of time with a broken number of units before smaller ones.</exception>
    public override void Write(Utf8JsonWriter writer, FigureBound value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(BoundText.Of(value));
    }

    /// <summary>Reads an end that is a key.</summary>
    /// <exception cref="JsonException">It is of none of the three forms.</exception>
    public override FigureBound ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        BoundText.Parse(reader.GetString()!);

    /// <summary>Writes an end that is a key.</summary>
    /// <exception cref="JsonException">No form says it exactly.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FigureBound value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(BoundText.Of(value));
    }
}
