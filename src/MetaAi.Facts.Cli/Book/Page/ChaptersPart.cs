using MetaAi.Facts.Cli.Book.Charts;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The chapters: key figures, charts, how each value was computed, and what several sources say.</summary>
/// <param name="book">The book.</param>
internal sealed class ChaptersPart(FactBook book)
{
    private readonly KeyFigurePart figure = new(book);
    private readonly TablesPart tables = new(book);
    private readonly TreePart tree = new(book);
    private readonly ScenariosPart scenarios = new(book);
    private readonly ChartsWords say = book.Say.Charts;

    public Html Of()
    {
        // A table stands in the page once: in the first chapter that has it, and below all chapters where none has.
        HashSet<SourceTable> open = [.. book.Tables];
        List<Html> chapters = [];
        foreach (var chapter in book.Chapters)
        {
            SourceTable[] own = [.. book.Tables.Where(table => chapter.Has(table) && open.Remove(table))];
            chapters.Add(Chapter(chapter, own));
        }

        SourceTable[] others = [.. book.Tables.Where(open.Contains)];
        return Html.Of($"{Html.Join(chapters)}{Others(others)}");
    }

    private Html Others(SourceTable[] others) => Html.If(others.Length > 0, $"""
        <section class="chapter" aria-labelledby=others><h2 id=others>{say.AlsoSaid}</h2>
        {tables.Differing(others)}{tables.Others(others, isAll: false)}</section>

        """);

    private Html Chapter(BookChapter chapter, SourceTable[] own)
    {
        var computed = chapter.KeyFigures.Where(fact => fact.IsComputed).ToArray();
        return Html.Of($"""
            <section class="chapter" aria-labelledby="{chapter.Anchor}"><h2 id="{chapter.Anchor}">{book.Say.Of(chapter.Title)}</h2>
            {tables.Differing(own)}{Html.If(chapter.KeyFigures.Count > 0, $"<ul class=answers>\n{Html.Join(chapter.KeyFigures.Select(figure.Of))}</ul>")}
            {tables.Others(own, isAll: chapter.KeyFigures.Count == 0 && !own.Any(table => table.IsCompared))}{Html.Join(computed.Select(fact => PartsCharts.Of(book, fact)).OfType<BarChart>().Select(chart => BarChartPart.Of(chart, book.Say)))}{Html.If(computed.Length > 0, $"<div class=derivations>{Html.Join(computed.Select(Derivation))}</div>")}{scenarios.Of(chapter)}</section>

            """);
    }

    private Html Derivation(BookFact fact) => Html.Of($"""
        <figure class="derivation"><figcaption><h3>{say.HowComputed(book.NameOf(fact.Record.Concept))}</h3></figcaption>
        <p><a href="#{fact.Anchor}">{book.Say.Of(fact.Parts)}</a>{ProofMark.Of(book, fact)}</p>{tree.Of(fact)}</figure>

        """);
}
