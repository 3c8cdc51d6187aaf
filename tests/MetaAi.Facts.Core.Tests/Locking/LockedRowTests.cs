using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>A quote's way into the lock, down to the characters: what was locked by one version of the library is looked up by the next.</summary>
public sealed class LockedRowTests
{
    private const string Harbour = "La recette de l'année s'élève à 12,4 millions d'euros.\n";

    [Fact]
    public void The_example_of_the_documentation_is_what_is_written() => Written(Harbour, new("12,4 millions d'euros"), "money 12400000 12400000 EUR exact - -5").ShouldBe(
        """
        # facts.lock: where each quoted figure stood in its text and what it said, for builds without the texts. 'facts lock' writes it; commit it.
        rules	2
        text	bacs.txt	01fc5643d45b49c471a0e1cee5bfa0e8494c7dcc06d62075777f38e7e9ddc34f
        quote	bacs.txt	12,4 millions d'euros			32	53	32	53	b5e29b4a360e883b	money 12400000 12400000 EUR exact - -5

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Words_are_folded_into_their_row_and_positions_are_not() => Written(
        "Le port\u00A0d\u2019Arles, \U0001F600\r\ndit-on, en vaut\t12 \u2013 a\u0300 peu pre\u0300s \u2014 depuis l\u2019e\u0301te\u0301.",
        new("12 \u2014 à\npeu près", "en\u202Fvaut ", "\u2014 depuis l\u2019été"),
        "text").Split('\n')[3].ShouldBe("quote\tbacs.txt\t12 - à peu près\ten vaut\t- depuis l'été\t37\t54\t36\t53\t97455bdc975188f7\ttext");

    private static string Written(string content, TextQuote quote, string figure)
    {
        var text = new FactText("bacs.txt", content);
        var locked = new QuoteProver([text], FactLock.Empty).Prove(new("bacs.txt", quote, null, figure)).Locked.ShouldNotBeNull();
        return FactLockFile.Write(new(FactLockFile.RulesVersion, [new("bacs.txt", text.Hash)], [locked]));
    }
}
