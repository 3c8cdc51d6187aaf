using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Checking;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of the texts.</summary>
/// <param name="language">The language.</param>
internal sealed class TextsWords(BookLanguage language) : PhraseTable(language)
{
    public string Heading => In("Texts", "Textes");

    public Html Marks => In(
        Html.Of($"<mark>Marked words</mark> are quoted, and lead to the fact. <span class=open>Dashed words</span> are figures that no fact quotes."),
        Html.Of($"<mark>Les mots surlignés</mark> sont cités et mènent au fait. <span class=open>Les mots en tirets</span> sont des chiffres qu’aucun fait ne cite."));

    /// <summary>How many figures of a text are quoted, or why that cannot be said.</summary>
    public string Coverage(TextCoverage text) => text switch
    {
        { Text: null } => In(text.Words, "le texte n’est pas là"),
        { Coverage: { } figures } => In(text.Words, $"{figures.Quoted} sur {Counted(figures.Figures, ("", ""), ("chiffre", "chiffres"))} {(figures.Quoted > 1 ? "sont cités" : "est cité")}"),
        _ => In(text.Words, "rien ne lit sa langue"),
    };

    public string AlsoQuotedAs(int number, string concept) => In($"{number}, also quoted as {concept}", $"{number}, cité aussi comme {concept}");
}
