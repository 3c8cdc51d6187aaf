using System.Text.Json;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Json;

/// <summary>
/// The members of a figure in JSON, as <c>facts read</c> writes them: <c>kind</c>, <c>low</c>, <c>high</c>, <c>unit</c>, <c>hedge</c>, <c>part</c>,
/// <c>decimals</c> and <c>notes</c> always, and null where there is nothing to say; <c>lowExclusive</c> and <c>highExclusive</c> where they are true.
/// </summary>
public static class FigureJson
{
    /// <summary>Writes the members into an object that was begun.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="figure">The figure.</param>
    public static void WriteMembers(Utf8JsonWriter json, in Figure figure)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("kind"u8, ExchangeForm.Of(figure.Kind));
        json.WriteString("low"u8, ExchangeForm.Low(figure));
        json.WriteString("high"u8, ExchangeForm.High(figure));
        json.WriteString("unit"u8, figure.Unit);
        json.WriteString("hedge"u8, ExchangeForm.Of(figure.Hedge));
        json.WriteString("part"u8, ExchangeForm.Of(figure.Part));
        if (figure.Decimals is { } decimals)
        {
            json.WriteNumber("decimals"u8, decimals);
        }
        else
        {
            json.WriteNull("decimals"u8);
        }

        json.WriteStartArray("notes"u8);
        foreach (var rule in ReadingNoteRules.Of(figure.Notes))
        {
            json.WriteStringValue(rule.Id);
        }

        json.WriteEndArray();
        if (figure.IsLowExclusive)
        {
            json.WriteBoolean("lowExclusive"u8, true);
        }

        if (figure.IsHighExclusive)
        {
            json.WriteBoolean("highExclusive"u8, true);
        }
    }
}
