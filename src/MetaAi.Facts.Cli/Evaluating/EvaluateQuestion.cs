using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>One line of <c>facts evaluate</c>: named inputs, a formula over them, and what is claimed of it.</summary>
/// <param name="Inputs">What each name stands for.</param>
/// <param name="Formula">The formula's text.</param>
/// <param name="Claim">What is claimed; null where nothing is.</param>
internal sealed record EvaluateQuestion(IReadOnlyDictionary<string, Unknown> Inputs, string Formula, EvaluateClaim? Claim)
{
    /// <summary>The members of a line.</summary>
    public static IReadOnlyList<string> Names { get; } = ["lang", "inputs", "formula", "claim", "acrossPeriods"];

    /// <summary>The members of an input.</summary>
    public static IReadOnlyList<string> InputNames { get; } = ["text", "lang", "kind", "currency", "unit", "issued", "period", "fiscalStart", "per", "assumption", "undisclosed", "noValue"];

    /// <summary>The members of a claim.</summary>
    public static IReadOnlyList<string> ClaimNames { get; } = ["text", "lang", "kind", "currency", "unit", "issued", "period", "fiscalStart", "per"];

    /// <summary>Whether sums and differences may go across periods.</summary>
    public bool IsAcrossPeriods { get; private init; }

    /// <summary>Parses a line.</summary>
    /// <param name="members">An object.</param>
    /// <param name="problem">What is wrong with it; null where a question is returned.</param>
    /// <exception cref="InvalidOperationException">A string of it has half of a surrogate pair.</exception>
    public static EvaluateQuestion? Parse(JsonElement members, out string? problem)
    {
        var fields = new QuestionFields(members, [.. Names, .. CaseMembers.Names]);
        var language = fields.Optional("lang", "the tag of a language");
        var formula = fields.Required("formula", "a formula");
        var isAcrossPeriods = fields.Flag("acrossPeriods");
        var inputs = new Dictionary<string, Unknown>(StringComparer.Ordinal);
        problem = fields.Problem?.ToString();
        if (problem is null && members.TryGetProperty("inputs", out var all) && all.ValueKind == JsonValueKind.Object)
        {
            foreach (var input in all.EnumerateObject())
            {
                problem ??= !inputs.TryAdd(input.Name, Input(input, language, out problem)!) ? $"the input '{Excerpt.Of(input.Name)}' is there twice" : problem;
            }
        }
        else
        {
            problem ??= "'inputs' is missing: an object with what each name of the formula stands for";
        }

        var claim = problem is null && members.TryGetProperty("claim", out var claimed) && claimed.ValueKind != JsonValueKind.Null ? Claimed(claimed, language, out problem) : null;
        return problem is null ? new(inputs, formula, claim) { IsAcrossPeriods = isAcrossPeriods } : null;
    }

    private static Unknown? Input(JsonProperty input, string? language, out string? problem)
    {
        var name = Excerpt.Of(input.Name);
        if (input.Value.ValueKind != JsonValueKind.Object)
        {
            problem = $"the input '{name}' is no object with a 'text'";
            return null;
        }

        var fields = new QuestionFields(input.Value, InputNames, "an input");
        var text = fields.Required("text", "a phrase");
        var context = fields.Context(ContextFields.Kind, language, takesUnit: true);
        var per = fields.Optional("per", "a noun");
        var (isAssumption, isUndisclosed, isNothing) = (fields.Flag("assumption"), fields.Flag("undisclosed"), fields.Flag("noValue"));
        problem = fields.Problem is { } message ? $"the input '{name}': {message}" : null;
        if (problem is not null || isUndisclosed || isNothing)
        {
            return problem is not null ? null : (isUndisclosed ? Unknown.Undisclosed(input.Name) : Unknown.Nonexistent(input.Name)) with { Period = context.Period };
        }

        var reading = FigureReader.Read(text, context);
        problem = reading.IsRead ? null : $"the input '{name}': {reading.Message}";
        return reading.IsRead ? Unknown.Of(input.Name, reading.Figure.Value, context.Language, per, isAssumption) with { Period = context.Period } : null;
    }

    private static EvaluateClaim? Claimed(JsonElement claim, string? language, out string? problem)
    {
        if (claim.ValueKind != JsonValueKind.Object)
        {
            problem = "the claim is no object with a 'text'";
            return null;
        }

        var fields = new QuestionFields(claim, ClaimNames, "a claim");
        var question = new EvaluateClaim(fields.Required("text", "a phrase"), fields.Context(ContextFields.Kind, language, takesUnit: true), fields.Optional("per", "a noun"));
        problem = fields.Problem is { } message ? $"the claim: {message}" : null;
        return problem is null ? question : null;
    }
}
