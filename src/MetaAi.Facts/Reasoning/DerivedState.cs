using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>A formula and what it came to, which is found when it is first asked for; two threads that ask at once find the same.</summary>
internal sealed class DerivedState<T>
    where T : notnull
{
    private readonly Expression? made;
    private readonly FormulaBinding? binding;
    private readonly Func<Expression, DerivedResult<T>> evaluate;
    private DerivedResult<T>? result;

    public DerivedState(Expression expression, Func<Expression, DerivedResult<T>> evaluate) => (made, this.evaluate) = (expression, evaluate);

    public DerivedState(FormulaBinding binding) => (this.binding, evaluate) = (binding, DerivedResult<T>.Of);

    public Expression Expression => made ?? binding!.Expression;

    public DerivedResult<T> Result => Volatile.Read(ref result) ?? Interlocked.CompareExchange(ref result, evaluate(Expression), null) ?? result;
}
