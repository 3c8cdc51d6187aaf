using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Hedges before and behind a figure. The same hedge may be said twice; two different ones are refused.</summary>
internal static class HedgeGrammar
{
    /// <summary>Reads the hedges of numbers that stand before a figure, and articles behind them.</summary>
    /// <returns>False where two hedges differ.</returns>
    public static bool TryReadBefore(ReadingScope scope, int start, bool ofDates, out Hedge? hedge, out int end)
    {
        hedge = null;
        end = start;
        while (TryMatch(scope, scope.Pack.HedgesBefore, end, ofDates, out var next, out var nextEnd))
        {
            // "avant-hier" begins with a hedge and says none.
            if (ofDates && scope.TryMatch(scope.Pack.Dates.Relatives, end, out _, out _))
            {
                return true;
            }

            if (hedge is { } earlier && earlier != next)
            {
                return scope.Refuse(RefusalReason.TwoHedges, start, nextEnd);
            }

            hedge = next;
            end = scope.SkipSpace(nextEnd);
        }

        return true;
    }

    /// <summary>Reads the hedge that stands behind a figure, if there is one.</summary>
    /// <returns>False where it differs from the one before.</returns>
    public static bool TryReadBehind(ReadingScope scope, int start, bool ofDates, ref Hedge? hedge, ref int end)
    {
        if (!TryMatch(scope, scope.Pack.HedgesBehind, scope.SkipSpace(start), ofDates, out var behind, out var behindEnd))
        {
            end = start;
            return true;
        }

        end = behindEnd;
        if (hedge is { } before && before != behind)
        {
            return scope.Refuse(RefusalReason.TwoHedges, 0, behindEnd);
        }

        hedge = behind;
        return true;
    }

    private static bool TryMatch(ReadingScope scope, PhraseTable<HedgePhrase> phrases, int position, bool ofDates, out Hedge hedge, out int end)
    {
        hedge = default;
        if (!scope.TryMatch(phrases, position, out var phrase, out end) || (ofDates ? phrase.OfDates : phrase.OfNumbers) is not { } said)
        {
            return false;
        }

        hedge = said;
        return true;
    }
}
