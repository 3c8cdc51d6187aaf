using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of sources, and how they are cited.</summary>
/// <param name="language">The language.</param>
internal sealed class SourcesWords(BookLanguage language) : PhraseTable(language)
{
    public string Heading => In("Sources", "Sources");

    public string Title => In("Title", "Titre");

    public string Author => In("Author", "Auteur");

    public string Publisher => In("Publisher", "Éditeur");

    public string Published => In("Published", "Publication");

    public string Read => In("Read", "Consultation");

    public string Language => In("Language", "Langue");

    public string Licence => In("Licence", "Licence");

    public string Address => In("Address", "Adresse");

    public string Text => In("Text", "Texte");

    public string Coverage => In("Coverage", "Couverture");

    public string Cite => In("Cite", "Citer");

    public string Plain => In("Plain", "Texte simple");

    public string Quoted(string title) => In($"“{title}”", $"«\u00A0{title}\u00A0»");

    public string ReadOn(string day) => In($"read {day}", $"consulté\u00A0: {PeriodWords.Of(day, PrintWords.French)}");
}
