using System.Buffers;
using System.Text.Json;
using MetaAi.Facts.Numbers;
using Encoding = System.Text.Encoding;

namespace MetaAi.Facts;

/// <summary>Writes how a value was computed: the numbers in the form of <c>facts evaluate</c>, and the tree with what each part has to say and no more.</summary>
internal static class FactDerivationJson
{
    public static string ToText(FactDerivation derivation)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, FactRecordJson.Options))
        {
            Write(json, derivation);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter json, FactDerivation? derivation)
    {
        if (derivation is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        WriteNumbers(json, derivation);
        json.WriteStartArray("sources"u8);
        foreach (var source in derivation.Sources)
        {
            json.WriteStringValue(source);
        }

        json.WriteEndArray();
        json.WritePropertyName("formula"u8);
        if (derivation.Formula is { } formula)
        {
            Write(json, formula);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteEndObject();
    }

    /// <summary>What the value came to, in words and in numbers.</summary>
    public static void WriteNumbers(Utf8JsonWriter json, FactDerivation derivation)
    {
        json.WriteString("print"u8, derivation.Print);
        json.WriteString("refused"u8, derivation.Refusal);
        json.WriteString("amount"u8, derivation.Amount?.ToString());
        if (derivation.Nominal is { } nominal)
        {
            json.WriteStartObject("nominal"u8);
            json.WriteString("low"u8, nominal.Minimum?.ToString());
            json.WriteString("high"u8, nominal.Maximum?.ToString());
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("nominal"u8);
        }

        WriteEnds(json, "asSaid"u8, derivation.AsSaid);
        WriteEnds(json, "withRounding"u8, derivation.WithRounding);
    }

    private static void WriteEnds(Utf8JsonWriter json, ReadOnlySpan<byte> name, Interval? interval)
    {
        if (interval is not { } ends)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("min"u8, ends.Minimum?.ToString());
        json.WriteBoolean("minExclusive"u8, ends.IsMinimumExclusive);
        json.WriteString("max"u8, ends.Maximum?.ToString());
        json.WriteBoolean("maxExclusive"u8, ends.IsMaximumExclusive);
        json.WriteEndObject();
    }

    // As deep as the evaluator goes, and no deeper: what is above that has no formula here.
    private static void Write(Utf8JsonWriter json, DerivationNode node)
    {
        json.WriteStartObject();
        json.WriteString("operation"u8, node.Operation);
        if (node.Step is { } step)
        {
            json.WriteNumber("step"u8, step);
        }

        WriteGiven(json, "fact"u8, node.Fact);
        WriteGiven(json, "assumption"u8, node.Assumption);
        WriteGiven(json, "reason"u8, node.Reason);
        WriteGiven(json, "value"u8, node.Value);
        if (node.Operands.Count > 0)
        {
            json.WriteStartArray("operands"u8);
            foreach (var operand in node.Operands)
            {
                Write(json, operand);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteGiven(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
