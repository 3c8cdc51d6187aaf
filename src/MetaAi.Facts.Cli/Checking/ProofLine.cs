namespace MetaAi.Facts.Cli.Checking;

/// <summary>What proves a fact, on one line: <c>text</c>, <c>lock</c> or <c>none</c>, the id, the text and the words, parted by tabs.</summary>
internal static class ProofLine
{
    public static string Of(VerifiedFact result, FactChecker checker) =>
        $"{(!result.Holds ? "none" : result.Proof == Proof.Text ? "text" : "lock")}\t{result.Fact.Record.Id}\t{checker.TextOf(result.Fact)}\t'{SeenWords.Of(result.Fact.Record.Exact)}'";
}
