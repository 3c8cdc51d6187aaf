using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Encoding = System.Text.Encoding;

namespace MetaAi.Facts;

/// <summary>
/// Writes facts as JSON lines. Every key is always there, in the order of <see cref="FactRecord"/>, and null where there is nothing to say;
/// <c>values</c>, <c>via</c> and <c>notes</c> are always arrays; <c>decimals</c>, <c>start</c> and <c>end</c> are numbers, <c>derivation</c> is an object, everything else is
/// text. A range that leaves an end out has <c>lowExclusive</c> or <c>highExclusive</c> after that, a list of names that gives
/// examples has <c>open</c>, a ratio that is known to be a share, a change or a multiple has <c>ratioKind</c>, a fact whose words a person confirmed has <c>confirmed</c>, one
/// that was looked at since has <c>checkedOn</c>, one whose period is quoted has <c>periodQuote</c> with <c>exact</c>, <c>start</c> and <c>end</c>, and a list whose names stand apart in the text has <c>further</c> at the
/// end: <c>exact</c>, <c>start</c> and <c>end</c> of its other quotes, and <c>confirmed</c> and <c>checkedOn</c> where they apply. Accents stay readable. Line ends are LF.
/// </summary>
public static class FactRecordJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Of an operation in an operation: an object and an array for each.
        MaxDepth = 2 * (Formulas.Evaluator.MostDepth + 2),
    };

    /// <summary>A record as a JSON object, without a line end.</summary>
    /// <param name="record">The record.</param>
    public static string ToLine(FactRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            Write(json, record);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a record and a line end.</summary>
    /// <param name="writer">Where to; its own <see cref="TextWriter.NewLine"/> is not used.</param>
    /// <param name="record">The record.</param>
    public static void WriteLine(TextWriter writer, FactRecord record)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(ToLine(record));
        writer.Write('\n');
    }

    /// <summary>Writes records, one a line, in ordinal order of their ids.</summary>
    /// <param name="writer">Where to; its own <see cref="TextWriter.NewLine"/> is not used.</param>
    /// <param name="records">The records, in any order.</param>
    public static void WriteLines(TextWriter writer, IEnumerable<FactRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var record in records.OrderBy(record => record.Id, StringComparer.Ordinal))
        {
            WriteLine(writer, record);
        }
    }

    private static void Write(Utf8JsonWriter json, FactRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, record.Id);
        json.WriteString("subject"u8, record.Subject);
        json.WriteString("concept"u8, record.Concept);
        json.WriteString("period"u8, record.Period);
        json.WriteString("kind"u8, record.Kind);
        json.WriteString("valueKind"u8, record.ValueKind);
        json.WriteString("low"u8, record.Low);
        json.WriteString("high"u8, record.High);
        json.WriteString("unit"u8, record.Unit);
        json.WriteString("hedge"u8, record.Hedge);
        json.WriteString("part"u8, record.Part);
        WriteNumber(json, "decimals"u8, record.Decimals);
        WriteArray(json, "values"u8, record.Values);
        json.WriteString("text"u8, record.Text);
        json.WriteString("gloss"u8, record.Gloss);
        json.WriteString("of"u8, record.Of);
        json.WriteString("per"u8, record.Per);
        json.WriteString("modality"u8, record.Modality);
        json.WriteString("claimant"u8, record.Claimant);
        WriteArray(json, "via"u8, record.Via);
        json.WriteString("rank"u8, record.Rank);
        WriteQuote(json, record);
        json.WriteString("remark"u8, record.Remark);
        json.WritePropertyName("derivation"u8);
        FactDerivationJson.Write(json, record.Derivation);
        WriteArray(json, "notes"u8, record.Notes);
        WriteTrue(json, "lowExclusive"u8, record.LowExclusive);
        WriteTrue(json, "highExclusive"u8, record.HighExclusive);
        WriteTrue(json, "open"u8, record.Open);
        WriteGiven(json, "ratioKind"u8, record.RatioKind);
        WriteGiven(json, "confirmed"u8, record.Confirmed);
        WriteGiven(json, "checkedOn"u8, record.CheckedOn);
        WritePeriod(json, record.PeriodQuote);
        WriteFurther(json, record.Further);
        WriteCorroborations(json, record.Corroborations);
        json.WriteEndObject();
    }

    private static void WriteCorroborations(Utf8JsonWriter json, IReadOnlyList<FactRecord> records)
    {
        if (records.Count == 0)
        {
            return;
        }

        json.WriteStartArray("corroborations"u8);
        foreach (var record in records)
        {
            Write(json, record);
        }

        json.WriteEndArray();
    }

    // No words say what was computed.
    private static void WriteQuote(Utf8JsonWriter json, FactRecord record)
    {
        var isQuoted = record.Derivation is null;
        json.WriteString("source"u8, isQuoted ? record.Source : null);
        json.WriteString("exact"u8, isQuoted ? record.Exact : null);
        WriteNumber(json, "start"u8, isQuoted ? record.Start : null);
        WriteNumber(json, "end"u8, isQuoted ? record.End : null);
    }

    private static void WriteTrue(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool isTrue)
    {
        if (isTrue)
        {
            json.WriteBoolean(name, true);
        }
    }

    private static void WriteGiven(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WritePeriod(Utf8JsonWriter json, PeriodQuote? period)
    {
        if (period is not null)
        {
            json.WriteStartObject("periodQuote"u8);
            json.WriteString("exact"u8, period.Exact);
            json.WriteNumber("start"u8, period.Start);
            json.WriteNumber("end"u8, period.End);
            json.WriteEndObject();
        }
    }

    private static void WriteFurther(Utf8JsonWriter json, IReadOnlyList<FurtherQuote> quotes)
    {
        if (quotes.Count == 0)
        {
            return;
        }

        json.WriteStartArray("further"u8);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("exact"u8, quote.Exact);
            json.WriteNumber("start"u8, quote.Start);
            json.WriteNumber("end"u8, quote.End);
            WriteGiven(json, "confirmed"u8, quote.Confirmed);
            WriteGiven(json, "checkedOn"u8, quote.CheckedOn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteArray(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
