using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Types;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>Computes a formula, and compares it with the quote beside it. All arithmetic is Core's.</summary>
internal sealed class FormulaChecker
{
    private readonly FormulaWork work;
    private readonly DeclaredFormula declared;
    private readonly Dictionary<string, FormulaInput> inputs;

    // By the id of what each part is of.
    private readonly Dictionary<string, Expression> values = new(StringComparer.Ordinal);

    private FormulaChecker(FormulaWork work)
    {
        this.work = work;
        declared = work.Formula.Declared;
        inputs = work.Inputs.GroupBy(input => input.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    private FormulaInput? Quoted => declared.Derived is null && inputs.TryGetValue(declared.Id, out var quoted) ? quoted : null;

    private CheckedFormula Unchecked => new() { Declared = declared, Names = work.Formula.Names };

    /// <summary>What a formula comes to.</summary>
    public static CheckedFormula Check(FormulaWork work) => LastNet.Under(
        work.Formula.Declared.Formula.Text,
        () => new FormulaChecker(work).Check(),
        message => new() { Declared = work.Formula.Declared, Names = work.Formula.Names, Failure = message, Finding = new(message) });

    private CheckedFormula Check()
    {
        // Of a quote that does not hold, that is said.
        if (declared is { Derived: null, Problem: null } && Quoted is not { Holds: true })
        {
            return Unchecked;
        }

        if ((work.Formula.Problem ?? work.Problem) is { } problem)
        {
            return Fail(problem);
        }

        if (inputs.Values.FirstOrDefault(input => !input.Holds) is { } broken)
        {
            return FailSilently(broken.Name);
        }

        if (work.Parts.Prepend(work.Formula).Any(part => part.Names.Any(name => name.Target.Kind == FormulaNameKind.Code)))
        {
            return Quoted is { Relation: not null } relating
                ? Fail(Whole(new(FactRules.RelationUnheld, relating.Words!, "a value that code makes", "the compiler does not know it; declare Derived<T> with the formula alone")))
                : Unchecked;
        }

        foreach (var part in work.Parts)
        {
            if (Value(part) is { } failing)
            {
                return FailSilently(failing);
            }
        }

        return Bind(work.Formula) is { } expression ? Compare(expression, Evaluator.Evaluate(expression)) : FailSilently(declared.Path);
    }

    private CheckedFormula Compare(Expression expression, Evaluation evaluation)
    {
        if (evaluation.Refusal is { } refusal)
        {
            // What has no value by itself says so where it is declared.
            return work.Formula.Names.FirstOrDefault(name => name.Target.Kind == FormulaNameKind.Derived && Evaluator.Evaluate(values[name.Target.Id]).Refusal is not null) is { } failing
                ? FailSilently(failing.Name)
                : Fail(new(FormulaMessages.Refused(declared.Formula.Text, refusal), SpanOf(refusal)));
        }

        var computed = Unchecked with
        {
            Words = EvaluationWords.Of(evaluation),
            Period = evaluation.Period?.Text,
            Inputs = [.. evaluation.Inputs.Select(InWords)],
        };
        return declared.Derived is { } derived ? Derive(derived, evaluation, computed)
            : Quoted!.Relation is { } hedge ? Relate(Quoted, hedge, evaluation, computed)
            : Claim(Quoted, evaluation, computed);
    }

    private CheckedFormula Derive(DerivedTypeModel type, Evaluation evaluation, CheckedFormula computed)
    {
        var row = DerivedTypeRows.Of(type.MetadataName);
        var fits = row is not null && (evaluation.Dimension.Kind == DimensionKind.Unknown || row.Fits(evaluation.Dimension));
        return fits ? computed
            : Fail(Whole(FormulaMessages.Misfit(
                evaluation.Dimension.ToString(), declared.Path, $"Derived<{type.DisplayName}>", FormulaMessages.Declare("Derived", evaluation.Dimension))));
    }

    private CheckedFormula Claim(FormulaInput quoted, Evaluation evaluation, CheckedFormula computed)
    {
        var claim = Evaluator.Evaluate(Expression.Of(UnknownOf(quoted)));
        if (claim.Refusal is { Kind: FormulaRefusalKind.NoValue } nothing)
        {
            return computed with { Finding = Whole(FormulaMessages.Refused(quoted.Name, nothing)) };
        }

        var check = ClaimCheck.Of(claim, evaluation);
        return computed with
        {
            Finding = check switch
            {
                { Refusal: { Kind: FormulaRefusalKind.Periods } periods } => Whole(FormulaMessages.Refused(declared.Formula.Text, periods)),
                { Refusal: not null } => Whole(FormulaMessages.Misfit(
                    evaluation.Dimension.ToString(), quoted.Name, Measured(quoted, claim), "a quote is compared with what measures the same")),
                { Outcome: ConsistencyOutcome.Undecided } => Whole(FormulaMessages.Undecided(quoted.Name, check, FormulaMessages.ComputedFrom(computed.Inputs))),
                { Outcome: ConsistencyOutcome.Inconsistent } => Whole(FormulaMessages.Inconsistent(quoted.Name, check, FormulaMessages.ComputedFrom(computed.Inputs))),
                _ => null,
            },
        };
    }

    private CheckedFormula Relate(FormulaInput quoted, Hedge hedge, Evaluation evaluation, CheckedFormula computed)
    {
        var (figure, problem) = Related(quoted, hedge, evaluation);
        return problem is null ? computed with { Figure = figure } : Fail(Whole(problem));
    }

    private static (Figure? Figure, FactMessage? Problem) Related(FormulaInput quoted, Hedge hedge, Evaluation evaluation)
    {
        if (evaluation.ValueKind != ValueKind.Value)
        {
            return (null, Unheld("set Undisclosed on the quote, and leave the formula out"));
        }

        if (RelatedFigure.Of(evaluation, hedge) is not { } figure)
        {
            return (null, Unheld("declare Derived<T> with the formula alone, which keeps bounds that rounding makes, or quote words that say a figure"));
        }

        // Numbers and counts are held by one another; everything else is held as what it measures.
        var type = quoted.Type!.Type;
        figure = (figure.Kind, type.Kinds) switch
        {
            (FigureKind.Number, FigureKinds.Count) => figure with { Kind = FigureKind.Count },
            (FigureKind.Count, FigureKinds.Number) when figure.Unit is null => figure with { Kind = FigureKind.Number },
            _ => figure,
        };
        var isHeld = (type.Kinds & (FigureKinds)(1 << (int)figure.Kind)) != 0;

        // Words that relate take over an amount; what it is per, the quote may say for itself: a salary a year like the bonus a person.
        var saysPer = quoted.Per is not null && evaluation.Dimension.Kind == DimensionKind.Money;
        return isHeld && Dimension.Of(figure, quoted.Language).IsSameAs(saysPer ? evaluation.Dimension with { Unit = null } : evaluation.Dimension)
            ? TypeRows.Of(type).Obstacle(figure, quoted.Words!) is { } obstacle ? (null, obstacle) : (figure, null)
            : (null, FormulaMessages.Misfit(
                evaluation.Dimension.ToString(),
                quoted.Name,
                Measured(quoted, null),
                isHeld ? "say on the quote what it is counted per" : FormulaMessages.Declare("Fact", evaluation.Dimension)));

        FactMessage Unheld(string fix) => new(FactRules.RelationUnheld, quoted.Words!, EvaluationWords.Of(evaluation), fix);
    }

    private static string Measured(FormulaInput quoted, Evaluation? claim) => claim is { Refusal: null, Dimension: { Kind: not DimensionKind.Unknown } dimension }
        ? dimension.ToString()
        : $"Fact<{quoted.Type!.DisplayName}>";

    /// <summary>Makes the value of a part known; gives its name where it has none.</summary>
    private string? Value(ResolvedFormula part)
    {
        var name = part.Declared.NameIn(declared.TypeFullName);
        if (part.Problem is not null || Bind(part) is not { } expression)
        {
            return name;
        }

        if (part.Declared.Derived is not null)
        {
            values[part.Declared.Id] = expression;
            return null;
        }

        var quoted = inputs[part.Declared.Id];
        var evaluation = Evaluator.Evaluate(expression);
        if (evaluation.Refusal is not null || Related(quoted, quoted.Relation!.Value, evaluation) is not { Problem: null } related)
        {
            return name;
        }

        values[part.Declared.Id] = Expression.Of(UnknownOf(quoted with { Figure = related.Figure }));
        return null;
    }

    /// <summary>A formula with the values of its names; null where one of them has none, since it needs its own.</summary>
    private Expression? Bind(ResolvedFormula formula)
    {
        var byName = formula.Names.ToDictionary(name => name.Name, name => name.Target, StringComparer.Ordinal);
        if (byName.Values.Any(target => target.Kind == FormulaNameKind.Derived && !values.ContainsKey(target.Id)))
        {
            return null;
        }

        var expression = FormulaSyntax.Parse(formula.Declared.Formula.Text).Bind(name =>
            values.TryGetValue(byName[name.Text].Id, out var value)
                ? value is UnknownExpression known ? new UnknownExpression(known.Unknown) { Span = name.Span } : value
                : new UnknownExpression(UnknownOf(inputs[byName[name.Text].Id])) { Span = name.Span });
        return formula.Declared.Formula.AcrossPeriods ? new AcrossPeriodsExpression(expression) { Span = expression.Span } : expression;
    }

    private static Unknown UnknownOf(FormulaInput input)
    {
        var unknown = input switch
        {
            { ValueKind: ValueKind.SomeValue } => Unknown.Undisclosed(input.Id, DimensionOf(input)),
            { ValueKind: ValueKind.NoValue } => Unknown.Nonexistent(input.Id, DimensionOf(input)),
            { Figure: { } figure } => Unknown.Of(input.Id, figure, input.Language, input.Per),
            _ => Unknown.WithoutNumber(input.Id),
        };
        return unknown with { Period = EdtfDate.TryParse(input.Period) };
    }

    // Which currency and which noun is not known; a type that no formula comes to has no number.
    private static Dimension? DimensionOf(FormulaInput input) => DerivedTypeRows.Of(input.Type!.Type.MetadataName)?.Kind switch
    {
        null => new(DimensionKind.Other),
        DimensionKind.Money or DimensionKind.Quantity => null,
        { } kind => new(kind),
    };

    private string InWords(Unknown unknown)
    {
        var name = inputs[unknown.Id].Name;
        return unknown switch
        {
            { ValueKind: ValueKind.SomeValue } => $"{name} ({ValueWords.Undisclosed})",
            { Figure: { } figure } => $"{name} ({new Statement { Value = ValueWords.Of(figure), Per = inputs[unknown.Id].Per }})",
            _ => name,
        };
    }

    // A number that is too large may be of another formula's text.
    private FormulaSpan? SpanOf(FormulaRefusal refusal) =>
        refusal.Kind == FormulaRefusalKind.Size || refusal.Span.End <= refusal.Span.Start || refusal.Span.End > declared.Formula.Text.Length ? null : refusal.Span;

    // Of all of its text.
    private FormulaFinding Whole(FactMessage message) => new(message, new FormulaSpan(0, declared.Formula.Text.Length));

    private CheckedFormula FailSilently(string input) => Unchecked with { Failure = IsFact ? null : FormulaMessages.InputFails(declared.Path, input) };

    private CheckedFormula Fail(FormulaFinding finding) => Unchecked with { Failure = IsFact ? null : finding.Message, Finding = finding };

    // A quote with a figure of its own holds, whatever its formula comes to.
    private bool IsFact => Quoted is { Holds: true, Relation: null };
}
