using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>The text of a declared formula with what its names stand for.</summary>
internal static class FormulaText
{
    /// <exception cref="InvalidOperationException">The text is no formula, or a name stands for nothing.</exception>
    public static Expression Bind(FormulaDeclaration declaration, string formula, Func<(string Name, IUnknown Input)[]> inputs)
    {
        var syntax = FormulaSyntax.Parse(formula);
        if (syntax.Problem is { } problem)
        {
            throw new InvalidOperationException($"The formula of '{declaration.Id}' cannot be read: {problem.Message}");
        }

        var values = inputs();
        var expression = syntax.Bind(name => Find(declaration, values, name.Text));
        return declaration.AcrossPeriods ? new AcrossPeriodsExpression(expression) { Span = expression.Span } : expression;
    }

    private static Expression Find(FormulaDeclaration declaration, (string Name, IUnknown Input)[] inputs, string name)
    {
        foreach (var input in inputs)
        {
            if (input.Name == name)
            {
                return ((IUnknown?)input.Input)?.Expression
                    ?? throw new InvalidOperationException($"The formula of '{declaration.Id}' was read before '{name}' was there: read it once all fields are initialised.");
            }
        }

        throw new InvalidOperationException($"The formula of '{declaration.Id}' names '{name}', which is none of its inputs.");
    }
}
