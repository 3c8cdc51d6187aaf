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
        "lang", "text", ContextFields.Kind.Name, ContextFields.Currency.Name, ContextFields.Unit.Name, ContextFields.Issued.Name, ContextFields.Period.Name, ContextFields.FiscalStart.Name,
    ];

    /// <summary>Parses a line.</summary>
    /// <param name="line">The line; a member that is null is as good as none.</param>
    /// <param name="problem">What is wrong with the line; null where a question is returned.</param>
    public static ReadQuestion? Parse(string line, out FactMessage? problem)
    {
        FactMessage? wrong = null;
        var question = QuestionLine.Parse(line, members => Parse(members, out wrong), "a JSON object with 'lang' and 'text'", out problem);
        problem ??= wrong;
        return question;
    }

    /// <summary>Parses a question.</summary>
    /// <param name="members">An object.</param>
    /// <param name="problem">What is wrong with it; null where a question is returned.</param>
    /// <exception cref="InvalidOperationException">A string of it has half of a surrogate pair.</exception>
    public static ReadQuestion? Parse(JsonElement members, out FactMessage? problem)
    {
        var fields = new QuestionFields(members, Names);
        var question = new ReadQuestion(fields.Required("text", "a phrase"), fields.Context(ContextFields.Kind, takesUnit: true));
        problem = fields.Problem;
        return problem is null ? question : null;
    }
}
