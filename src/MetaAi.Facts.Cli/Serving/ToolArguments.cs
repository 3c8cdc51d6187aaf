using System.Buffers;
using System.Text.Json;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>The arguments of a call as the one object that they are in the protocol.</summary>
internal static class ToolArguments
{
    public static JsonDocument Of(IDictionary<string, JsonElement>? arguments)
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

        return JsonDocument.Parse(buffer.WrittenMemory);
    }
}
