using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The sources, with what is known of each and how to cite it.</summary>
/// <param name="book">The book.</param>
internal sealed class SourcesPart(FactBook book)
{
    private readonly SourcesWords say = book.Say.Sources;

    public Html Of() => Html.Of($"""
        <section aria-labelledby=sources><h2 id=sources>{say.Heading}</h2>
        {Html.Join(book.Sources.Select(Source))}</section>

        """);

    private Html Source(BookSource source)
    {
        var declared = source.Declared;
        var url = SourceLink.Of(declared.Url);
        return Html.Of($"""
            <article id=s{source.Number}><h3>{declared.Citation}</h3><dl>{Row(say.Title, declared.Title)}{Row(say.Author, declared.Author)}{Row(say.Publisher, declared.Publisher)}{Row(say.Published, book.Say.Period(declared.Issued))}{Row(say.Read, book.Say.Period(declared.Accessed))}{Row(say.Language, declared.Language)}{Row(say.Licence, declared.License)}{Html.If(url is not null, $"<dt>{say.Address}<dd><a class=url href=\"{url}\">{url}</a>")}{Html.If(url is null, $"{Row(say.Address, declared.Url)}")}{Html.If(source.Text is not null, $"<dt>{say.Text}<dd><a href=\"#t{source.Number}\">{declared.Text}</a>")}{Html.If(source.Text is null, $"{Row(say.Text, declared.Text)}")}{Row("SHA-256", source.Hash)}{Row(say.Coverage, source.Coverage is { } coverage ? book.Say.Texts.Coverage(coverage) : null)}</dl>
            <details><summary>{say.Cite}</summary>{Html.Join(Citations.Of(declared, say).Select(citation => Html.Of($"<p>{citation.Style}</p><pre data-style=\"{citation.Style}\">{Html.Lines(citation.Words)}</pre>")))}</details></article>

            """);
    }

    private static Html Row(string name, string? words) => Html.If(!string.IsNullOrEmpty(words), $"<dt>{name}<dd>{words}");
}
