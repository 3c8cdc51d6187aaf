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
    /// <summary>The most figures that one answer has.</summary>
    public const int LongestPage = 200;

    /// <summary>How many it has where nothing is said.</summary>
    public const int UsualPage = 50;

    private static readonly ContextField<int?> FromField = new("from", number => int.TryParse(number, out var from) && from >= 0 ? from : null, "a number from 0: the 'next' of the answer before");

    private static readonly ContextField<int?> MostField =
        new("most", number => int.TryParse(number, out var most) && most is >= 1 and <= LongestPage ? most : null, $"a number from 1 to {LongestPage}");

    private static readonly string[] Names =
    [
        "source", "lang", ContextFields.Kind.Name, ContextFields.Currency.Name, ContextFields.Issued.Name, ContextFields.Period.Name, ContextFields.FiscalStart.Name, FromField.Name,
        MostField.Name,
    ];

    /// <summary>Parses a question.</summary>
    /// <param name="members">An object.</param>
    /// <param name="problem">What is wrong with it; null where a question is returned.</param>
    public static ScanQuestion? Parse(JsonElement members, out FactMessage? problem)
    {
        var fields = new QuestionFields(members, Names);
        var question = new ScanQuestion(
            fields.Required("source", "the name of a text"),
            fields.Context(ContextFields.Kind),
            fields.Optional(FromField, JsonValueKind.Number) ?? 0,
            fields.Optional(MostField, JsonValueKind.Number) ?? UsualPage);
        problem = fields.Problem;
        return problem is null ? question : null;
    }
}
