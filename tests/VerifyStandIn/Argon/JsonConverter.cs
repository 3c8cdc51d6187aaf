namespace Argon;

/// <summary>Writes values of some types.</summary>
public abstract class JsonConverter
{
    /// <summary>Whether it writes values of a type.</summary>
    public abstract bool CanConvert(Type type);

    /// <summary>Writes a value.</summary>
    public abstract void WriteJson(JsonWriter writer, object value, JsonSerializer serializer);
}
