using System.Globalization;
using MetaAi.Facts.Cli.Book.Charts;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What several sources say, beside each other: a table for each concept, a row for each period, a column for each source, and a chart of its figures.</summary>
/// <param name="book">The book.</param>
internal sealed class TablesPart(FactBook book)
{
    // Nobody looks at more of them; a table says the same in fewer bytes.
    private const int MostDrawn = 100;

    private readonly TablesWords say = book.Say.Tables;
    private readonly Lazy<HashSet<SourceTable>> drawn = new(() => [.. book.Tables.Where(table => table.IsCompared).OrderByDescending(table => table.Differs).Take(MostDrawn)]);

    /// <summary>Those of some tables in which sources give different figures: what is read first.</summary>
    public Html Differing(IEnumerable<SourceTable> tables) => Html.Join(tables.Where(table => table.Differs).Select(Compared));

    /// <summary>The other ones; what nothing compares is folded away.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="isAll">Whether nothing else stands there: then nothing is folded away.</param>
    public Html Others(IReadOnlyCollection<SourceTable> tables, bool isAll)
    {
        SourceTable[] apart = [.. tables.Where(table => !table.IsCompared)];
        return Html.Of($"""{Html.Join(tables.Where(table => table.IsCompared && !table.Differs).Select(Compared))}{Html.If(apart.Length > 0, $"<details class=apart{Html.If(isAll, $" open")}><summary>{say.Apart(apart.Length)}</summary>{Html.Join(apart.Select(Apart))}</details>\n")}""");
    }

    /// <summary>What a table is about.</summary>
    public Html TitleOf(SourceTable table) => book.TitleOf(table.Concept, table.Subject);

    /// <summary>Where a table stands in the page.</summary>
    public static string AnchorOf(SourceTable table) => string.Create(CultureInfo.InvariantCulture, $"k{table.Number}");

    /// <summary>The periods of a row in words.</summary>
    public string PeriodsOf(SourceRow row)
    {
        // One period, of which some sources are not certain, is told once.
        string[] certain = [.. row.Periods.Select(period => period.TrimEnd('?')).Distinct(StringComparer.Ordinal)];
        return row.Periods.Count == 0 ? say.NotSaid
            : row.Periods.Count > 1 && certain.Length == 1 ? say.UncertainForSome(book.Say.Period(certain[0])!)
            : say.Periods(row.Periods.Select(book.Say.Period));
    }

    private Html Compared(SourceTable table)
    {
        var charts = drawn.Value.Contains(table) ? SourceCharts.Of(book, table) : [];
        return Html.Of($"""
            <div id="{AnchorOf(table)}">{Html.Join(charts.Select(chart => BarChartPart.Of(chart, book.Say)))}{(charts.Count > 0 ? Html.Of($"<details class=apart><summary>{book.Say.Charts.AsTable}</summary>{Table(table)}</details>") : Table(table))}</div>

            """);
    }

    private Html Apart(SourceTable table) => Html.Of($"""<div id="{AnchorOf(table)}">{Table(table)}</div>""");

    private Html Table(SourceTable table) => Html.Of($"""
        <div class=wide role=region tabindex=0 aria-labelledby="{AnchorOf(table)}-t"><table><caption id="{AnchorOf(table)}-t">{TitleOf(table)}</caption><thead><tr><th scope=col>{say.Period}{Html.Join(table.Sources.Select(source => Html.Of($"<th scope=col>{source}")))}<th scope=col>{say.Together}<tbody>
        {Html.Join(table.Rows.Select(row => Row(table, row)))}</table></div>

        """);

    private Html Row(SourceTable table, SourceRow row) => Html.Of($"""
        <tr><th scope=row>{PeriodsOf(row)}{Html.Join(table.Sources.Select(source => Cell(source, row)))}<td data-label="{say.Together}">{row.Together}

        """);

    private Html Cell(string source, SourceRow row) => Html.Of($"<td data-label=\"{source}\">{Html.Join(row.Statements.Where(said => said.Statement.Citation == source).Select(Said))}");

    private Html Said((BookFact Fact, BookStatement Statement) said)
    {
        var who = Speakers.Of(said.Statement.Record, book.Say);
        return Html.Of($"<p><a href=\"#{said.Fact.Anchor}\">{book.Say.Of(said.Statement.Parts)}</a>{ProofMark.Of(book, said.Statement)}{Html.If(!who.IsEmpty, $" <small>{who}</small>")}</p>");
    }
}
