using MetaAi.Facts.Cli.Book.Charts;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What stands first: where sources agree and where they differ, at a glance, and the chapters.</summary>
/// <param name="book">The book.</param>
internal sealed class AnswersPart(FactBook book)
{
    // The chart and the table have them all.
    private const int MostSaid = 4;
    private const int MostRows = 50;

    private readonly TablesPart tables = new(book);
    private readonly ChartsWords say = book.Say.Charts;

    public Html Of() => Html.If(book.Chapters.Count > 0, $"""
        <section aria-labelledby=answers><h2 id=answers>{book.Say.Answers.Heading}</h2>
        <ul class=contents>{Html.Join(book.Chapters.Select(chapter => Html.Of($"<li><a href=\"#{chapter.Anchor}\">{book.Say.Of(chapter.Title)}</a>\n")))}</ul>{Glance()}{new LegendPart(say).Of()}</section>

        """);

    private Html Glance()
    {
        var compared = book.Tables.SelectMany(table => table.Rows, (table, row) => (Table: table, Row: row)).Where(each => each.Row.IsCompared)
            .OrderByDescending(each => each.Row.Comparison!.Differs).ThenByDescending(each => each.Row.Statements.Count).ToArray();
        SourceTable[] apart = [.. book.Tables.Where(table => !table.IsCompared)];
        return Html.If(book.Tables.Count > 0, $"""
            <h3 id=sources-say>{say.Glance}</h3><ul class=glance>
            {Html.Join(compared.Take(MostRows).Select(each => Row(each.Table, each.Row)))}</ul>{Html.If(compared.Length > MostRows, $"<p>{say.MoreBelow(compared.Length - MostRows)}</p>")}
            {Html.If(apart.Length > 0, $"<details><summary>{say.Apart(apart.Length)}</summary><ul class=contents>{Html.Join(apart.Select(Apart))}</ul></details>")}
            """);
    }

    private Html Row(SourceTable table, SourceRow row)
    {
        var agreement = Agreement.Of(row, say);
        var sources = row.Statements.Select(said => said.Statement.Citation).Distinct(StringComparer.Ordinal).Count();
        return Html.Of($"""
            <li><b aria-hidden=true>{agreement.Sign}</b> <div><a href="#{TablesPart.AnchorOf(table)}">{tables.TitleOf(table)}, {tables.PeriodsOf(row)}</a><p>{say.Together(sources, agreement.Words)}<p class=soft>{row.Together}</div> <ul>{Html.Join(row.Statements.Take(MostSaid).Select(Said))}{Html.If(row.Statements.Count > MostSaid, $"<li><a href=\"#{TablesPart.AnchorOf(table)}\">{say.More(row.Statements.Count - MostSaid)}</a>")}</ul>

            """);
    }

    private Html Said((BookFact Fact, BookStatement Statement) said) =>
        Html.Of($"<li><a href=\"#{said.Fact.Anchor}\">{book.Say.Of(CardPart.Said(said.Fact, said.Statement))}</a>{ProofMark.Of(book, said.Statement)} <small>{Speakers.WithSource(said.Statement, book.Say)}</small>");

    private Html Apart(SourceTable table) => Html.Of($"""<li><a href="#{TablesPart.AnchorOf(table)}">{tables.TitleOf(table)}</a>{"\n"}""");
}
