using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Draws what several sources say of one concept, by period: a chart for each unit.</summary>
internal static class SourceCharts
{
    /// <summary>The charts of a table; none where nothing in it was compared, or what was is no number.</summary>
    /// <param name="table">The table.</param>
    /// <param name="title">What it is called.</param>
    public static IReadOnlyList<BarChart> Of(SourceTable table, string title)
    {
        var figures = table.Rows.SelectMany(row => row.Statements).Select(said => ChartFigure.Of(said.Statement)).OfType<ChartFigure>().ToArray();
        List<ChartUnit> units = [];
        foreach (var figure in figures.Where(figure => !units.Exists(figure.Unit.IsSameAs)))
        {
            units.Add(figure.Unit);
        }

        return table.IsCompared ? [.. units.Select(unit => new BarChart(title, unit, [.. table.Rows.Select(row => Group(row, unit)).Where(group => group.Rows.Count > 0)]))] : [];
    }

    private static ChartGroup Group(SourceRow row, ChartUnit unit)
    {
        var rows = row.Statements.Select(said => (said.Fact, said.Statement, Figure: ChartFigure.Of(said.Statement))).Where(each => each.Figure?.Unit.IsSameAs(unit) == true)
            .Select(each => new ChartRow(each.Fact.Anchor, each.Statement.Citation, Speakers.Of(each.Statement.Record), each.Statement.Words, each.Figure!.Value) { Mark = ProofMark.Of(each.Statement) });
        return new(TablesPart.PeriodsOf(row), [.. rows]) { Common = CommonOf(row), Together = row.IsCompared ? row.Together : "" };
    }

    private static Interval? CommonOf(SourceRow row) => row.Comparison?.Intersection is { } common && common != Interval.Everything ? common : null;
}
