using MetaAi.Facts.Cli.Book.Model;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>How a value was computed, as a list of lists; each input leads to its card.</summary>
/// <param name="book">The book.</param>
internal sealed class TreePart(FactBook book)
{
    // Deeper formulas go on in the same list: nobody reads what is indented farther, and parsers stop at some depth.
    private const int MostIndented = 40;

    public Html Of(BookFact fact) => fact.Record.Derivation?.Formula is { } formula ? Html.Of($"<ul class=tree>{Node(formula, 0)}</ul>") : Html.None;

    private Html Node(DerivationNode node, int depth)
    {
        if (node.Operands.Count == 0)
        {
            return Html.Of($"<li>{Leaf(node)}");
        }

        var operands = Html.Join(node.Operands.Select(operand => Node(operand, depth + 1)));
        return Html.Of($"<li>{Step(node)}{Word(node.Operation)}{(depth < MostIndented ? Html.Of($"<ul>{operands}</ul>") : operands)}");
    }

    private Html Leaf(DerivationNode node) => node switch
    {
        { Operation: "same" } => Html.Of($"{Step(node)}again: the same value"),
        { Fact: { } id } when book.ById.TryGetValue(id, out var fact) =>
            Html.Of($"<a href=\"#{fact.Anchor}\">{CardPart.Answer(fact)}</a>{ProofMark.Of(book, fact)} {CodeWords.Of(fact.Record.Concept)}{(PeriodWords.Of(fact.Record.Period) is { } period ? ", " + period : "")}"),
        { Fact: { } id } => Html.Of($"{book.Told(id) ?? id}"),
        { Assumption: { } assumption } => Html.Of($"{assumption}: {node.Value}, assumed: {node.Reason}"),
        _ => Html.Of($"{node.Value}"),
    };

    private static string Step(DerivationNode node) => node.Step is { } step ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({step}) ") : "";

    private static string Word(string operation) => operation switch
    {
        "add" => "sum of",
        "subtract" => "difference of",
        "multiply" => "product of",
        "divide" => "quotient of",
        "negate" => "minus",
        "max" => "greatest of",
        "min" => "least of",
        "refused" => "none of",
        _ => "across periods",
    };
}
