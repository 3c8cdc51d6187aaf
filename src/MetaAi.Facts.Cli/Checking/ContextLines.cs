using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Neighbourhoods;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>Writes each quote with the words around it, doubtful neighbourhoods first and otherwise in the order of the facts.</summary>
/// <param name="checker">The facts.</param>
/// <param name="output">Where to write.</param>
internal sealed class ContextLines(FactChecker checker, TextWriter output)
{
    public void Write(IEnumerable<VerifiedFact> results)
    {
        foreach (var context in results.Select(checker.ContextOf).OrderBy(context => context.Rank))
        {
            output.Write($"{ProofLine.Of(context.Result, checker)}\n  {Around(context)}\n");
            if (context.Doubts.Count > 0)
            {
                output.Write($"  beside it: {string.Join(", ", context.Doubts.Select(Said))}\n");
            }
        }
    }

    private static string Around(QuoteContext context) => context switch
    {
        { Place: { } place, Result: { Text: { } text, Finding: { } finding } } =>
            string.Create(CultureInfo.InvariantCulture, $"{finding.Line}:{text.ColumnOf(place.Start)}: {Excerpt.Of(text, place)}"),
        { Result.Finding.Lines: { Count: > 0 } lines } => $"stands more than once: lines {string.Join(", ", lines)}",
        { Result.Text: not null } => "does not stand in the text",
        _ when context.Result.Problems.Any(problem => problem.Message.Rule == FactRules.TextAmbiguous) => "several texts have this name",
        _ => "the text is not at hand",
    };

    private static string Said(Doubt doubt) => $"{Kind(doubt.Kind)} '{Excerpt.StartOf(doubt.Words)}'";

    private static string Kind(DoubtKind kind) => kind switch
    {
        DoubtKind.Cue => "open cue",
        DoubtKind.Negation => "negation",
        DoubtKind.Bracket => "bracket",
        DoubtKind.Number => "number",
        _ => "unknown word",
    };
}
