using Argon;

namespace VerifyTests;

/// <summary>Writes values of some types into snapshots.</summary>
public abstract class WriteOnlyJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public sealed override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => Write((VerifyJsonWriter)writer, value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(VerifyJsonWriter writer, object value);
}
