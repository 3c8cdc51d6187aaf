using System.Text;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Stating;

/// <summary>
/// Where a computed value comes from, in several lines: what it is, what each of its bounds comes from, and the tree of what it is computed from. The same under
/// every culture; line ends are LF.
/// </summary>
public static class ExplanationText
{
    private const int MostIndented = 40;

    /// <summary>The lines; of an input by itself, what is told of it.</summary>
    /// <param name="head">What the value is, in words.</param>
    /// <param name="evaluation">What it came to.</param>
    /// <param name="expression">What it is computed from.</param>
    /// <param name="tell">How an input is told.</param>
    public static string Of(string head, Evaluation evaluation, Expression expression, Func<Unknown, ToldInput> tell)
    {
        var text = new StringBuilder();
        if (expression.Operands.Count > 0)
        {
            Line(text, 0, head);
            foreach (var bound in BoundsOf(evaluation))
            {
                Line(text, 0, bound);
            }
        }

        AddTree(text, expression, tell);
        return text.ToString(0, text.Length - 1);
    }

    /// <summary>What each bound of a value comes from, a line each; nothing where there is no number.</summary>
    /// <param name="evaluation">What a formula came to.</param>
    /// <param name="words">The language; English where it is null.</param>
    public static IEnumerable<string> BoundsOf(Evaluation evaluation, PrintWords? words = null)
    {
        if (evaluation.Refusal is not null || evaluation.Dimension.Kind == DimensionKind.Other)
        {
            yield break;
        }

        var say = (words ?? PrintWords.English).Bounds;
        if (evaluation.ValueKind != ValueKind.Value)
        {
            yield return say.Undisclosed([.. evaluation.Undisclosed.Select(input => input.Id)]);
        }
        else if (evaluation.WithRounding is not { } bounds)
        {
            yield return say.Approximate;
        }
        else
        {
            yield return say.Ends(EndOf(bounds.Minimum, evaluation.MinimumOrigins, say), EndOf(bounds.Maximum, evaluation.MaximumOrigins, say));
            if (!evaluation.IsTight)
            {
                yield return say.MayBeWider;
            }
        }
    }

    private static string EndOf(Rational? end, EndOrigins origins, BoundsWords say)
    {
        string[] words =
        [
            .. Words(EndOrigins.Stated, say.Stated),
            .. Words(EndOrigins.Rounding, say.Rounding),
            .. Words(EndOrigins.Hedge, say.Hedged),
            .. Words(EndOrigins.Assumption, say.Assumed),
        ];
        var joined = words.Length == 0 ? say.OfFormula : string.Join(", ", words);
        return end is null ? say.None(joined) : joined;

        IEnumerable<string> Words(EndOrigins origin, string word) => (origins & origin) != 0 ? [word] : [];
    }

    // With a stack of its own: a formula may be deeper than that of the thread.
    private static void AddTree(StringBuilder text, Expression expression, Func<Unknown, ToldInput> tell)
    {
        var steps = SharedSteps.Of(expression);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var left = new Stack<(Expression Part, int Depth)>([(expression, 0)]);
        while (left.Count > 0)
        {
            var (part, depth) = left.Pop();
            if (part.Operands.Count == 0)
            {
                Line(text, depth, part is UnknownExpression { Unknown: var unknown } ? Leaf(unknown, told, tell) : ((ConstantExpression)part).Number.ToString());
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

    private static string Leaf(Unknown unknown, HashSet<string> told, Func<Unknown, ToldInput> tell)
    {
        var input = tell(unknown);
        return told.Add(unknown.Id) ? input.Words : $"{input.Name}: the same {input.Kind}";
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
        RefusedExpression => "none of",
        _ => "across periods",
    };

    private static void Line(StringBuilder text, int depth, string words) =>
        _ = text.Append(' ', 2 * Math.Min(depth, MostIndented)).Append(VisibleText.Of(words)).Append('\n');
}
