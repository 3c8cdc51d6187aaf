using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Argon;

/// <summary>Writes JSON with one member or item a line, and without quotation marks where they are not asked for.</summary>
public abstract class JsonWriter(StringBuilder text, bool isQuoted)
{
    // The number of values written so far in each object or array that is open.
    private readonly Stack<int> counts = new();
    private bool isAfterName;

    /// <summary>Begins an object.</summary>
    public virtual void WriteStartObject() => Open('{');

    /// <summary>Ends an object.</summary>
    public virtual void WriteEndObject() => Close('}');

    /// <summary>Begins an array.</summary>
    public virtual void WriteStartArray() => Open('[');

    /// <summary>Ends an array.</summary>
    public virtual void WriteEndArray() => Close(']');

    /// <summary>Writes the name of a member, whose value follows.</summary>
    public virtual void WritePropertyName(string name)
    {
        Begin();
        text.Append(isQuoted ? Quote(name) : name).Append(": ");
        isAfterName = true;
    }

    /// <summary>Writes a text as a value.</summary>
    public virtual void WriteValue(string? value) => WriteRawValue(isQuoted && value is not null ? Quote(value) : value ?? "null");

    /// <summary>Writes characters as they are.</summary>
    public virtual void WriteRawValue(string value)
    {
        Begin();
        text.Append(value);
    }

    private void Open(char bracket)
    {
        Begin();
        text.Append(bracket);
        counts.Push(0);
    }

    private void Close(char bracket)
    {
        if (counts.Pop() > 0)
        {
            Line();
        }

        text.Append(bracket);
    }

    private void Begin()
    {
        if (!isAfterName && counts.TryPop(out var before))
        {
            text.Append(before > 0 ? "," : "");
            counts.Push(before + 1);
            Line();
        }

        isAfterName = false;
    }

    private static string Quote(string words) => $"\"{JsonEncodedText.Encode(words, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private void Line() => text.Append('\n').Append(' ', 2 * counts.Count);
}
