using System.Text;
using System.Text.Json;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>A line of bytes that asks something. Bytes that are no text are never replaced: what they said may have been part of a number.</summary>
internal static class QuestionLine
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The answer to a line.</summary>
    /// <param name="line">The line, in UTF-8; a byte order mark before it is passed over.</param>
    /// <param name="answer">The answer to its text.</param>
    public static string Answer(ReadOnlySpan<byte> line, Func<string, string> answer)
    {
        string text;
        try
        {
            text = Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            return AnswerJson.Refusal(new(FactRules.InvalidArgument, "line", Excerpt.Of(Encoding.UTF8.GetString(line)), "UTF-8"));
        }

        return answer(text.TrimStart('\uFEFF'));
    }

    /// <summary>What the object of a line says.</summary>
    /// <param name="line">The line.</param>
    /// <param name="parse">Takes what it needs of the object, which is gone after that, and answers nothing yet.</param>
    /// <param name="what">What the line should be, for whoever sent another.</param>
    /// <param name="problem">Set where the line is no JSON object.</param>
    public static T? Parse<T>(string line, Func<JsonElement, T?> parse, string what, out FactMessage? problem)
        where T : class
    {
        problem = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return parse(json.RootElement);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or half of a surrogate pair in a string: like any other line that asks nothing.
        }

        problem = new(FactRules.InvalidArgument, "line", Excerpt.Of(line), what);
        return null;
    }
}
