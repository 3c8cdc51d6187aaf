using MetaAi.Facts.Consistency;

namespace MetaAi.Facts;

/// <summary>Checks what is said against what it comes to.</summary>
public static class Claim
{
    /// <summary>
    /// Compares a claim with what a formula comes to, both with their rounding: consistent where they meet, inconsistent where they cannot; undecided where an
    /// approximation, an uncertain period, a number that may have been cut off, zeros that may not count, or what is undisclosed leaves it open, and where they
    /// cannot be compared, being of two dimensions or of two periods: then <see cref="ClaimCheck.Refusal"/> says why. The answer has both evaluations with their bounds, and the gap between them.
    /// </summary>
    /// <param name="claim">What is claimed: a fact.</param>
    /// <param name="computed">What it is computed from.</param>
    public static ClaimCheck Check(IUnknown claim, IUnknown computed) => ClaimCheck.Of(Computation.EvaluationOf(claim), Computation.EvaluationOf(computed));
}
