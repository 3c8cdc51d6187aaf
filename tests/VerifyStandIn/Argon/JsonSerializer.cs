using System.Collections;

namespace Argon;

/// <summary>Writes any value: by a converter, as text, as an array, or by its public properties in the order declared.</summary>
public class JsonSerializer(JsonSerializerSettings settings)
{
    /// <summary>Writes a value.</summary>
    public void Serialize(JsonWriter writer, object value)
    {
        if (settings.Converters.Find(converter => converter.CanConvert(value.GetType())) is { } converter)
        {
            converter.WriteJson(writer, value, this);
        }
        else if (value is string or Enum)
        {
            writer.WriteValue(value.ToString());
        }
        else if (value is IEnumerable items)
        {
            writer.WriteStartArray();
            foreach (var item in items)
            {
                Serialize(writer, item);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStartObject();
            foreach (var property in value.GetType().GetProperties())
            {
                if (property.GetValue(value) is { } member)
                {
                    writer.WritePropertyName(property.Name);
                    Serialize(writer, member);
                }
            }

            writer.WriteEndObject();
        }
    }
}
