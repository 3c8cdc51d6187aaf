using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Commands;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What several sources say, beside each other: a table for each concept, a row for each period, a column for each source.</summary>
/// <param name="book">The book.</param>
internal sealed class TablesPart(FactBook book)
{
    public Html Of()
    {
        SourceTable[] compared = [.. book.Tables.Where(table => table.IsCompared)];
        SourceTable[] apart = [.. book.Tables.Where(table => !table.IsCompared)];
        return Html.If(book.Tables.Count > 0, $"""
            <section aria-labelledby=sources-say><h2 id=sources-say>What several sources say</h2>
            {Html.Join(compared.Select(Table))}{Html.If(apart.Length > 0, $"<details><summary>What several sources say and nothing compares: {Counted.Of(apart.Length, "concept")}</summary>{Html.Join(apart.Select(Table))}</details>\n")}</section>

            """);
    }

    private static Html Table(SourceTable table) => Html.Of($"""
        <div class=wide role=region tabindex=0 aria-label="{CodeWords.Of(table.Concept)} of {table.Subject}"><table><caption>{CodeWords.Of(table.Concept)} of {table.Subject}</caption><thead><tr><th scope=col>Period{Html.Join(table.Sources.Select(source => Html.Of($"<th scope=col>{source}")))}<th scope=col>Together<tbody>
        {Html.Join(table.Rows.Select(row => Row(table, row)))}</table></div>

        """);

    private static Html Row(SourceTable table, SourceRow row) => Html.Of($"""
        <tr><th scope=row>{(row.Periods.Count == 0 ? "not said" : string.Join(" and ", row.Periods.Select(PeriodWords.Of)))}{Html.Join(table.Sources.Select(source => Cell(source, row)))}<td data-label=Together>{row.Together}

        """);

    private static Html Cell(string source, SourceRow row) => Html.Of($"<td data-label=\"{source}\">{Html.Join(row.Statements.Where(said => said.Statement.Citation == source).Select(Said))}");

    private static Html Said((BookFact Fact, BookStatement Statement) said)
    {
        var record = said.Statement.Record;
        string[] who = [.. record.Claimant is { } claimant ? new[] { claimant } : [], .. record.Via.Select(via => "via " + via)];
        return Html.Of($"<p><a href=\"#{said.Fact.Anchor}\">{said.Statement.Words}</a>{ProofMark.Of(said.Statement)}{Html.If(who.Length > 0, $" <small>{string.Join(", ", who)}</small>")}</p>");
    }
}
