using System.Text.Json;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>One line of <c>facts read</c>: a phrase and what is declared about it.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Context">What is declared.</param>
internal sealed record ReadQuestion(string Text, ReadingContext Context)
{
    /// <summary>Parses a line.</summary>
    /// <param name="line">The line; members that the contract does not name are passed over, and null is as good as nothing.</param>
    /// <param name="problem">What is wrong with the line; null where a question is returned.</param>
    public static ReadQuestion? Parse(string line, out FactMessage? problem)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return Parse(new QuestionFields(json.RootElement), out problem);
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
