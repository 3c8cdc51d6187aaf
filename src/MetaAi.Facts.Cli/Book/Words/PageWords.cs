using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What a page says as a whole.</summary>
/// <param name="language">The language.</param>
internal sealed class PageWords(BookLanguage language) : PhraseTable(language)
{
    public string TitleOf(string project) => In($"{project}: fact book", $"{project}\u00A0: recueil de faits");

    public string SkipToFacts => In("Skip to all facts", "Aller à tous les faits");

    public string FactsOf(int facts, int sources) => In($"{Facts(facts)} from {Sources(sources)}", $"{Facts(facts)} de {Sources(sources)}");

    public string NotProved(int count) => Counted(count, ("is not proved", "are not proved"), ("n’est pas prouvé", "ne sont pas prouvés"));

    public string Promise => In("Every figure opens its quote: who says it, where it stands, and how to cite it.", "Chaque chiffre ouvre sa citation\u00A0: qui le dit, où il se trouve et comment le citer.");

    public string Parts => In("Parts of the book", "Parties du recueil");

    public Html WrittenBy => In(
        Html.Of($"Written by <code>facts book</code> from what was compiled; none of the project's code was run."),
        Html.Of($"Écrit par <code>facts book</code> à partir de ce qui a été compilé\u202F; aucun code du projet n’a été exécuté."));

    private string Facts(int count) => Counted(count, ("fact", "facts"), ("fait", "faits"));

    private string Sources(int count) => Counted(count, ("source", "sources"), ("source", "sources"));
}
