namespace MetaAi.Facts;

/// <summary>Whether a fact has a value: Wikibase's snak types.</summary>
public enum ValueKind
{
    /// <summary>The value is known. Exported as <c>value</c>.</summary>
    Value,

    /// <summary>A value exists and is not disclosed. Exported as <c>some</c>.</summary>
    SomeValue,

    /// <summary>There is said to be no value. Exported as <c>none</c>.</summary>
    NoValue,
}
