using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>One line of <c>facts compare</c>: what is said of the same, several times.</summary>
internal static class CompareQuestion
{
    private static readonly ContextField<Modality?> ModalityField = new(
        "modality", ToModality, $"one of {string.Join(", ", Words)}", [.. Words]);

    /// <summary>The members of a fact.</summary>
    public static IReadOnlyList<string> FactNames { get; } =
        ["text", "lang", "kind", "currency", "unit", "issued", "period", "fiscalStart", "subject", "concept", "of", "change", "per", "modality", "claimant"];

    private static IEnumerable<string> Words => Enum.GetValues<Modality>().Select(ExchangeForm.Of);

    /// <summary>Parses a line.</summary>
    /// <param name="members">An object.</param>
    /// <param name="problem">What is wrong with it; null where statements are returned.</param>
    /// <exception cref="InvalidOperationException">A string of it has half of a surrogate pair.</exception>
    public static IReadOnlyList<ComparedStatement>? Parse(JsonElement members, out string? problem)
    {
        var fields = new QuestionFields(members, ["lang", "facts", .. CaseMembers.Names]);
        var language = fields.Optional("lang", "the tag of a language");
        problem = fields.Problem?.ToString();
        if (problem is null && (!members.TryGetProperty("facts", out var listed) || listed.ValueKind != JsonValueKind.Array || listed.GetArrayLength() < 2))
        {
            problem = "'facts' is missing: an array of two facts or more";
        }

        var statements = new List<ComparedStatement>();
        if (problem is null)
        {
            foreach (var fact in members.GetProperty("facts").EnumerateArray())
            {
                if (Statement(fact, language, out problem) is not { } statement)
                {
                    problem = $"fact {statements.Count + 1}: {problem}";
                    break;
                }

                statements.Add(statement);
            }
        }

        return problem is null ? statements : null;
    }

    private static ComparedStatement? Statement(JsonElement fact, string? language, out string? problem)
    {
        if (fact.ValueKind != JsonValueKind.Object)
        {
            problem = "it is no object with a 'text'";
            return null;
        }

        var fields = new QuestionFields(fact, FactNames, "a fact");
        var text = fields.Required("text", "a phrase");
        var context = fields.Context(ContextFields.Kind, language, takesUnit: true);
        var statement = new ComparedStatement
        {
            Figure = null,
            Language = context.Language,
            Period = context.Period,
            Issued = context.Issued,
            Subject = fields.Optional("subject", "a text"),
            Concept = fields.Optional("concept", "a text"),
            Of = fields.Optional("of", "a text"),
            IsChange = fields.Flag("change"),
            Per = fields.Optional("per", "a noun"),
            Modality = fields.Optional(ModalityField) ?? Modality.Actual,
            Claimant = fields.Optional("claimant", "a text"),
        };
        problem = fields.Problem?.ToString();
        if (problem is not null)
        {
            return null;
        }

        var reading = FigureReader.Read(text, context);
        problem = !reading.IsRead ? reading.Message.ToString()
            : statement.IsChange && !RatioKinds.MayBeChange(reading.Figure.Value) ? "'change' is true, and the text is no percentage and no fraction"
            : null;
        return problem is null ? statement with { Figure = reading.Figure!.Value } : null;
    }

    private static Modality? ToModality(string word) => Enum.GetValues<Modality>().Cast<Modality?>().FirstOrDefault(modality => ExchangeForm.Of(modality!.Value) == word);
}
