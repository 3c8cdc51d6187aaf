namespace VerifyTests;

/// <summary>Writes values of one type, and of those derived from it, into snapshots.</summary>
public abstract class WriteOnlyJsonConverter<T> : WriteOnlyJsonConverter
{
    /// <inheritdoc/>
    public sealed override bool CanConvert(Type type) => typeof(T).IsAssignableFrom(type);

    /// <inheritdoc/>
    public sealed override void Write(VerifyJsonWriter writer, object value) => Write(writer, (T)value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(VerifyJsonWriter writer, T value);
}
