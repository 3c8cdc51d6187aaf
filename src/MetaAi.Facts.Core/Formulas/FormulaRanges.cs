using MetaAi.Facts.Formulas.Algebra;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>The intervals of a formula whose dimensions hold and whose inputs are all there.</summary>
internal sealed class FormulaRanges
{
    private readonly Expression expression;
    private readonly FormulaInputs inputs;

    private readonly NormalForms forms;
    private readonly List<OperationExpression> divisions = [];
    private readonly Dictionary<Expression, bool> once = [];

    public FormulaRanges(Expression expression, FormulaInputs inputs, FormulaTypes types)
    {
        this.expression = expression;
        this.inputs = inputs;
        forms = new(inputs, types);
        AddDivisions(expression, []);
    }

    /// <exception cref="FormulaRefusedException">A divisor may be zero.</exception>
    /// <exception cref="OverflowException">A number has more bits than are kept.</exception>
    public Evaluation Complete(Evaluation typed)
    {
        var remaining = Remaining();
        var isApproximate = remaining.Any(unknown => unknown.Readings!.IsApproximate);
        (Ends Ends, bool IsTight)? said = isApproximate ? null : Checked(readings => readings.SaidEnds ?? readings.NominalEnds, FormulaRefusals.Divisor);
        (Ends Ends, bool IsTight)? rounded = isApproximate ? null : Checked(readings => readings.RoundedEnds ?? readings.NominalEnds, FormulaRefusals.Divisor);

        // "More than 0" is never zero, and names it.
        var nominal = Checked(readings => readings.NominalEnds, FormulaRefusals.NamedDivisor);
        var shown = rounded?.Ends ?? nominal.Ends;
        return typed with
        {
            IsMultiple = forms.IsQuotientOfLike(expression) && nominal.Ends.Low.Value >= Rational.Of(1, 1),
            Nominal = new(nominal.Ends),
            AsSaid = said is { } asSaid ? new(asSaid.Ends) : null,
            WithRounding = rounded is { } withRounding ? new(withRounding.Ends) : null,
            IsTight = (rounded ?? nominal).IsTight,
            MinimumOrigins = shown.Low.Origins,
            MaximumOrigins = shown.High.Origins,
            Amount = inputs.Unknowns.All(unknown => unknown.Readings!.HasAmount) ? new Interval(nominal.Ends).Point : null,
            AsIfExact = isApproximate ? TryFind(readings => readings.AsIfExact) : rounded is { } bounds ? new(bounds.Ends) : null,
            Loose = TryFind(readings => readings.Loose),
        };
    }

    // The inputs that the value depends on: what is cancelled does not count.
    private List<Unknown> Remaining()
    {
        if (!inputs.StandOnce && forms.Find(expression) is { } form && forms.Selections.Count == 0)
        {
            return [.. form.Unknowns.Select(number => inputs.Unknowns[number])];
        }

        return [.. inputs.Unknowns];
    }

    private (Ends Ends, bool IsTight) Checked(Func<FigureReadings, Ends> reading, Func<Expression, Interval, FormulaRefusedException> refuse)
    {
        var box = BoxOf(reading);
        foreach (var division in divisions)
        {
            var divisor = Range(division.Right, box).Ends;
            if (divisor.HasZero)
            {
                throw refuse(division.Right, new(divisor));
            }
        }

        return Range(expression, box);
    }

    private Interval? TryFind(Func<FigureReadings, Ends> reading)
    {
        var box = BoxOf(reading);
        return divisions.TrueForAll(division => !Range(division.Right, box).Ends.HasZero) ? new(Range(expression, box).Ends) : null;
    }

    private List<Ends> BoxOf(Func<FigureReadings, Ends> reading) => [.. inputs.Unknowns.Select(unknown => reading(unknown.Readings!))];

    private (Ends Ends, bool IsTight) Range(Expression part, List<Ends> box)
    {
        if (!StandOnce(part) && forms.Find(part) is { } form)
        {
            List<Ends> whole = [.. box, .. forms.Selections.Select(_ => Ends.Everything)];
            var isTight = true;
            HashSet<int> beside = [.. form.Unknowns.Where(number => number < box.Count)];
            foreach (var number in form.Unknowns.Where(number => number >= box.Count))
            {
                // As if it were independent of the inputs that stand beside it: exact where it is.
                var selection = forms.Selections[number - box.Count];
                (whole[number], var isLeast) = OfSelection(selection, box);
                isTight &= isLeast && InputsBelow(selection).All(beside.Add);
            }

            if (RangeFinder.Find(form, whole) is { } range)
            {
                return (range, isTight);
            }
        }

        return (Plain(part, box, []), StandOnce(part));
    }

