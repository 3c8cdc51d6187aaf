using System.Text.Json;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>The members of one question, and the first of them that is not what it should be.</summary>
internal sealed class QuestionFields(JsonElement question)
{
    public FactMessage? Problem { get; private set; }

    /// <summary>A text that must be there; the empty text where it is not.</summary>
    public string Required(string name, string what)
    {
        if (question.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String)
        {
            return member.GetString()!;
        }

        Fail(name, member, what);
        return "";
    }

    /// <summary>Something that may be there; null where it is left out or is not that.</summary>
    /// <param name="field">What it is.</param>
    /// <param name="kind">How JSON writes it.</param>
    public T? Optional<T>(ContextField<T> field, JsonValueKind kind = JsonValueKind.String)
    {
        if (!TryGet(field.Name, out var member))
        {
            return default;
        }

        var value = member.ValueKind == kind ? field.Parse(Text(member)) : default;
        if (value is null)
        {
            Fail(field.Name, member, field.What);
        }

        return value;
    }

    private bool TryGet(string name, out JsonElement member) => question.TryGetProperty(name, out member) && member.ValueKind != JsonValueKind.Null;

    private void Fail(string name, JsonElement member, string what) =>
        Problem ??= member.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            ? new(FactRules.InvalidArgument, name, "", $"{what}: '{name}' is missing")
            : new(FactRules.InvalidArgument, name, Excerpt.Of(Text(member)), what);

    private static string Text(JsonElement member) => member.ValueKind == JsonValueKind.String ? member.GetString()! : member.GetRawText();
}
