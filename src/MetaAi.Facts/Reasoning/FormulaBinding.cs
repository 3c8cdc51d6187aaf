using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>A declared formula whose inputs are asked for when its value is first read: sets of facts refer to each other before all of them are there.</summary>
internal sealed class FormulaBinding(FormulaDeclaration declaration, string formula, Func<string, IUnknown?> inputs)
{
    private readonly Lock gate = new();
    private Expression? bound;
    private bool isBinding;

    /// <exception cref="InvalidOperationException">The text is no formula, a name stands for nothing, or the formula needs its own value.</exception>
    public Expression Expression => Volatile.Read(ref bound) ?? Bind();

    private Expression Bind()
    {
        lock (gate)
        {
            if (bound is { } known)
            {
                return known;
            }

            if (isBinding)
            {
                throw new InvalidOperationException($"The formula of '{declaration.Id}' needs its own value.");
            }

            isBinding = true;
            try
            {
                var made = FormulaText.Bind(declaration, formula, inputs);
                Volatile.Write(ref bound, made);
                return made;
            }
            finally
            {
                isBinding = false;
            }
        }
    }
}
