using System.Text.Json;
using MetaAi.Facts.Cli.Commands;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>
/// The members of one question, and the first of them that is not what it should be: also one of a name that no member has, and one whose name stands twice,
/// of which it cannot be known which was meant.
/// </summary>
internal sealed class QuestionFields
{
    private readonly JsonElement question;

    /// <param name="question">The question.</param>
    /// <param name="names">The names that its members can have.</param>
    /// <param name="what">What the question is called in messages.</param>
    public QuestionFields(JsonElement question, IReadOnlyList<string> names, string what = "a question")
    {
        this.question = question;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in question.EnumerateObject())
        {
            if (!names.Contains(member.Name, StringComparer.Ordinal))
            {
                Fail(Excerpt.Of(member.Name), member.Value, $"asked for: {what} has {string.Join(", ", names)}{DidYouMean.After(member.Name, names)}");
            }
            else if (!seen.Add(member.Name))
            {
                Fail(member.Name, member.Value, $"the only '{member.Name}': {what} says it once");
            }
        }
    }

    public FactMessage? Problem { get; private set; }

    /// <summary>A text that must be there; the empty text where it is not.</summary>
    public string Required(string name, string what)
    {
        if (question.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String)
        {
            return member.GetString()!;
        }

        Problem ??= member.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            ? new(FactRules.InvalidArgument, name, "", $"{what}: '{name}' is missing")
            : Refusal(name, member, what);
        return "";
    }

    /// <summary>What is declared about the words: their language, and what else may be.</summary>
    /// <param name="kind">The kinds that may be asked for; null where that is said elsewhere.</param>
    /// <param name="language">The language where the question leaves it out; null where it must not.</param>
    /// <param name="takesUnit">Whether it may be about one phrase, whose currency is declared where its words name none: of a text that is never so.</param>
    public ReadingContext Context(ContextField<FigureKinds?>? kind, string? language = null, bool takesUnit = false)
    {
        var context = new ReadingContext
        {
            Language = (language is null ? null : Optional("lang", "the tag of a language") ?? language) ?? Required("lang", "the tag of a language"),
            Kinds = kind is null ? FigureKinds.Any : Optional(kind) ?? FigureKinds.Any,
            Currency = Optional(ContextFields.Currency),
            Unit = takesUnit ? Optional(ContextFields.Unit) : null,
            Issued = Optional(ContextFields.Issued),
            Period = Optional(ContextFields.Period),
            FiscalYearStart = Optional(ContextFields.FiscalStart, JsonValueKind.Number),
        };
        if (context.Unit is { } unit && (context.Kinds & FigureKinds.Money) == 0)
        {
            Problem ??= new(FactRules.InvalidArgument, ContextFields.Unit.Name, unit, ContextFields.UnitOfMoney);
        }

        return context;
    }

    /// <summary>A text that may be there; null where it is left out.</summary>
    public string? Optional(string name, string what)
    {
        if (!TryGet(name, out var member))
        {
            return null;
        }

        if (member.ValueKind == JsonValueKind.String)
        {
            return member.GetString();
        }

        Fail(name, member, what);
        return null;
    }

    /// <summary>Whether a member says true; false where it is left out.</summary>
    public bool Flag(string name)
    {
        if (TryGet(name, out var member) && member.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Fail(name, member, "true or false");
        }

        return member.ValueKind == JsonValueKind.True;
    }

    /// <summary>What is claimed of a part of a figure: nothing where the member is left out, and that there is none where it is null.</summary>
    /// <param name="field">What it is.</param>
    /// <param name="none">What null claims.</param>
    /// <param name="takesNumber">Whether JSON may write it as a number, which is taken digit by digit.</param>
    public Claimed<T> Claimed<T>(ContextField<T> field, T none, bool takesNumber = false)
    {
        if (!question.TryGetProperty(field.Name, out var member))
        {
            return default;
        }

        if (member.ValueKind == JsonValueKind.Null)
        {
            return none;
        }

        var isText = member.ValueKind == JsonValueKind.String || (takesNumber && member.ValueKind == JsonValueKind.Number);
        if (isText && field.Parse(Text(member)) is { } value)
        {
            return value;
        }

        Fail(field.Name, member, field.Instead(Text(member)));
        return default;
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
            Fail(field.Name, member, field.Instead(Text(member)));
        }

        return value;
    }

    private bool TryGet(string name, out JsonElement member) => question.TryGetProperty(name, out member) && member.ValueKind != JsonValueKind.Null;

    private void Fail(string name, JsonElement member, string what) => Problem ??= Refusal(name, member, what);

    private static FactMessage Refusal(string name, JsonElement member, string what) => new(FactRules.InvalidArgument, name, Excerpt.Of(Text(member)), what);

    private static string Text(JsonElement member) => member.ValueKind == JsonValueKind.String ? member.GetString()! : member.GetRawText();
}
