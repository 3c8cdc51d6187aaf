using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>An assumption of a scenario, and what may be given in its place.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Reason">Why it is assumed.</param>
/// <param name="Unknown">What is assumed.</param>
/// <param name="Least">The least that may be given; null for no limit.</param>
/// <param name="Most">The most that may be given; null for no limit.</param>
/// <param name="Step">What may be given is a multiple of this; null for any number.</param>
internal sealed record BookInput(string Name, string Reason, Unknown Unknown, Rational? Least, Rational? Most, Rational? Step)
{
    /// <summary>What is assumed, in words.</summary>
    /// <param name="words">The language.</param>
    public string WordsIn(PrintWords words) => Unknown.Dimension is { Kind: DimensionKind.Money, Unit: not null }
        ? EvaluationWords.Of(Evaluator.Evaluate(Expression.Of(Unknown)), words)
        : ValueWords.Of(Unknown.Dimension is { Kind: DimensionKind.Quantity, Unit: { } noun } ? Unknown.Figure!.Value with { Unit = words.Noun(noun) } : Unknown.Figure!.Value, words: words);

    /// <summary>Whether it can be changed in a page: it has a number with an end at least.</summary>
    public bool IsNumber { get; } = Unknown.Readings is { IsApproximate: false };

    /// <summary>One number in its place.</summary>
    /// <param name="number">The number; of a ratio the fraction of one, and of basis points the percentage points.</param>
    public Unknown At(Rational number)
    {
        var given = Unknown.Figure!.Value;
        var printed = new FigureBound(given.Kind == FigureKind.Percent || given is { Kind: FigureKind.Points, Unit: "bp" } ? number * Rational.Of(100, 1) : number);
        var figure = new Figure { Kind = given.Kind, Low = printed, High = printed, Unit = given.Unit };
        return Unknown.Of(Unknown.Id, figure, Unknown.Dimension.Unit?.Language, Unknown.Dimension.Kind == DimensionKind.Money ? Unknown.Dimension.Unit?.Words : null, isAssumption: true);
    }
}
