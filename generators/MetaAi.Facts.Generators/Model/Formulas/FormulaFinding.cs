using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>What is wrong with a formula, and where in its text.</summary>
/// <param name="Message">The rule and what its sentence names.</param>
/// <param name="Span">The part of the text; null where it is the formula as a whole.</param>
internal sealed record FormulaFinding(FactMessage Message, FormulaSpan? Span = null);
