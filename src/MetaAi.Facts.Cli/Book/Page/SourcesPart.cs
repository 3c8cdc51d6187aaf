using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The sources, with what is known of each and how to cite it.</summary>
/// <param name="book">The book.</param>
internal sealed class SourcesPart(FactBook book)
{
    public Html Of() => Html.Of($"""
        <section aria-labelledby=sources><h2 id=sources>Sources</h2>
        {Html.Join(book.Sources.Select(Source))}</section>

        """);

    private static Html Source(BookSource source)
    {
        var declared = source.Declared;
        var url = SourceLink.Of(declared.Url);
        return Html.Of($"""
            <article id=s{source.Number}><h3>{declared.Citation}</h3><dl>{Row("Title", declared.Title)}{Row("Author", declared.Author)}{Row("Publisher", declared.Publisher)}{Row("Published", declared.Issued)}{Row("Read", declared.Accessed)}{Row("Language", declared.Language)}{Row("Licence", declared.License)}{Html.If(url is not null, $"<dt>Address<dd><a class=url href=\"{url}\">{url}</a>")}{Html.If(url is null, $"{Row("Address", declared.Url)}")}{Html.If(source.Text is not null, $"<dt>Text<dd><a href=\"#t{source.Number}\">{declared.Text}</a>")}{Html.If(source.Text is null, $"{Row("Text", declared.Text)}")}{Row("SHA-256", source.Hash)}{Row("Coverage", source.Coverage?.Words)}</dl>
            <details><summary>Cite</summary>{Html.Join(Citations.Of(declared).Select(citation => Html.Of($"<p>{citation.Style}</p><pre data-style=\"{citation.Style}\">{Html.Lines(citation.Words)}</pre>")))}</details></article>

            """);
    }

    private static Html Row(string name, string? words) => Html.If(!string.IsNullOrEmpty(words), $"<dt>{name}<dd>{words}");
}
