using System.Buffers;
using System.Text.Json;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>The arguments of a call as the one object that they are in the protocol.</summary>
internal static class ToolArguments
{
    /// <summary>The object; null where a string of it has half of a surrogate pair, and is no text.</summary>
    public static JsonDocument? Of(IDictionary<string, JsonElement>? arguments)
    {
        try
        {
            var buffer = new ArrayBufferWriter<byte>();
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                foreach (var (name, value) in arguments ?? new Dictionary<string, JsonElement>())
                {
                    json.WritePropertyName(name);
                    value.WriteTo(json);
                }

                json.WriteEndObject();
            }

            var members = JsonDocument.Parse(buffer.WrittenMemory);
            ReadStrings(members.RootElement);
            return members;
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static void ReadStrings(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    ReadStrings(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    ReadStrings(member.Value);
                }

                break;
        }
    }
}
