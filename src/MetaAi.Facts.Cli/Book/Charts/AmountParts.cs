using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Finds the parts of a value whose formula only adds and subtracts facts of its own unit.</summary>
internal static class AmountParts
{
    /// <summary>The parts in the order of the formula, each with whether it is taken away.</summary>
    /// <param name="book">The book.</param>
    /// <param name="fact">A computed value.</param>
    /// <returns>Two parts or more; none where the formula is another, or a part has no number in this book.</returns>
    public static IReadOnlyList<(BookFact Fact, bool IsTaken)> Of(FactBook book, BookFact fact)
    {
        if (fact.Record.Derivation is not { Refusal: null, Formula: { } formula } || Figure(book, fact) is not { } result)
        {
            return [];
        }

        List<(BookFact, bool)> parts = [];
        var steps = new Dictionary<int, DerivationNode>();
        return Add(formula, isTaken: false) && parts.Count > 1 ? parts : [];

        bool Add(DerivationNode node, bool isTaken)
        {
            if (node.Step is { } step && node.Operation != "same")
            {
                steps[step] = node;
            }

            return node switch
            {
                { Operation: "same", Step: { } known } => steps.TryGetValue(known, out var again) && Add(again, isTaken),
                { Operation: "fact", Fact: { } id } => book.ById.TryGetValue(id, out var part) && Figure(book, part)?.Unit.IsSameAs(result.Unit) == true && Taken(part, isTaken),
                { Operation: "add" or "acrossPeriods" } => node.Operands.All(operand => Add(operand, isTaken)),
                { Operation: "negate", Operands: [var operand] } => Add(operand, !isTaken),
                { Operation: "subtract", Operands: [var from, ..] } => Add(from, isTaken) && node.Operands.Skip(1).All(other => Add(other, !isTaken)),
                _ => false,
            };
        }

        bool Taken(BookFact part, bool isTaken)
        {
            parts.Add((part, isTaken));
            return true;
        }
    }

    /// <summary>A fact of a book as a figure; null where it is no number.</summary>
    public static ChartFigure? Figure(FactBook book, BookFact fact) => ChartFigure.Of(fact, book.Unproved.Contains(fact.Record.Id));
}
