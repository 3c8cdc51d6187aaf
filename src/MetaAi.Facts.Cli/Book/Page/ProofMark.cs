using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What stands beside a value that is not proved.</summary>
internal static class ProofMark
{
    /// <summary>The words of the mark.</summary>
    public const string NotProved = "not proved";

    /// <summary>The mark of a fact; nothing where it is proved.</summary>
    public static Html Of(FactBook book, BookFact fact) => Of(!book.Unproved.Contains(fact.Record.Id));

    /// <summary>The mark of what one source says; nothing where it is proved.</summary>
    public static Html Of(BookStatement statement) => Of(statement.Holds);

    private static Html Of(bool isProved) => Html.If(!isProved, $" <strong class=bad>{NotProved}</strong>");
}
