using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>How a value was computed, as a list of lists; each input leads to its card.</summary>
/// <param name="book">The book.</param>
internal sealed class TreePart(FactBook book)
{
    private readonly TreeWords say = book.Say.Tree;

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
        return Html.Of($"<li>{Step(node)}{say.Operation(node.Operation)}{(depth < MostIndented ? Html.Of($"<ul>{operands}</ul>") : operands)}");
    }

    private Html Leaf(DerivationNode node) => node switch
    {
        { Operation: "same" } => Html.Of($"{Step(node)}{say.Again}"),
        { Fact: { } id } when book.ById.TryGetValue(id, out var fact) =>
            Html.Of($"<a href=\"#{fact.Anchor}\">{book.Say.Of(fact.Parts)}</a>{ProofMark.Of(book, fact)} {book.NameOf(fact.Record.Concept)}{(book.Say.Period(fact.Record.Period) is { } period ? ", " + period : "")}"),
        { Fact: { } id } => Html.Of($"{book.Say.Of(book.Told(id) ?? id)}"),
        { Assumption: { } assumption } => Html.Of($"{say.Assumed(book.Say.Of(assumption), book.Say.Of(node.Value), book.Say.Of(node.Reason))}"),
        _ => Html.Of($"{book.Say.Values.Digits(node.Value ?? "")}"),
    };

    private static string Step(DerivationNode node) => node.Step is { } step ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({step}) ") : "";
}
