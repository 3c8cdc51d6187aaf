using MetaAi.Facts.Formulas;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>Tells where a value comes from.</summary>
public static class Explanation
{
    /// <summary>
    /// The value in several lines: what it is, what each of its bounds comes from (stated, implied by rounding, hedged, assumed), why it has none where it has
    /// none; then the tree of what it is computed from, down to facts with their quotes and citations, assumptions with their reasons, and numbers. A fact or
    /// an assumption that stands twice is said to be the same one, because it counts as one in the arithmetic; an operation that stands twice is told once,
    /// under a number. Line ends are LF; the same under every culture.
    /// </summary>
    /// <param name="value">A fact, an assumption or a derived value.</param>
    public static string Explain(this IUnknown value)
    {
        var evaluation = Computation.EvaluationOf(value);
        return ExplanationText.Of(value.ToString()!, evaluation, value.Expression, Tell);
    }

    /// <summary>The facts and assumptions that a value rests on, each once, in the order of use; a fact or an assumption rests on itself.</summary>
    /// <param name="value">A fact, an assumption or a derived value.</param>
    public static IReadOnlyList<IUnknown> Inputs(this IUnknown value)
    {
        var inputs = new List<IUnknown>();
        var seen = new HashSet<Expression>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Expression>([Computation.ExpressionOf(value)]);
        while (open.TryPop(out var expression))
        {
            if (!seen.Add(expression))
            {
                continue;
            }

            if (expression is UnknownExpression { Unknown.Referent: IUnknown input } && !inputs.Contains(input, ReferenceEqualityComparer.Instance))
            {
                inputs.Add(input);
            }

            foreach (var operand in expression.Operands.Reverse())
            {
                open.Push(operand);
            }
        }

        return inputs;
    }

    private static ToldInput Tell(Unknown unknown) => unknown.Referent is IFact fact
        ? new(NameOf(fact), Told(unknown), "fact")
        : new((unknown.Referent as IAssumption)?.Name ?? unknown.Id, unknown.Referent?.ToString() ?? unknown.Id, "assumption");

    private static string Told(Unknown unknown) => unknown.Referent is not IFact { Evidence: { } evidence } fact
        ? unknown.Referent?.ToString() ?? unknown.Id
        : $"{NameOf(fact)}: {CountOf(unknown, fact)}{fact.Description}, {string.Join(" … ", Quotes(evidence))} ({Said(fact, evidence)}){string.Concat(fact.Corroborations.Select(Also))}";

    private static string Also(IFact other) =>
        other.Evidence is { } evidence ? $"; also {other.Description}, {string.Join(" … ", Quotes(evidence))} ({Said(other, evidence)})" : "";

    private static IEnumerable<string> Quotes(Evidence evidence) => [$"\"{evidence.Exact}\"", .. evidence.Further.Select(quote => $"\"{quote.Exact}\"")];

    // What is counted, or taken for zero, is another value than that of the fact.
    private static string CountOf(Unknown unknown, IFact fact) =>
        unknown.ValueKind == ValueKind.Value && fact.ValueKind == ValueKind.NoValue ? "taken for zero, "
        : unknown.Figure is { } figure && fact.Names.Count > 0 ? $"{ValueWords.Of(figure with { Unit = null })} {(fact.Names.Count == 1 ? "name" : "names")}, "
        : "";

    private static string NameOf(IFact fact) => $"{fact.Subject}, {fact.Concept}{(fact.Period is { } period ? $" {period}" : "")}";

    private static string Said(IFact fact, Evidence evidence) => string.Join(", ", [.. fact.Claimant is { } claimant ? [claimant] : Array.Empty<string>(), .. fact.Via, evidence.Source.Citation]);
}
