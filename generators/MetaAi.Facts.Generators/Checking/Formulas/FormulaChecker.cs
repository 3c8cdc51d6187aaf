using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Types;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>Computes a formula, and compares it with the quote beside it. All arithmetic is Core's.</summary>
internal sealed class FormulaChecker
{
    private readonly FormulaWork work;
    private readonly DeclaredFormula declared;
    private readonly FormulaValues values;

    private FormulaChecker(FormulaWork work)
    {
        this.work = work;
        declared = work.Formula.Declared;
        values = new(work);
    }

    private FormulaInput? Quoted => declared.Derived is null ? values.Input(declared.Id) : null;

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

        if (work.Inputs.FirstOrDefault(input => !input.Holds) is { } broken)
        {
            return FailSilently(broken.Name);
        }

        if (work.NeedsCode)
        {
            return Quoted is { Relation: not null } relating
                ? Fail(Whole(new(FactRules.RelationUnheld, relating.Words!, "a value that code makes", "the compiler does not know it; declare Derived<T> with the formula alone")))
                : Unchecked;
        }

        if (values.Compute() is { } failing)
        {
            return FailSilently(failing);
        }

        return values.Bind(work.Formula) is { } expression ? Compare(expression, Evaluator.Evaluate(expression)) : FailSilently(declared.Path);
    }

    private CheckedFormula Compare(Expression expression, Evaluation evaluation)
    {
        if (evaluation.Refusal is { } refusal)
        {
            // What has no value by itself says so where it is declared.
            return work.Formula.Names.FirstOrDefault(name => name.Target.Kind == FormulaNameKind.Derived && Evaluator.Evaluate(values.Of(name.Target.Id)).Refusal is not null) is { } failing
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
        var claim = Evaluator.Evaluate(Expression.Of(FormulaValues.UnknownOf(quoted)));
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
                    evaluation.Dimension.ToString(), quoted.Name, RelatedValue.Measured(quoted, claim), "a quote is compared with what measures the same")),
                { Outcome: ConsistencyOutcome.Undecided } => Whole(FormulaMessages.Undecided(quoted.Name, check, FormulaMessages.ComputedFrom(computed.Inputs))),
                { Outcome: ConsistencyOutcome.Inconsistent } => Whole(FormulaMessages.Inconsistent(quoted.Name, check, FormulaMessages.ComputedFrom(computed.Inputs))),
                _ => null,
            },
        };
    }

    private CheckedFormula Relate(FormulaInput quoted, Hedge hedge, Evaluation evaluation, CheckedFormula computed)
    {
        var (figure, problem) = RelatedValue.FigureOf(quoted, hedge, evaluation);
        return problem is null ? computed with { Figure = figure } : Fail(Whole(problem));
    }

    private string InWords(Unknown unknown)
    {
        var name = values.Input(unknown.Id)!.Name;
        return unknown switch
        {
            { ValueKind: ValueKind.SomeValue } => $"{name} ({ValueWords.Undisclosed})",
            { Figure: { } figure } => $"{name} ({new Statement { Value = ValueWords.Of(figure), Per = values.Input(unknown.Id)!.Per }})",
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
