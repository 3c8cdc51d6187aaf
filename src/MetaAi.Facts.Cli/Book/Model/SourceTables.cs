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
        .. facts.Where(fact => !fact.IsComputed).SelectMany(fact => fact.Statements, (fact, statement) => (Fact: fact, Statement: statement))
            .GroupBy(said => (said.Statement.Record.Subject, said.Statement.Record.Concept))
            .Select(concept => (Said: concept.ToArray(), Sources: concept.Select(said => said.Statement.Citation).Distinct(StringComparer.Ordinal).ToArray()))
            .Where(concept => concept.Sources.Length > 1)
            .Select((concept, index) => Table(index + 1, concept.Said, concept.Sources, say)),
    ];

    private static SourceTable Table(int number, (BookFact Fact, BookStatement Statement)[] said, string[] sources, BookWords say) =>
        new(number, said[0].Fact.Compiled.Set, said[0].Statement.Record.Subject, said[0].Statement.Record.Concept, sources, Rows(said, say));

    private static IReadOnlyList<SourceRow> Rows(IReadOnlyList<(BookFact Fact, BookStatement Statement)> said, BookWords say)
    {
        var figures = said.Where(each => each.Statement.Stated is not null).ToArray();
        var statements = figures.Select(each => each.Statement.Stated!.Statement).ToArray();
        var groups = StatementGroups.Of(statements);
        var grouped = groups.SelectMany(group => group.Members).Select(member => figures[member]).ToHashSet();
        return
        [
            .. groups.Select(group => Row([.. group.Members.Select(member => figures[member])], group.Comparison, ComparisonWords.Of(group.Comparison, statements[group.Members[0]], say.Values)))
                .Concat(said.Where(each => !grouped.Contains(each)).GroupBy(each => each.Statement.Record.Period).Select(rest => Row([.. rest], null, rest.Count() == 1 ? say.Tables.OneStatement : say.Tables.NotComparable)))
                .OrderBy(row => StartOf(row) is not null)
                .ThenBy(StartOf),
        ];
    }

    private static CivilDate? StartOf(SourceRow row) => EdtfDate.TryParse(row.Statements[0].Statement.Record.Period)?.Earliest;

    private static SourceRow Row(IReadOnlyList<(BookFact Fact, BookStatement Statement)> said, StatementComparison? comparison, string together) => new(
        [.. said.Select(each => each.Statement.Record.Period).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        said,
        comparison,
        together);
}
