namespace MetaAi.Facts.Formulas;

/// <summary>An operation on two values.</summary>
public enum Operation
{
    /// <summary>The sum, <c>+</c>.</summary>
    Add,

    /// <summary>The difference, <c>-</c>.</summary>
    Subtract,

    /// <summary>The product, <c>*</c>.</summary>
    Multiply,

    /// <summary>The quotient, <c>/</c>.</summary>
    Divide,
}
