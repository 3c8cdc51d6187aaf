namespace MetaAi.Facts.Formulas;

/// <summary>The facts and assumptions of a formula, numbered in the order of their first use, and how often each stands in it.</summary>
internal sealed class FormulaInputs
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<Unknown> unknowns = [];
    private readonly HashSet<Expression> seen = [];

    private FormulaInputs()
    {
    }

    public IReadOnlyList<Unknown> Unknowns => unknowns;

    public IReadOnlyList<Unknown> Undisclosed { get; private set; } = [];

    /// <summary>Whether each of them stands in the formula once.</summary>
    public bool StandOnce { get; private set; } = true;

    /// <exception cref="FormulaRefusedException">One is said not to exist, or is no number, two that differ have one id, or one is refused before anything is computed.</exception>
    public static FormulaInputs Of(Expression expression)
    {
        var inputs = new FormulaInputs();
        inputs.Add(expression);
        inputs.Undisclosed = [.. inputs.unknowns.Where(unknown => unknown.ValueKind == ValueKind.SomeValue)];
        return inputs;
    }

    public int NumberOf(Unknown unknown) => numbers[unknown.Id];

    private void Add(Expression expression)
    {
        if (expression is RefusedExpression { Kind: var kind, Reason: var reason })
        {
            throw new FormulaRefusedException(new(kind, reason, expression.Span));
        }

        if (expression is UnknownExpression { Unknown: var unknown })
        {
            if (unknown.ValueKind == ValueKind.NoValue)
            {
                throw FormulaRefusals.NoValue(expression, unknown);
            }

            if (unknown.Dimension.Kind == DimensionKind.Other)
            {
                throw FormulaRefusals.NoNumber(expression, unknown);
            }

            if (numbers.TryGetValue(unknown.Id, out var number))
            {
                if (!IsSame(unknowns[number], unknown))
                {
                    throw FormulaRefusals.Identity(expression, unknown);
                }

                StandOnce = false;
                return;
            }

            numbers.Add(unknown.Id, unknowns.Count);
            unknowns.Add(unknown);
        }
        else if (expression.Operands.Count > 0 && !seen.Add(expression))
        {
            // What is in it stands as often as it does.
            StandOnce = false;
            return;
        }

        foreach (var operand in expression.Operands)
        {
            Add(operand);
        }
    }

    private static bool IsSame(Unknown one, Unknown other) => ReferenceEquals(one, other)
        || (one.ValueKind == other.ValueKind && one.Figure == other.Figure && one.Dimension == other.Dimension && one.Period == other.Period);
}
