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

    /// <summary>A text that may be there, as something; null where it is left out or is not that.</summary>
    public T? Optional<T>(string name, Func<string, T?> parse, string what)
    {
        if (!TryGet(name, out var member))
        {
            return default;
        }

        var value = member.ValueKind == JsonValueKind.String ? parse(member.GetString()!) : default;
        if (value is null)
        {
            Fail(name, member, what);
        }

        return value;
    }

    /// <summary>A month that may be there, 1 to 12; null where it is left out or is not that.</summary>
    public int? OptionalMonth(string name)
    {
        if (!TryGet(name, out var member))
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var month) && month is >= 1 and <= 12)
        {
            return month;
        }

        Fail(name, member, "a month, 1 to 12");
        return null;
    }

    private bool TryGet(string name, out JsonElement member) => question.TryGetProperty(name, out member) && member.ValueKind != JsonValueKind.Null;

    private void Fail(string name, JsonElement member, string what) =>
        Problem ??= new(FactRules.InvalidArgument, name, member.ValueKind switch
        {
            JsonValueKind.Undefined => "",
            JsonValueKind.String => member.GetString()!,
            _ => member.GetRawText(),
        }, what);
}
