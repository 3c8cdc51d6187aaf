using System.Text.Json;
using System.Text.Json.Serialization;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Json;

/// <summary>
/// A figure as a JSON object with the members of <see cref="FigureJson"/>, exactly. What is read has to say each of them, once, and nothing else: what is
/// left out or not understood is refused, and never taken for a zero; so is a figure that no words say, because its members contradict each other.
/// </summary>
public sealed class FigureJsonConverter : JsonConverter<Figure>
{
    /// <summary>Reads a figure.</summary>
    /// <exception cref="JsonException">It is no object, or a member is missing, unknown, there twice, not of its form, or contradicts another.</exception>
    public override Figure Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A figure is an object, and not {JsonText.NameOf(reader.TokenType)}.");
        }

        var members = new FigureMembers();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            _ = reader.Read();
            members.Read(name, ref reader);
        }

        return members.ToFigure();
    }

    /// <summary>Writes a figure.</summary>
    /// <exception cref="JsonException">JSON cannot say it: an end is of another kind than the figure, a word is no member of its enumeration, the unit is no Unicode text, or the figure contradicts itself.</exception>
    public override void Write(Utf8JsonWriter writer, Figure value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (FigureMembers.Obstacle(value) is { } obstacle)
        {
            throw new JsonException($"The figure '{value.Kind}' cannot be written: {obstacle}.");
        }

        writer.WriteStartObject();
        FigureJson.WriteMembers(writer, value);
        writer.WriteEndObject();
    }
}
