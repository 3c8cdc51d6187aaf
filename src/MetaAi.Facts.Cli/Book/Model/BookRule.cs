using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>That a value of a scenario is not certainly below zero.</summary>
/// <param name="Words">What is said where it is.</param>
/// <param name="Form">The value, as a page computes it.</param>
internal sealed record BookRule(string Words, CornerForm Form);
