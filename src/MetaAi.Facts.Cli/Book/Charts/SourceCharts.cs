using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Draws what several sources say of one concept, by period: a chart for each unit.</summary>
internal static class SourceCharts
{
    /// <summary>The charts of a table; none where nothing in it was compared, or what was is no number.</summary>
    /// <param name="book">The book.</param>
    /// <param name="table">The table.</param>
    public static IReadOnlyList<BarChart> Of(FactBook book, SourceTable table)
    {
        var words = new TablesPart(book);
        var figures = table.Rows.SelectMany(row => row.Statements).Select(said => ChartFigure.Of(said.Statement)).OfType<ChartFigure>().ToArray();
        List<ChartUnit> units = [];
        foreach (var figure in figures.Where(figure => !units.Exists(figure.Unit.IsSameAs)))
        {
            units.Add(figure.Unit);
        }

        return table.IsCompared
            ? [.. units.Select(unit => new BarChart(words.TitleOf(table), unit, [.. table.Rows.Select(row => Group(book, row, words.PeriodsOf(row), unit, unit == units[0])).Where(group => group.Rows.Count > 0)]))]
            : [];
    }

    // What has no number, as what is undisclosed, stands in the first chart in words.
    private static ChartGroup Group(FactBook book, SourceRow row, string periods, ChartUnit unit, bool hasOthers)
    {
        var rows = row.Statements.Select(said => (said.Fact, said.Statement, Figure: ChartFigure.Of(said.Statement))).Where(each => each.Figure?.Unit.IsSameAs(unit) ?? hasOthers)
            .Select(each => new ChartRow(each.Fact.Anchor, Html.Of($"{each.Statement.Citation}"), Speakers.Of(each.Statement.Record, book.Say), each.Statement.Words, each.Figure?.Value) { Said = book.Say.Of(each.Statement.Parts), Mark = ProofMark.Of(book, each.Statement) });
        return new(periods, [.. rows]) { Common = CommonOf(row), Together = row.IsCompared ? row.Together : "" };
    }

    private static Interval? CommonOf(SourceRow row) => row.Comparison?.Intersection is { } common && common != Interval.Everything ? common : null;
}
