using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>A derived value of any type.</summary>
internal interface IDerived
{
    /// <summary>What its formula came to.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>How it was computed.</summary>
    public FactDerivation Derivation { get; }
}
