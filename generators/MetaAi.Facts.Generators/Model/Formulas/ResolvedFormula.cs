using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A formula whose names were looked up.</summary>
/// <param name="Declared">The formula as declared.</param>
/// <param name="Names">What its names stand for, each once, in the order of the text; empty where something is wrong.</param>
/// <param name="Problem">What is wrong, or null.</param>
internal sealed record ResolvedFormula(DeclaredFormula Declared, EquatableArray<ResolvedName> Names, FormulaFinding? Problem);
