using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of the texts.</summary>
/// <param name="language">The language.</param>
internal sealed class TextsWords(BookLanguage language) : PhraseTable(language)
{
    public string Heading => In("Texts", "Textes");

    public Html Marks => In(
        Html.Of($"<mark>Marked words</mark> are quoted, and lead to the fact. <span class=open>Dashed words</span> are figures that no fact quotes."),
        Html.Of($"<mark>Les mots surlignés</mark> sont cités et mènent au fait. <span class=open>Les mots en tirets</span> sont des chiffres qu’aucun fait ne cite."));

    public string AlsoQuotedAs(int number, string concept) => In($"{number}, also quoted as {concept}", $"{number}, cité aussi comme {concept}");
}
