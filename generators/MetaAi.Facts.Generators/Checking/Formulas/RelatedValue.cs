using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Generators.Model.Formulas;
using MetaAi.Facts.Generators.Types;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Generators.Checking.Formulas;

/// <summary>What a quote says whose words only relate to the formula beside it.</summary>
internal static class RelatedValue
{
    /// <summary>The figure that a quote has; or why it can have none.</summary>
    /// <param name="quoted">The quote.</param>
    /// <param name="hedge">How its words bound what they relate to.</param>
    /// <param name="evaluation">What they relate to.</param>
    public static (Figure? Figure, FactMessage? Problem) FigureOf(FormulaInput quoted, Hedge hedge, Evaluation evaluation)
    {
        if (evaluation.ValueKind != ValueKind.Value)
        {
            return (null, Unheld("set Undisclosed on the quote, and leave the formula out"));
        }

        if (RelatedFigure.Of(evaluation, hedge) is not { } figure)
        {
            return (null, Unheld("declare Derived<T> with the formula alone, which keeps bounds that rounding makes, or quote words that say a figure"));
        }

        if (quoted.IsChange && !RatioKinds.MayBeChange(figure))
        {
            return (null, Unheld("leave Change out: a multiple does not say how much more it is"));
        }

        // Numbers and counts are held by one another; everything else is held as what it measures.
        var type = quoted.Type!.Type;
        figure = (figure.Kind, type.Kinds) switch
        {
            (FigureKind.Number, FigureKinds.Count) => figure with { Kind = FigureKind.Count },
            (FigureKind.Count, FigureKinds.Number) when figure.Unit is null => figure with { Kind = FigureKind.Number },
            _ => figure,
        };
        var isHeld = (type.Kinds & (FigureKinds)(1 << (int)figure.Kind)) != 0;

        // Words that relate take over an amount; what it is per, the quote may say for itself: a salary a year like the bonus a person.
        var saysPer = quoted.Per is not null && evaluation.Dimension.Kind == DimensionKind.Money;
        return isHeld && Dimension.Of(figure, quoted.Language).IsSameAs(saysPer ? evaluation.Dimension with { Unit = null } : evaluation.Dimension)
            ? TypeRows.Of(type).Obstacle(figure, quoted.Words!) is { } obstacle ? (null, obstacle) : (figure, null)
            : (null, FormulaMessages.Misfit(
                evaluation.Dimension.ToString(),
                quoted.Name,
                Measured(quoted, null),
                isHeld ? "say on the quote what it is counted per" : FormulaMessages.Declare("Fact", evaluation.Dimension)));

        FactMessage Unheld(string fix) => new(FactRules.RelationUnheld, quoted.Words!, EvaluationWords.Of(evaluation), fix);
    }

    /// <summary>What a quote measures, in words.</summary>
    /// <param name="quoted">The quote.</param>
    /// <param name="claim">What it says, or null where its words only relate.</param>
    public static string Measured(FormulaInput quoted, Evaluation? claim) => claim is { Refusal: null, Dimension: { Kind: not DimensionKind.Unknown } dimension }
        ? dimension.ToString()
        : $"Fact<{quoted.Type!.DisplayName}>";
}
