using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Finds what several sources say of one concept. What can be compared is, by the rule of the catalogue; the rest stands by itself.</summary>
internal static class SourceTables
{
    /// <summary>The tables, in the order of their first facts.</summary>
    public static IReadOnlyList<SourceTable> Of(IEnumerable<BookFact> facts, BookWords say) =>
    [
        .. from concept in facts.Where(fact => !fact.IsComputed).SelectMany(fact => fact.Statements, (fact, statement) => (Fact: fact, Statement: statement))
               .GroupBy(said => (said.Statement.Record.Subject, said.Statement.Record.Concept))
           let sources = concept.Select(said => said.Statement.Citation).Distinct(StringComparer.Ordinal).ToArray()
           where sources.Length > 1
           select new SourceTable(concept.Key.Subject, concept.Key.Concept, sources, Rows([.. concept], say)),
    ];

    private static IReadOnlyList<SourceRow> Rows(IReadOnlyList<(BookFact Fact, BookStatement Statement)> said, BookWords say)
    {
        var figures = said.Where(each => each.Statement.Stated is not null).ToArray();
        var statements = figures.Select(each => each.Statement.Stated!.Statement).ToArray();
        var groups = StatementGroups.Of(statements);
        var grouped = groups.SelectMany(group => group.Members).Select(member => figures[member]).ToHashSet();
        return
        [
            .. groups.Select(group => Row([.. group.Members.Select(member => figures[member])], true, ComparisonWords.Of(group.Comparison, statements[group.Members[0]], say.Values)))
                .Concat(said.Where(each => !grouped.Contains(each)).GroupBy(each => each.Statement.Record.Period).Select(rest => Row([.. rest], false, rest.Count() == 1 ? say.Tables.OneStatement : say.Tables.NotComparable)))
                .OrderBy(row => StartOf(row) is not null)
                .ThenBy(StartOf),
        ];
    }

    private static CivilDate? StartOf(SourceRow row) => EdtfDate.TryParse(row.Statements[0].Statement.Record.Period)?.Earliest;

    private static SourceRow Row(IReadOnlyList<(BookFact Fact, BookStatement Statement)> said, bool isCompared, string together) => new(
        [.. said.Select(each => each.Statement.Record.Period).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        said,
        isCompared,
        together);
}
