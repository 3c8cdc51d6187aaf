using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Words after a bound that include it or leave it out: "jusqu'à 5 000 € exclus" is less than 5 000 €, "moins de 5 000 € inclus" at most.</summary>
internal static class InclusionGrammar
{
    /// <summary>Reads the word after a figure that bounds something, if there is one that ends it.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where the figure starts.</param>
    /// <param name="ofDates">Whether the figure is a date.</param>
    /// <param name="ofRange">Whether the figure has two ends.</param>
    /// <param name="hedge">What bounds the figure; then what bounds it with the word.</param>
    /// <param name="end">The position after the figure; then after the word.</param>
    /// <returns>False where the word leaves open which of two ends is left out.</returns>
    public static bool TryRead(ReadingScope scope, int start, bool ofDates, bool ofRange, ref Hedge? hedge, ref int end)
    {
        if ((!ofRange && hedge is null) || !scope.TryMatch(scope.Pack.Inclusions, scope.SkipSpace(end), out var isIncluded, out var after) || !HedgeGrammar.IsAtMark(scope, after))
        {
            return true;
        }

        if (ofRange)
        {
            end = after;
            return isIncluded || scope.Refuse(RefusalReason.DoubtfulRange, start, after);
        }

        if ((ofDates ? AppliedToDate(hedge!.Value, isIncluded) : Applied(hedge!.Value, isIncluded)) is not { } said)
        {
            return true;
        }

        (hedge, end) = (said, after);
        return true;
    }

    /// <summary>What a bound says with the word; null where the hedge is no bound.</summary>
    /// <param name="hedge">The bound.</param>
    /// <param name="isIncluded">Whether the word includes it.</param>
    public static Hedge? Applied(Hedge hedge, bool isIncluded) => hedge switch
    {
        Hedge.MoreThan or Hedge.AtLeast => isIncluded ? Hedge.AtLeast : Hedge.MoreThan,
        Hedge.LessThan => isIncluded ? Hedge.AtMost : Hedge.LessThan,
        Hedge.AtMost or Hedge.UpTo => isIncluded ? hedge : Hedge.LessThan,
        _ => null,
    };

    /// <summary>What a bound of dates says with the word; null where the hedge is no bound.</summary>
    /// <param name="hedge">The bound.</param>
    /// <param name="isIncluded">Whether the word includes it.</param>
    public static Hedge? AppliedToDate(Hedge hedge, bool isIncluded) => hedge switch
    {
        Hedge.By or Hedge.UpTo => isIncluded ? hedge : Hedge.Before,
        Hedge.Before => isIncluded ? Hedge.By : hedge,
        Hedge.From or Hedge.Since => isIncluded ? hedge : Hedge.MoreThan,
        Hedge.MoreThan => isIncluded ? Hedge.From : hedge,
        _ => null,
    };
}
