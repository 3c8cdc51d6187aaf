using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>The operations that stand in a formula twice or more: they are told once, under a number.</summary>
internal sealed class SharedSteps
{
    private readonly HashSet<Expression> shared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expression, int> numbers = new(ReferenceEqualityComparer.Instance);

    private SharedSteps()
    {
    }

    /// <summary>Finds them, however deep the formula is.</summary>
    public static SharedSteps Of(Expression expression)
    {
        var steps = new SharedSteps();
        var seen = new HashSet<Expression>(ReferenceEqualityComparer.Instance);
        var left = new Stack<Expression>([expression]);
        while (left.TryPop(out var part))
        {
            if (part.Operands.Count == 0)
            {
                continue;
            }

            if (!seen.Add(part))
            {
                _ = steps.shared.Add(part);
                continue;
            }

            foreach (var operand in part.Operands)
            {
                left.Push(operand);
            }
        }

        return steps;
    }

    /// <summary>The number of an operation that stands twice or more, counted as they are asked for; null for every other.</summary>
    /// <param name="expression">The operation.</param>
    /// <param name="isAgain">Whether it was asked for before.</param>
    public int? NumberOf(Expression expression, out bool isAgain)
    {
        isAgain = numbers.TryGetValue(expression, out var number);
        if (isAgain || !shared.Contains(expression))
        {
            return isAgain ? number : null;
        }

        numbers.Add(expression, numbers.Count + 1);
        return numbers.Count;
    }
}
