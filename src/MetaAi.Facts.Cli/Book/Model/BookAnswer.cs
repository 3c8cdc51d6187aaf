using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What a scenario answers to one question.</summary>
/// <param name="Name">What was asked for.</param>
/// <param name="Words">What the program computed, in English words.</param>
/// <param name="Bounds">Its bounds; null where there are none.</param>
/// <param name="Expression">How it was computed; null where that holds for the values of the program alone.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Form">The same as a page computes it for other inputs; null where a page cannot.</param>
internal sealed record BookAnswer(string Name, string Words, Interval? Bounds, Expression? Expression, Dimension Dimension, CornerForm? Form)
{
    /// <summary>Whether its words are English whatever the language is: nothing says how it was computed, or it was refused.</summary>
    public bool IsDeclared { get; } = Expression is null || Evaluator.Evaluate(Expression).Refusal is not null;

    /// <summary>What the program computed, in the words of a language; in English where nothing says how it was computed.</summary>
    /// <param name="words">The language.</param>
    public string WordsIn(PrintWords words) => Expression is null ? Words : EvaluationWords.Of(Evaluator.Evaluate(Expression) with { Dimension = Dimension }, words);
}
