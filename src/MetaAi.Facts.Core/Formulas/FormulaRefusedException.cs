namespace MetaAi.Facts.Formulas;

/// <summary>Carries a refusal up to where the evaluation of a formula began.</summary>
internal sealed class FormulaRefusedException(FormulaRefusal refusal) : Exception(refusal.Message)
{
    public FormulaRefusal Refusal { get; } = refusal;
}
