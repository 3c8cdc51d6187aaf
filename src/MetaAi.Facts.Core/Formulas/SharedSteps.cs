namespace MetaAi.Facts.Formulas;

/// <summary>The operations that stand in a formula twice or more: they are told once, under a number.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class SharedSteps
{
    private readonly HashSet<Expression> shared = [];
    private readonly Dictionary<Expression, int> numbers = [];

    private SharedSteps()
    {
    }

    /// <summary>Finds them, however deep the formula is.</summary>
    /// <param name="expression">The formula.</param>
    public static SharedSteps Of(Expression expression)
    {
        var steps = new SharedSteps();
        var seen = new HashSet<Expression>();
        var left = new Stack<Expression>([expression]);
        while (left.Count > 0)
        {
            var part = left.Pop();
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
