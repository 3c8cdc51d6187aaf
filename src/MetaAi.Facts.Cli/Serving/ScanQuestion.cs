using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>Which figures of which text are asked for.</summary>
/// <param name="Source">The name of the text.</param>
/// <param name="Context">What is declared about it.</param>
/// <param name="From">The figure to begin with, counted from 0.</param>
/// <param name="Most">How many figures at most.</param>
internal sealed record ScanQuestion(string Source, ReadingContext Context, int From, int Most)
{
    private static readonly string[] Names =
    [
        "source", "lang", ContextFields.Kind.Name, ContextFields.Currency.Name, ContextFields.Issued.Name, ContextFields.Period.Name, ContextFields.FiscalStart.Name,
        .. PageFields.Names,
    ];

    /// <summary>Parses a question.</summary>
    /// <param name="members">An object.</param>
    /// <param name="problem">What is wrong with it; null where a question is returned.</param>
    public static ScanQuestion? Parse(JsonElement members, out FactMessage? problem)
    {
        var fields = new QuestionFields(members, Names);
        var (source, context) = (fields.Required("source", "the name of a text"), fields.Context(ContextFields.Kind));
        var (from, most) = PageFields.Of(fields);
        var question = new ScanQuestion(source, context, from, most);
        problem = fields.Problem;
        return problem is null ? question : null;
    }
}
