using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Consistency;

/// <summary>
/// A claim beside what its formula comes to. Where their intervals with rounding meet, an approximation taken as if it were exact, they are consistent; where
/// they do not, an approximation, an uncertain period, a number that may have been cut off, or zeros that may not count leave it undecided.
/// </summary>
/// <param name="Outcome">How they go together.</param>
/// <param name="Claim">What is claimed, evaluated by itself.</param>
/// <param name="Computed">What the formula comes to.</param>
/// <param name="Gap">How far apart the intervals are; zero where they meet or touch.</param>
/// <param name="Refusal">Why they cannot be compared; null where they can.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record ClaimCheck(ConsistencyOutcome Outcome, Evaluation Claim, Evaluation Computed, Rational Gap, FormulaRefusal? Refusal)
{
    /// <summary>Compares a claim with what a formula comes to.</summary>
    /// <param name="claim">What is claimed: a fact by itself.</param>
    /// <param name="computed">What the formula comes to.</param>
    public static ClaimCheck Of(Evaluation claim, Evaluation computed)
    {
        if ((claim.Refusal ?? computed.Refusal) is { } refusal)
        {
            return new(ConsistencyOutcome.Undecided, claim, computed, default, refusal);
        }

        var isKnown = claim.Dimension.Kind != DimensionKind.Unknown && computed.Dimension.Kind != DimensionKind.Unknown;
        if (isKnown && !AreComparable(claim.Dimension, computed.Dimension))
        {
            return new(ConsistencyOutcome.Undecided, claim, computed, default, FormulaRefusals.ClaimDimensions(claim.Dimension, computed.Dimension));
        }

        if (claim.IsPeriodDefinite && computed.IsPeriodDefinite && !claim.Period!.HasExtentOf(computed.Period!))
        {
            return new(ConsistencyOutcome.Undecided, claim, computed, default, FormulaRefusals.ClaimPeriods(claim.Period, computed.Period!));
        }

        if (claim.ValueKind == ValueKind.SomeValue || computed.ValueKind == ValueKind.SomeValue || claim.AsIfExact is not { } said || computed.AsIfExact is not { } found)
        {
            return new(ConsistencyOutcome.Undecided, claim, computed, default, null);
        }

        if (said.Intersect(found) is not null)
        {
            return new(ConsistencyOutcome.Consistent, claim, computed, default, null);
        }

        var isUndecided = claim.IsApproximate || computed.IsApproximate || claim.IsPeriodUncertain || computed.IsPeriodUncertain
            || claim.Loose is not { } loose || computed.Loose is not { } looselyFound || loose.Intersect(looselyFound) is not null;
        return new(isUndecided ? ConsistencyOutcome.Undecided : ConsistencyOutcome.Inconsistent, claim, computed, said.Gap(found), null);
    }

    /// <summary>How they go together, and both with their bounds, in one line: "consistent: 60.0 % (59.5 % to 60.5 %), computed 51 % to 69 %"; or why they cannot be compared.</summary>
    public override string ToString()
    {
        var outcome = ExchangeForm.Word(Outcome.ToString());
        return Refusal is not null ? $"{outcome}: {Refusal.Message}"
            : $"{outcome}: {EvaluationWords.Of(Claim)}, computed {EvaluationWords.Of(Computed)}{(Gap.Sign == 0 ? string.Empty : $", {GapWords.Of(Gap, Claim.Dimension)}")}";
    }

    // A number by itself says how many times, or how many of what the formula counts.
    private static bool AreComparable(Dimension claim, Dimension computed) => claim.IsSameAs(computed)
        || (claim.Kind, computed.Kind) is (DimensionKind.Number, DimensionKind.Ratio) or (DimensionKind.Ratio, DimensionKind.Number) or (DimensionKind.Number, DimensionKind.Quantity)
        || (claim is { Kind: DimensionKind.Quantity, Unit: null } && computed.Kind is DimensionKind.Quantity or DimensionKind.Number);
}
