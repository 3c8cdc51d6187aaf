using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What stands beside a value that is not proved.</summary>
internal static class ProofMark
{
    /// <summary>The mark of a fact; nothing where it is proved.</summary>
    public static Html Of(FactBook book, BookFact fact) => Of(book, !book.Unproved.Contains(fact.Record.Id));

    /// <summary>The mark of what one source says; nothing where it is proved.</summary>
    public static Html Of(FactBook book, BookStatement statement) => Of(book, statement.Holds);

    private static Html Of(FactBook book, bool isProved) => Html.If(!isProved, $" <strong class=bad>{book.Say.Proof.NotProved}</strong>");
}
