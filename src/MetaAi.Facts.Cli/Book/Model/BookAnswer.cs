using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What a scenario answers to one question.</summary>
/// <param name="Name">What was asked for.</param>
/// <param name="Words">What the program computed, in words.</param>
/// <param name="Bounds">Its bounds; null where there are none.</param>
/// <param name="Expression">How it was computed; null where that holds for the values of the program alone.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Form">The same as a page computes it for other inputs; null where a page cannot.</param>
internal sealed record BookAnswer(string Name, string Words, Interval? Bounds, Expression? Expression, Dimension Dimension, CornerForm? Form);
