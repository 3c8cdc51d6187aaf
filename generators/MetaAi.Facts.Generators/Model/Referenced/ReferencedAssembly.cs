using MetaAi.Facts.Collections;
using MetaAi.Facts.Generators.Model.Formulas;

namespace MetaAi.Facts.Generators.Model.Referenced;

/// <summary>What a referenced assembly declares in public. Equal by value; that of one reference is one object.</summary>
/// <param name="Facts">Its quoted facts.</param>
/// <param name="Names">The values that a formula can name: facts, and derived values.</param>
/// <param name="Formulas">The formulas of its derived values, with what their names stand for.</param>
internal sealed record ReferencedAssembly(EquatableArray<ReferencedFact> Facts, EquatableArray<FormulaNameEntry> Names, EquatableArray<ResolvedFormula> Formulas)
{
    /// <summary>An assembly without facts.</summary>
    public static ReferencedAssembly Empty { get; } = new([], [], []);
}
