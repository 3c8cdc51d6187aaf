namespace MetaAi.Facts;

/// <summary>A derived value of any type.</summary>
internal interface IDerived
{
    /// <summary>How it was computed.</summary>
    public FactDerivation Derivation { get; }
}
