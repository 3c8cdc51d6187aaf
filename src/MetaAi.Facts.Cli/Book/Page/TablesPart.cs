using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What several sources say, beside each other: a table for each concept, a row for each period, a column for each source.</summary>
/// <param name="book">The book.</param>
internal sealed class TablesPart(FactBook book)
{
    private readonly TablesWords say = book.Say.Tables;

    public Html Of()
    {
        SourceTable[] compared = [.. book.Tables.Where(table => table.IsCompared)];
        SourceTable[] apart = [.. book.Tables.Where(table => !table.IsCompared)];
        return Html.If(book.Tables.Count > 0, $"""
            <section aria-labelledby=sources-say><h2 id=sources-say>{say.Heading}</h2>
            {Html.Join(compared.Select(Table))}{Html.If(apart.Length > 0, $"<details><summary>{say.Apart(apart.Length)}</summary>{Html.Join(apart.Select(Table))}</details>\n")}</section>

            """);
    }

    private Html Table(SourceTable table) => Html.Of($"""
        <div class=wide role=region tabindex=0 aria-label="{say.Of(book.Words.Of(table.Concept), table.Subject)}"><table><caption>{say.Of(book.Words.Of(table.Concept), table.Subject)}</caption><thead><tr><th scope=col>{say.Period}{Html.Join(table.Sources.Select(source => Html.Of($"<th scope=col>{source}")))}<th scope=col>{say.Together}<tbody>
        {Html.Join(table.Rows.Select(row => Row(table, row)))}</table></div>

        """);

    private Html Row(SourceTable table, SourceRow row) => Html.Of($"""
        <tr><th scope=row>{(row.Periods.Count == 0 ? say.NotSaid : say.Periods(row.Periods.Select(book.Say.Period)))}{Html.Join(table.Sources.Select(source => Cell(source, row)))}<td data-label="{say.Together}">{row.Together}

        """);

    private Html Cell(string source, SourceRow row) => Html.Of($"<td data-label=\"{source}\">{Html.Join(row.Statements.Where(said => said.Statement.Citation == source).Select(Said))}");

    private Html Said((BookFact Fact, BookStatement Statement) said)
    {
        var record = said.Statement.Record;
        string[] who = [.. record.Claimant is { } claimant ? new[] { claimant } : [], .. record.Via.Select(say.PassedOnBy)];
        return Html.Of($"<p><a href=\"#{said.Fact.Anchor}\">{said.Statement.Words}</a>{ProofMark.Of(book, said.Statement)}{Html.If(who.Length > 0, $" <small>{string.Join(", ", who)}</small>")}</p>");
    }
}
