using MetaAi.Facts.Formulas.Algebra;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>
/// Evaluates formulas: exact numbers alone, each fact and assumption one unknown wherever it stands, bounds that contain everything the inputs allow and
/// nothing else where <see cref="Evaluation.IsTight"/>.
/// </summary>
public static class Evaluator
{
    /// <summary>How many operations stand above each other at most.</summary>
    public const int MostDepth = 1_000;

    /// <summary>The value of a formula, or why it has none.</summary>
    /// <param name="expression">The formula.</param>
    public static Evaluation Evaluate(Expression expression)
    {
        try
        {
            if (expression.Depth > MostDepth)
            {
                throw FormulaRefusals.TooDeep(expression);
            }

            return Evaluate(expression, FormulaInputs.Of(expression));
        }
        catch (FormulaRefusedException refused)
        {
            return new() { Refusal = refused.Refusal };
        }
        catch (OverflowException)
        {
            return new() { Refusal = FormulaRefusals.TooLarge(expression).Refusal };
        }
    }

    private static Evaluation Evaluate(Expression expression, FormulaInputs inputs)
    {
        var types = new FormulaTypes();
        var (dimension, period) = types.Of(expression);
        var typed = new Evaluation { Dimension = dimension, Period = period.Date, IsPeriodUncertain = period.IsUncertain, IsPeriodDefinite = period.IsDefinite, Inputs = inputs.Unknowns, Undisclosed = inputs.Undisclosed };
        if (inputs.Undisclosed.Count > 0)
        {
            return typed;
        }

        var evaluation = new FormulaRanges(expression, inputs, types).Complete(typed);
        return evaluation.Nominal.IsNearLimit || evaluation.AsIfExact is { IsNearLimit: true } || evaluation.Loose is { IsNearLimit: true } ? throw FormulaRefusals.TooLarge(expression) : evaluation;
    }
}
