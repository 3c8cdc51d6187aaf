using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>What is computed from facts and assumptions. Immutable; what is used twice may be one object that stands twice.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public abstract class Expression
{
    private protected Expression(params IReadOnlyList<Expression> operands)
    {
        Operands = operands;
        foreach (var operand in operands)
        {
            Depth = Math.Max(Depth, operand.Depth + 1);
        }
    }

    /// <summary>Where it stands in the text of a formula; the whole of nothing where there is no text.</summary>
    public FormulaSpan Span { get; init; }

    /// <summary>What it is computed from, from left to right.</summary>
    public IReadOnlyList<Expression> Operands { get; }

    /// <summary>How many operations stand above each other at most.</summary>
    public int Depth { get; }

    /// <summary>A number of the formula itself.</summary>
    /// <param name="number">The number.</param>
    public static Expression Of(Rational number) => new ConstantExpression(number);

    /// <summary>A fact or an assumption.</summary>
    /// <param name="unknown">The fact or assumption.</param>
    public static Expression Of(Unknown unknown) => new UnknownExpression(unknown);

    /// <summary>The sum of one or more values.</summary>
    /// <param name="terms">The values.</param>
    /// <param name="span">Where the sum stands.</param>
    public static Expression Sum(IReadOnlyList<Expression> terms, FormulaSpan span = default) => Sum(terms, 0, terms.Count, span);

    /// <summary>The mean of one or more values.</summary>
    /// <param name="terms">The values.</param>
    /// <param name="span">Where the mean stands.</param>
    public static Expression Average(IReadOnlyList<Expression> terms, FormulaSpan span = default) =>
        new OperationExpression(Operation.Divide, Sum(terms, span), Of(Rational.Of(terms.Count, 1))) { Span = span };

    // By halves, so that a long sum is not a deep one.
    private static Expression Sum(IReadOnlyList<Expression> terms, int start, int end, FormulaSpan span)
    {
        var middle = (start + end) / 2;
        return end - start == 1 ? terms[start] : new OperationExpression(Operation.Add, Sum(terms, start, middle, span), Sum(terms, middle, end, span)) { Span = span };
    }
}
