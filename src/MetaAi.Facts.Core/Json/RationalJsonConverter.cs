using System.Text.Json;
using System.Text.Json.Serialization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Json;

/// <summary>A rational number as a JSON string, exactly: <c>"91.3"</c>, or <c>"1/3"</c> where no decimal is exact. Also as a key.</summary>
public sealed class RationalJsonConverter : JsonConverter<Rational>
{
    /// <summary>Reads a number.</summary>
    /// <exception cref="JsonException">It is no string, or not of the form that <see cref="Rational.TryParse"/> reads.</exception>
    public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(JsonText.Of(ref reader, "A number"));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <summary>Reads a number that is a key.</summary>
    /// <exception cref="JsonException">It is not of the form that <see cref="Rational.TryParse"/> reads.</exception>
    public override Rational ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static Rational Parse(string text) => Rational.TryParse(text) ?? throw new JsonException(
        $"'{Excerpt.Of(text)}' is no exact number: a plain decimal (\"91.3\") or a fraction (\"1/3\") of numbers of at most 28 digits.");
}
