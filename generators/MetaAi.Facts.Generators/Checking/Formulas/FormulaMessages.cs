using System.Globalization;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Types;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>What is said of formulas.</summary>
internal static class FormulaMessages
{
    // A sentence is read, a list of hundreds is not.
    private const int MostInputs = 12;

    public static FactMessage Syntax(string text, FormulaProblem problem) => new(FactRules.FormulaSyntax, Excerpt.Of(text), Clause(problem.Message));

    public static FactMessage Refused(string text, FormulaRefusal refusal) => new(
        refusal.Kind switch
        {
            FormulaRefusalKind.Dimensions => FactRules.FormulaDimensions,
            FormulaRefusalKind.Periods => FactRules.FormulaPeriods,
            FormulaRefusalKind.Divisor => FactRules.FormulaDivisor,
            FormulaRefusalKind.NoValue => FactRules.FormulaNoValue,
            FormulaRefusalKind.NoNumber => FactRules.FormulaNoNumber,
            _ => FactRules.FormulaSize,
        },
        Excerpt.Of(Part(text, refusal.Span)),
        Clause(refusal.Message));

    public static FactMessage TooManyParts(string text) =>
        new(FactRules.FormulaSize, Excerpt.Of(text), "It is computed from too many other formulas: write some of them as one");

    public static FactMessage Cycle(string name, IEnumerable<string> cycle) => new(FactRules.FormulaCycle, name, string.Join(" \u2192 ", cycle));

    public static FactMessage InputFails(string name, string input) => new(FactRules.FormulaInputFails, name, input);

    public static FactMessage Misfit(string comesTo, string name, string type, string fix) => new(FactRules.FormulaMisfit, comesTo, name, type, fix);

    /// <summary>What to declare for a value that measures so.</summary>
    public static string Declare(string type, Dimension dimension) =>
        DerivedTypeRows.For(dimension) is { } row ? $"declare {type}<{row.Name}>" : "compute something else";

    public static FactMessage Undecided(string name, ClaimCheck check, string inputs) => new(
        FactRules.ClaimUndecided, name, EvaluationWords.Of(check.Claim), EvaluationWords.Of(check.Computed), Apart(check), Reason(check), inputs);

    public static FactMessage Inconsistent(string name, ClaimCheck check, string inputs) =>
        new(FactRules.ClaimInconsistent, name, EvaluationWords.Of(check.Claim), EvaluationWords.Of(check.Computed), Apart(check), inputs);

    /// <summary>What a formula is computed from, as the end of a sentence.</summary>
    public static string ComputedFrom(IReadOnlyList<string> inputs)
    {
        var more = inputs.Count > MostInputs ? $" and {Number(inputs.Count - MostInputs)} more" : string.Empty;
        return inputs.Count == 0 ? "it is computed from numbers alone" : $"it is computed from {string.Join(", ", inputs.Take(MostInputs))}{more}";
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Part(string text, FormulaSpan span) =>
        span.Start >= 0 && span.End > span.Start && span.End <= text.Length ? text.Substring(span.Start, span.End - span.Start) : text;

    // At the end of a sentence that goes on without a full stop.
    private static string Clause(string sentence) => sentence.TrimEnd('.');

    private static string Apart(ClaimCheck check) => check switch
    {
        _ when check.Claim.ValueKind != ValueKind.Value || check.Computed.ValueKind != ValueKind.Value => "so that one of them has no number",
        { Gap.Sign: 0 } => "which touches it at an end that is left out",
        { Computed.Dimension.Kind: DimensionKind.Ratio } => GapWords.Of(check.Gap, Dimension.Ratio),
        _ => GapWords.Of(check.Gap, check.Claim.Dimension),
    };

    private static string Reason(ClaimCheck check)
    {
        var undisclosed = check.Claim.Undisclosed.Concat(check.Computed.Undisclosed).FirstOrDefault();
        return undisclosed is not null ? $"'{undisclosed.Id}' is not disclosed"
            : check.Claim.IsApproximate ? "the claim is an approximation, which has no bounds"
            : check.Computed.IsApproximate ? "the formula has an approximation in it, which has no bounds"
            : check.Claim.IsPeriodUncertain || check.Computed.IsPeriodUncertain ? "a period is uncertain, so that they may be of two periods"
            : "a number may have been cut off and not rounded, or zeros at its end may not count";
    }
}
