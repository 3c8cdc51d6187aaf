namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>
/// The chapters of a book for which nobody made any: one for each fact set with something to answer first. Its key figures are its computed values, and those
/// quoted figures that neither a table of several sources nor a computed value shows, where they are few: out of many, nothing says which matter.
/// </summary>
internal static class UsualChapters
{
    private const int MostFigures = 6;

    // With more than these, chapters of nothing but quoted figures would be a second list of all facts.
    private const int MostOfFigures = 12;

    private static readonly string[] NumericKinds = ["money", "percent", "points", "fraction", "ratio", "count", "number"];

    /// <summary>The chapters: what sources say differently first, then what is computed, and what nothing compares last.</summary>
    public static IReadOnlyList<BookChapter> Of(FactBook book)
    {
        var tables = book.Tables.ToLookup(table => table.Set, StringComparer.Ordinal);
        var chapters = book.Sets.Select(set => (Set: set, Figures: KeyFigures(set, tables[set.Name]), Weight: WeightOf(set, tables[set.Name])))
            .Where(chapter => chapter.Figures.Length > 0 || tables.Contains(chapter.Set.Name)).ToArray();
        var ofFigures = chapters.Count(chapter => chapter.Weight == Weight.Quoted);
        return
        [
            .. chapters.Where(chapter => chapter.Weight != Weight.Quoted || ofFigures <= MostOfFigures).OrderBy(chapter => chapter.Weight)
                .Select((chapter, index) => new BookChapter(book.Words.OfType(chapter.Set.Name), BookChapter.AnchorAt(index + 1), [chapter.Set], chapter.Figures)),
        ];
    }

    private enum Weight
    {
        Differing,
        Computed,
        Compared,
        Quoted,
        SaidBySeveral,
    }

    private static Weight WeightOf(BookSet set, IEnumerable<SourceTable> tables) =>
        tables.Any(table => table.Differs) ? Weight.Differing
        : FactsOf(set).Any(fact => fact.IsComputed) ? Weight.Computed
        : tables.Any(table => table.IsCompared) ? Weight.Compared
        : tables.Any() ? Weight.SaidBySeveral
        : Weight.Quoted;

    private static BookFact[] KeyFigures(BookSet set, IEnumerable<SourceTable> tables)
    {
        BookFact[] computed = [.. FactsOf(set).Where(fact => fact.IsComputed)];
        var shown = tables.Where(table => table.IsCompared).SelectMany(table => table.Rows).SelectMany(row => row.Statements).Select(said => said.Fact.Record.Id)
            .Concat(computed.SelectMany(fact => fact.Compiled.Formula?.Inputs.Values ?? []))
            .ToHashSet(StringComparer.Ordinal);
        BookFact[] quoted = [.. FactsOf(set).Where(fact => !fact.IsComputed && IsFigure(fact.Record) && !shown.Contains(fact.Record.Id))];
        return quoted.Length > MostFigures ? computed : [.. computed, .. quoted];
    }

    // "Several" is a figure that says no number.
    private static bool IsFigure(FactRecord record) => NumericKinds.Contains(record.Kind) && record is { ValueKind: "value", Hedge: not "several" } && record.Rank != "deprecated";

    private static IEnumerable<BookFact> FactsOf(BookSet set) => set.Members.SelectMany(member => member.Facts);
}
