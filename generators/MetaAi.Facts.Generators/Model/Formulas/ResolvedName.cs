namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A name in a formula, and what it stands for.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Target">What it stands for.</param>
internal sealed record ResolvedName(string Name, FormulaNameEntry Target);