    // Whether plain interval arithmetic is exact: no input stands in the part twice.
    private bool StandOnce(Expression part)
    {
        if (inputs.StandOnce)
        {
            return true;
        }

        if (!once.TryGetValue(part, out var isOnce))
        {
            isOnce = Inputs(part) is { } found && found.Count == found.Distinct().Count();
            once.Add(part, isOnce);
        }

        return isOnce;
    }

    private List<int>? Inputs(Expression part)
    {
        if (part is UnknownExpression { Unknown: var unknown })
        {
            return [inputs.NumberOf(unknown)];
        }

        var all = new List<int>();
        foreach (var operand in part.Operands)
        {
            if (!StandOnce(operand))
            {
                return null;
            }

            all.AddRange(Inputs(operand)!);
        }

        return all;
    }

    // Beside numbers of the formula alone, the greatest or the least goes up and down with the value.
    private (Ends Ends, bool IsTight) OfSelection(SelectionExpression selection, List<Ends> box)
    {
        var ranges = selection.Operands.Select(operand => Range(operand, box)).ToList();
        return (
            ranges.Select(range => range.Ends).Aggregate((one, other) => Select(selection, one, other)),
            ranges.TrueForAll(range => range.IsTight) && selection.Operands.Count(operand => operand is not ConstantExpression) <= 1);
    }

    private HashSet<int> InputsBelow(Expression part)
    {
        var (found, seen, left) = (new HashSet<int>(), new HashSet<Expression>(), new Stack<Expression>([part]));
        while (left.Count > 0)
        {
            var next = left.Pop();
            if (next is UnknownExpression { Unknown: var unknown })
            {
                _ = found.Add(inputs.NumberOf(unknown));
            }

            foreach (var operand in next.Operands.Where(seen.Add))
            {
                left.Push(operand);
            }
        }

        return found;
    }

    private static Ends Select(SelectionExpression selection, Ends left, Ends right) => selection.IsMaximum
        ? new(IntervalEnd.HigherOfBoth(left.Low, right.Low), IntervalEnd.Higher(left.High, right.High))
        : new(IntervalEnd.Lower(left.Low, right.Low), IntervalEnd.LowerOfBoth(left.High, right.High));

    private Ends Plain(Expression part, List<Ends> box, Dictionary<Expression, Ends> known)
    {
        if (known.TryGetValue(part, out var ends))
        {
            return ends;
        }

        ends = part switch
        {
            ConstantExpression constant => Ends.At(constant.Number),
            UnknownExpression { Unknown: var unknown } => box[inputs.NumberOf(unknown)],
            NegationExpression negation => -Plain(negation.Operand, box, known),
            AcrossPeriodsExpression across => Plain(across.Operand, box, known),
            SelectionExpression selection => selection.Operands.Select(operand => Plain(operand, box, known)).Aggregate((one, other) => Select(selection, one, other)),
            OperationExpression operation => PlainOperation(operation, Plain(operation.Left, box, known), box, known),
            _ => throw new NotSupportedException(part.GetType().Name),
        };
        known[part] = ends;
        return ends;
    }

    private Ends PlainOperation(OperationExpression operation, Ends left, List<Ends> box, Dictionary<Expression, Ends> known)
    {
        // A divisor was found not to be zero by its own range, which may be narrower than the plain one.
        var right = operation.Operation == Operation.Divide ? Range(operation.Right, box).Ends : Plain(operation.Right, box, known);
        return operation.Operation switch
        {
            Operation.Add => left + right,
            Operation.Subtract => forms.IsInPoints(operation) ? (left - right) * Ends.At(Rational.Of(100, 1)) : left - right,
            Operation.Multiply => left * right,
            _ => right.HasZero ? Ends.Everything : left / right,
        };
    }

    // What is divided by first is checked first.
    private void AddDivisions(Expression part, HashSet<Expression> seen)
    {
        if (part.Operands.Count == 0 || !seen.Add(part))
        {
            return;
        }

        foreach (var operand in part.Operands)
        {
            AddDivisions(operand, seen);
        }

        if (part is OperationExpression { Operation: Operation.Divide } division)
        {
            divisions.Add(division);
        }
    }
}
