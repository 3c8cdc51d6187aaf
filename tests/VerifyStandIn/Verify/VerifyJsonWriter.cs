using System.Globalization;
using System.Text;
using Argon;

namespace VerifyTests;

/// <summary>Writes a snapshot: without quotation marks, and with words that look like a date of the current culture or like an id replaced, as Verify does.</summary>
public class VerifyJsonWriter : JsonWriter
{
    private readonly VerifySettings settings;

    private VerifyJsonWriter(StringBuilder text, VerifySettings settings)
        : base(text, settings.StrictJson) => this.settings = settings;

    /// <summary>What the snapshot's settings hold for converters.</summary>
    public IReadOnlyDictionary<string, object> Context => settings.Context;

    /// <summary>A value as a snapshot has it.</summary>
    public static string Print(object value, VerifySettings settings)
    {
        var text = new StringBuilder();
        VerifierSettings.Serializer.Serialize(new VerifyJsonWriter(text, settings), value);
        return text.ToString();
    }

    /// <inheritdoc/>
    public override void WriteValue(string? value) =>
        base.WriteValue(value is null ? null : Guid.TryParse(value, out _) ? "Guid_1" : IsDate(value) ? "Date_1" : value);

    /// <summary>Writes words as they are; as JSON text where JSON is to be strict.</summary>
    public void WriteRawValueIfNoStrict(string value)
    {
        if (settings.StrictJson)
        {
            base.WriteValue(value);
        }
        else
        {
            WriteRawValue(value);
        }
    }

    /// <summary>Writes a member, unless there is none or the test ignores it.</summary>
    public void WriteMember(object target, object? value, string name)
    {
        if (value is not null && !settings.Ignored.Contains(name))
        {
            WritePropertyName(name);
            VerifierSettings.Serializer.Serialize(this, value);
        }
    }

    private static bool IsDate(string value) => DateOnly.TryParseExact(value, "d", CultureInfo.CurrentCulture, DateTimeStyles.None, out _);
}
