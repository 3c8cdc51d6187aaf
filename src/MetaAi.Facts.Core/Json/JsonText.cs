using System.Text.Json;

namespace MetaAi.Facts.Json;

/// <summary>Text of a JSON value that has to be a string.</summary>
internal static class JsonText
{
    /// <summary>The string that the reader stands at.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="what">What has to be a string, as the start of a sentence.</param>
    /// <exception cref="JsonException">There is something else.</exception>
    public static string Of(ref Utf8JsonReader reader, string what) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"{what} is a string, and not {NameOf(reader.TokenType)}.");

    /// <summary>What stands there, in words.</summary>
    public static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a string",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
