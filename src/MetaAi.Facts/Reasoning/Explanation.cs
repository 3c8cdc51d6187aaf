using System.Text;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>Tells where a value comes from.</summary>
public static class Explanation
{
    private const int MostIndented = 40;

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
        var text = new StringBuilder();
        if (value.Expression.Operands.Count > 0)
        {
            Line(text, 0, value.ToString()!);
            foreach (var bound in BoundsOf(evaluation))
            {
                Line(text, 0, bound);
            }
        }

        AddTree(text, value.Expression);
        return text.ToString(0, text.Length - 1);
    }

    private static IEnumerable<string> BoundsOf(Evaluation evaluation)
    {
        if (evaluation.Refusal is not null || evaluation.Dimension.Kind == DimensionKind.Other)
        {
            yield break;
        }

        if (evaluation.ValueKind != ValueKind.Value)
        {
            yield return $"undisclosed, because {string.Join(", ", evaluation.Undisclosed.Select(input => input.Id))} is";
        }
        else if (evaluation.WithRounding is not { } bounds)
        {
            yield return "no bounds: an approximation went into it";
        }
        else
        {
            yield return $"lower end: {EndOf(bounds.Minimum, evaluation.MinimumOrigins)}; upper end: {EndOf(bounds.Maximum, evaluation.MaximumOrigins)}";
            if (!evaluation.IsTight)
            {
                yield return "the bounds may be wider than need be";
            }
        }
    }

    private static string EndOf(Rational? end, EndOrigins origins)
    {
        string[] words =
        [
            .. Words(EndOrigins.Stated, "stated"),
            .. Words(EndOrigins.Rounding, "implied by rounding"),
            .. Words(EndOrigins.Hedge, "hedged"),
            .. Words(EndOrigins.Assumption, "assumed"),
        ];
        var joined = words.Length == 0 ? "a number of the formula" : string.Join(", ", words);
        return end is null ? $"none ({joined})" : joined;

        IEnumerable<string> Words(EndOrigins origin, string word) => origins.HasFlag(origin) ? [word] : [];
    }

    // With a stack of its own: a formula may be deeper than that of the thread.
    private static void AddTree(StringBuilder text, Expression expression)
    {
        var steps = SharedSteps.Of(expression);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<(Expression Part, int Depth)>([(expression, 0)]);
        while (left.TryPop(out var next))
        {
            var (part, depth) = next;
            if (part.Operands.Count == 0)
            {
                Line(text, depth, Leaf(part, told));
                continue;
            }

            var step = steps.NumberOf(part, out var isAgain) is { } number ? $"({number}) " : "";
            Line(text, depth, isAgain ? $"{step}again: the same value" : step + Word(part));
            for (var i = part.Operands.Count - 1; i >= 0 && !isAgain; i--)
            {
                left.Push((part.Operands[i], depth + 1));
            }
        }
    }

    private static string Word(Expression expression) => expression switch
    {
        OperationExpression { Operation: Operation.Add } => "sum of",
        OperationExpression { Operation: Operation.Subtract } => "difference of",
        OperationExpression { Operation: Operation.Multiply } => "product of",
        OperationExpression => "quotient of",
        NegationExpression => "minus",
        SelectionExpression { IsMaximum: true } => "greatest of",
        SelectionExpression => "least of",
        _ => "across periods",
    };

    private static string Leaf(Expression expression, HashSet<string> told)
    {
        if (expression is not UnknownExpression { Unknown: var unknown })
        {
            return ((ConstantExpression)expression).Number.ToString();
        }

        var isFact = unknown.Referent is IFact;
        return told.Add(unknown.Id) ? Told(unknown)
            : isFact ? $"{NameOf((IFact)unknown.Referent!)}: the same fact"
            : $"{(unknown.Referent as IAssumption)?.Name ?? unknown.Id}: the same assumption";
    }

    private static string Told(Unknown unknown) => unknown.Referent is not IFact { Evidence: { } evidence } fact
        ? unknown.Referent?.ToString() ?? unknown.Id
        : $"{NameOf(fact)}: {CountOf(unknown, fact)}{fact.Description}, {string.Join(" … ", Quotes(evidence))} ({Said(fact, evidence)})";

    private static IEnumerable<string> Quotes(Evidence evidence) => [$"\"{evidence.Exact}\"", .. evidence.Further.Select(quote => $"\"{quote.Exact}\"")];

    // What is counted, or taken for zero, is another value than that of the fact.
    private static string CountOf(Unknown unknown, IFact fact) =>
        unknown.ValueKind == ValueKind.Value && fact.ValueKind == ValueKind.NoValue ? "taken for zero, "
        : unknown.Figure is { } figure && fact.Names.Count > 0 ? $"{ValueWords.Of(figure)} names, "
        : "";

    private static string NameOf(IFact fact) => $"{fact.Subject}, {fact.Concept}{(fact.Period is { } period ? $" {period}" : "")}";

    private static string Said(IFact fact, Evidence evidence) => string.Join(", ", [.. fact.Claimant is { } claimant ? [claimant] : Array.Empty<string>(), .. fact.Via, evidence.Source.Citation]);

    private static void Line(StringBuilder text, int depth, string words) =>
        text.Append(' ', 2 * Math.Min(depth, MostIndented)).Append(VisibleText.Of(words)).Append('\n');
}
