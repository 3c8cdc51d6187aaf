namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>What a name in a formula may stand for.</summary>
internal enum FormulaNameKind
{
    /// <summary>A fact, by itself or of a record.</summary>
    Fact,

    /// <summary>A series, which alone means none of its points.</summary>
    Series,

    /// <summary>A derived value that a formula declares.</summary>
    Derived,

    /// <summary>A static member that code gives an assumption or a derived value: what it is, the program alone knows.</summary>
    Code,
}
