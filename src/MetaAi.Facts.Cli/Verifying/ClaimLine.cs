using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>That words stand in a text and say a figure: a line of <c>facts verify</c>.</summary>
/// <param name="Source">The name of the text, as a source gives it.</param>
/// <param name="Quote">The words.</param>
/// <param name="Context">What is declared about the text.</param>
/// <param name="Figure">What the words are claimed to say.</param>
internal sealed record ClaimLine(string Source, TextQuote Quote, ReadingContext Context, FigureClaim Figure)
{
    /// <summary>The members that a claim can have, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "source", "lang", ContextFields.Currency.Name, ContextFields.Issued.Name, ContextFields.Period.Name, ContextFields.FiscalStart.Name,
        "quote", "prefix", "suffix", ClaimFields.Kind.Name, ClaimFields.Low.Name, ClaimFields.High.Name, ClaimFields.Unit.Name, ClaimFields.Hedge.Name,
    ];

    /// <summary>Parses a claim.</summary>
    /// <param name="line">The JSON of one object.</param>
    /// <param name="problem">What is wrong with it; null where a claim is returned.</param>
    public static ClaimLine? Parse(string line, out FactMessage? problem)
    {
        FactMessage? wrong = null;
        var claim = QuestionLine.Parse(line, members => Parse(members, out wrong), "a JSON object with 'source', 'lang' and 'quote'", out problem);
        problem ??= wrong;
        return claim;
    }

    /// <summary>Parses a claim.</summary>
    /// <param name="members">An object.</param>
    /// <param name="problem">What is wrong with it; null where a claim is returned.</param>
    /// <exception cref="InvalidOperationException">A string of it has half of a surrogate pair.</exception>
    public static ClaimLine? Parse(JsonElement members, out FactMessage? problem)
    {
        var fields = new QuestionFields(members, Names, "a claim");
        var claim = new ClaimLine(
            fields.Required("source", "the name of a text"),
            new(fields.Required("quote", "the words of a text"), fields.Optional("prefix", "the words before the quote"), fields.Optional("suffix", "the words after the quote")),
            fields.Context(kind: null),
            new()
            {
                Kind = fields.Optional(ClaimFields.Kind),
                Low = fields.Claimed(ClaimFields.Low, null, takesNumber: true),
                High = fields.Claimed(ClaimFields.High, null, takesNumber: true),
                Unit = fields.Claimed(ClaimFields.Unit, null),
                Hedge = fields.Claimed(ClaimFields.Hedge, Hedge.Exact) is { IsMade: true } hedge ? hedge.Value : null,
            });
        problem = fields.Problem;
        return problem is null ? claim : null;
    }
}
