namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>Finds the facts that what was looked at does not prove. A computed value is proved as its inputs are, however far down.</summary>
internal static class UnprovedFacts
{
    /// <summary>The ids of what is not proved.</summary>
    public static IReadOnlySet<string> Of(IReadOnlyList<BookFact> facts)
    {
        var computedFrom = facts.SelectMany(fact => fact.Compiled.Formula?.Inputs.Values ?? [], (fact, input) => (Input: input, fact.Record.Id))
            .ToLookup(pair => pair.Input, pair => pair.Id, StringComparer.Ordinal);
        var unproved = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(facts.Where(fact => fact.Statements.Any(statement => !statement.Holds)).Select(fact => fact.Record.Id));
        while (open.TryPop(out var id))
        {
            // Each once: formulas may go in a circle.
            if (unproved.Add(id))
            {
                foreach (var computed in computedFrom[id])
                {
                    open.Push(computed);
                }
            }
        }

        return unproved;
    }
}
