using System.Text.Json;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>One line of <c>facts read</c>: a phrase and what is declared about it.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Context">What is declared.</param>
internal sealed record ReadQuestion(string Text, ReadingContext Context)
{
    private static readonly string[] Names =
    [
        "lang", "text", ContextFields.Kind.Name, ContextFields.Currency.Name, ContextFields.Issued.Name, ContextFields.Period.Name, ContextFields.FiscalStart.Name,
    ];

    /// <summary>Parses a line.</summary>
    /// <param name="line">The line; a member that is null is as good as none.</param>
    /// <param name="problem">What is wrong with the line; null where a question is returned.</param>
    public static ReadQuestion? Parse(string line, out FactMessage? problem)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return Parse(new QuestionFields(json.RootElement, Names), out problem);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or half of a surrogate pair in a string: like any other line that asks nothing.
        }

        problem = new(FactRules.InvalidArgument, "line", Excerpt.Of(line), "a JSON object with 'lang' and 'text'");
        return null;
    }

    private static ReadQuestion? Parse(QuestionFields fields, out FactMessage? problem)
    {
        var question = new ReadQuestion(
            fields.Required("text", "a phrase"),
            new()
            {
                Language = fields.Required("lang", "the tag of a language"),
                Kinds = fields.Optional(ContextFields.Kind) ?? FigureKinds.Any,
                Currency = fields.Optional(ContextFields.Currency),
                Issued = fields.Optional(ContextFields.Issued),
                Period = fields.Optional(ContextFields.Period),
                FiscalYearStart = fields.Optional(ContextFields.FiscalStart, JsonValueKind.Number),
            });
        problem = fields.Problem;
        return problem is null ? question : null;
    }
}
