using Spectre.Console;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>What proves a fact, on one line: <c>text</c>, <c>lock</c> or <c>none</c>, the id, the text and the words, parted by tabs.</summary>
internal static class ProofLine
{
    public static string Of(VerifiedFact result, FactChecker checker) => string.Join('\t', Parts(result, checker));

    /// <summary>Shows the same of several facts as a table on a screen.</summary>
    public static void Show(IEnumerable<VerifiedFact> results, FactChecker checker, Terminal terminal)
    {
        var table = Screen.Table("by", "fact", "text", "words");
        foreach (var result in results)
        {
            table.AddRow(Parts(result, checker).Select(part => Screen.Words(part)));
        }

        Screen.Write(terminal, table);
    }

    private static string[] Parts(VerifiedFact result, FactChecker checker) =>
    [
        !result.Holds ? "none" : result.Proof == Proof.Text ? "text" : "lock",
        SeenWords.Of(result.Fact.Record.Id),
        SeenWords.Of(checker.TextOf(result.Fact)),
        $"'{SeenWords.Of(result.Fact.Record.Exact)}'",
    ];
}
