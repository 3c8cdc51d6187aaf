using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>All that decides what a formula comes to. Equal by value, so that it is computed again only where something of it changed.</summary>
/// <param name="Formula">The formula.</param>
/// <param name="Parts">The formulas of what it is computed from, each once, after those that it needs itself.</param>
/// <param name="Inputs">The facts in all of them, each once; of a formula beside a quote also the fact itself.</param>
/// <param name="Problem">What stands against computing it, whatever the values are; null where nothing does.</param>
internal sealed record FormulaWork(
    ResolvedFormula Formula, EquatableArray<ResolvedFormula> Parts, EquatableArray<FormulaInput> Inputs, FormulaFinding? Problem)
{
    /// <summary>Whether something that it is computed from is made by code, so that the program alone knows what it comes to.</summary>
    public bool NeedsCode => Parts.Prepend(Formula).Any(part => part.Names.Any(name => name.Target.Kind == FormulaNameKind.Code));
}
