using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>The text of a declared formula with what its names stand for.</summary>
internal static class FormulaText
{
    /// <exception cref="InvalidOperationException">The text is no formula, or a name stands for nothing.</exception>
    public static Expression Bind(FormulaDeclaration declaration, string formula, Func<string, IUnknown?> inputs)
    {
        var syntax = FormulaSyntax.Parse(formula);
        if (syntax.Problem is { } problem)
        {
            throw new InvalidOperationException($"The formula of '{declaration.Id}' cannot be read: {problem.Message}");
        }

        var expression = syntax.Bind(name => inputs(name.Text)?.Expression ?? throw new InvalidOperationException(
            $"The formula of '{declaration.Id}' names '{name.Text}', which is none of its inputs, or was not there yet: read the value once all fields are initialised."));
        return declaration.AcrossPeriods ? new AcrossPeriodsExpression(expression) { Span = expression.Span } : expression;
    }
}
