using System.Globalization;
using System.Text;
using MetaAi.Facts.Formulas.Algebra;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>
/// A formula as plain numbers, for a program in another language that finds its bounds for other inputs: quotients of polynomials in which each unknown stands at most
/// linearly above and below the line, so that each end is at a corner of the box, and the least and greatest of such values. Immutable.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class CornerForm
{
    // Of longer ones the evaluator may take plain intervals, which are wider.
    private const int MostTermsAbove = 128;
    private const int MostTermsBelow = 16;

    private readonly FormulaInputs inputs;
    private readonly NormalForms forms;
    private readonly Dictionary<Expression, int> numbers = [];
    private readonly List<string> parts = [];
    private readonly SortedSet<int> divisors = [];

    private CornerForm(Expression expression)
    {
        inputs = FormulaInputs.Of(expression);
        var types = new FormulaTypes();
        _ = types.Of(expression);
        forms = new(inputs, types);
        IsQuotientOfLike = forms.IsQuotientOfLike(expression);
    }

    /// <summary>The facts and assumptions, numbered from 0 in the order of their first use.</summary>
    public IReadOnlyList<Unknown> Inputs => inputs.Unknowns;

    /// <summary>Whether a value of 1 or more says how many times: see <see cref="Evaluation.IsMultiple"/>.</summary>
    public bool IsQuotientOfLike { get; }

    /// <summary>The form of a formula.</summary>
    /// <param name="expression">The formula.</param>
    /// <returns>The form; null where corners do not decide its bounds, where an input is undisclosed, and where it is refused whatever the numbers are.</returns>
    public static CornerForm? Of(Expression expression)
    {
        if (expression.Depth > Evaluator.MostDepth)
        {
            return null;
        }

        try
        {
            var form = new CornerForm(expression);
            return form.inputs.Undisclosed.Count == 0 && form.AddDivisors(expression, []) && form.NumberOf(expression) is not null ? form : null;
        }
        catch (Exception refused) when (refused is FormulaRefusedException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>
    /// The form as a JSON object: <c>parts</c>, the last of which is the value, and <c>divisors</c>, the numbers of the parts that must not hold zero, in the order in which to look.
    /// A part is <c>above</c> and <c>below</c>, each a list of terms (a coefficient, "1/3", and the numbers of the unknowns that it is multiplied by), or <c>max</c> or <c>min</c>,
    /// the numbers of the parts whose ends are compared. An unknown is an input, or, numbered on from the inputs, a part before this one.
    /// </summary>
    public override string ToString() => $$"""{"divisors":[{{string.Join(",", divisors.Select(Number))}}],"parts":[{{string.Join(",", parts)}}]}""";

    private bool AddDivisors(Expression part, HashSet<Expression> seen)
    {
        if (part.Operands.Count == 0 || !seen.Add(part))
        {
            return true;
        }

        if (!part.Operands.All(operand => AddDivisors(operand, seen)))
        {
            return false;
        }

        if (part is OperationExpression { Operation: Operation.Divide, Right: not ConstantExpression { Number.Sign: not 0 } } division)
        {
            if (NumberOf(division.Right) is not { } number)
            {
                return false;
            }

            _ = divisors.Add(number);
        }

        return true;
    }

    private int? NumberOf(Expression part)
    {
        if (numbers.TryGetValue(part, out var number))
        {
            return number;
        }

        if ((part is SelectionExpression selection ? OfSelection(selection) : forms.Find(part) is { } form ? OfForm(form) : null) is not { } text)
        {
            return null;
        }

        parts.Add(text);
        numbers.Add(part, parts.Count - 1);
        return parts.Count - 1;
    }

    private string? OfSelection(SelectionExpression selection)
    {
        var operands = selection.Operands.Select(NumberOf).ToList();
        return operands.Contains(null) ? null : $$"""{"{{(selection.IsMaximum ? "max" : "min")}}":[{{string.Join(",", operands.Select(operand => Number(operand!.Value)))}}]}""";
    }

    private string? OfForm(RationalFunction form)
    {
        var (above, below) = (form.Numerator, form.Denominator);
        if (above.Terms.Length > MostTermsAbove || below.Terms.Length > MostTermsBelow || form.Unknowns.Any(unknown => above.DegreeIn(unknown) > 1 || below.DegreeIn(unknown) > 1))
        {
            return null;
        }

        var names = new Dictionary<int, string>();
        foreach (var unknown in form.Unknowns)
        {
            if (unknown < inputs.Unknowns.Count)
            {
                names.Add(unknown, Number(unknown));
            }
            else if (NumberOf(forms.Selections[unknown - inputs.Unknowns.Count]) is { } selection)
            {
                names.Add(unknown, Number(inputs.Unknowns.Count + selection));
            }
            else
            {
                return null;
            }
        }

        return $$"""{"above":{{Terms(above, names)}},"below":{{Terms(below, names)}}}""";
    }

    private static string Terms(Polynomial polynomial, Dictionary<int, string> names)
    {
        var text = new StringBuilder("[");
        foreach (var (monomial, coefficient) in polynomial.Terms)
        {
            _ = text.Append(text.Length > 1 ? "," : "").Append("[\"").Append(coefficient.ToFractionString()).Append('"');
            foreach (var (unknown, _) in monomial.Powers)
            {
                _ = text.Append(',').Append(names[unknown]);
            }

            _ = text.Append(']');
        }

        return text.Append(']').ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
