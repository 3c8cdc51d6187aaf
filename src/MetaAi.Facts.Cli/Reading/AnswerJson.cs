using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetaAi.Facts.Cli.Verifying;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Json;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>Writes the answers of <c>facts read</c>, <c>facts scan</c> and <c>facts verify</c>: every key of the contract, in its order, on one line.</summary>
internal static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Figure(Figure figure) => Line(json => FigureJson.WriteMembers(json, figure));

    public static string Refusal(FactMessage message) => Line(json => Write(json, message));

    /// <summary>What was found in a text: the answer for its words, and where they stand.</summary>
    public static string Found(ScannedFigure found) => Line(json =>
    {
        if (found.Reading.IsRead)
        {
            FigureJson.WriteMembers(json, found.Reading.Figure.Value);
        }
        else
        {
            Write(json, found.Reading.Message);
        }

        json.WriteNumber("start"u8, found.CodePoints.Start);
        json.WriteNumber("end"u8, found.CodePoints.End);
        json.WriteString("text"u8, found.Text);
    });

    /// <summary>What came of a claim: the verdict, the figure where the text says one, where the words stand, and why it does not hold where it does not.</summary>
    public static string Verdict(ClaimVerdict claim) => Line(json =>
    {
        json.WriteString("verdict"u8, ExchangeForm.Word(claim.Verdict.ToString()));
        if (claim.Figure is { } figure)
        {
            FigureJson.WriteMembers(json, figure);
        }
        else
        {
            json.WriteString("kind"u8, "none"u8);
        }

        WriteNumber(json, "start"u8, claim.Place?.Start);
        WriteNumber(json, "end"u8, claim.Place?.End);
        json.WriteString("textHash"u8, claim.TextHash);
        json.WriteString("diagnostic"u8, claim.Diagnostic);
        json.WriteStartArray("nearest"u8);
        foreach (var words in claim.Nearest)
        {
            json.WriteStringValue(words);
        }

        json.WriteEndArray();
    });

    /// <summary>A page of the names of texts.</summary>
    /// <param name="names">The names.</param>
    /// <param name="next">The name that the next page begins with; null at the end.</param>
    public static string Texts(IEnumerable<string> names, long? next) => Line(json =>
    {
        json.WriteStartArray("texts"u8);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        WriteNumber(json, "next"u8, next);
    });

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, FactMessage message)
    {
        json.WriteString("kind"u8, "none"u8);
        json.WriteString("diagnostic"u8, message.ToString());
    }

    /// <summary>An object on one line.</summary>
    /// <param name="members">Writes its members.</param>
    public static string Line(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
