using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading.Grammar.Dates;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Hedges before and after a figure. The same hedge may be said twice; two different ones are refused.</summary>
internal static class HedgeGrammar
{
    private const int LongestAbbreviation = 3;

    private const int MostPassingWords = 3;

    // After these nothing is left for a hedge to join.
    private const string Marks = ".,;:!?…)]}»\"”\u2014|";

    /// <summary>Reads the hedges of numbers that stand before a figure, and articles after them.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where they start.</param>
    /// <param name="ofDates">Whether the figure is a date.</param>
    /// <param name="hedge">What they say; null where there is none.</param>
    /// <param name="kinds">The kinds of numbers that they are hedges of.</param>
    /// <param name="end">The position of the figure.</param>
    /// <returns>False where two hedges differ.</returns>
    public static bool TryReadBefore(ReadingScope scope, int start, bool ofDates, out Hedge? hedge, out FigureKinds kinds, out int end)
    {
        hedge = null;
        kinds = FigureKinds.Any;
        end = start;
        var next = default(HedgePhrase);
        while ((!ofDates && TryReadNegated(scope, end, out var said, out var nextEnd)) || TryMatch(scope, scope.Pack.HedgesBefore, end, ofDates, out said, out next, out nextEnd))
        {
            // "~~5 M€~~" is struck out.
            if (scope.At(end) == '~' && scope.At(end + 1) == '~')
            {
                return false;
            }

            // "une bonne trentaine": the adjective of a round number.
            if (scope.TryMatch(scope.Pack.Numbers.OneArticles, end, out _) && scope.TryMatch(scope.Pack.Numbers.Collectives, scope.SkipSpace(nextEnd), out _, out _))
            {
                return true;
            }

            // "avant-hier" begins with a hedge and says none.
            if (ofDates && scope.TryMatch(scope.Pack.Dates.Relatives, end, out _, out _))
            {
                return true;
            }

            if (hedge is { } outer && outer != said && !HoldsOver(outer, said))
            {
                // "by up to £24": before what is no date, they are no hedges of one.
                return (!ofDates || DateRangeGrammar.TryRead(scope, scope.SkipSpace(nextEnd), out _)) && scope.Refuse(RefusalReason.TwoHedges, start, nextEnd);
            }

            hedge ??= said;
            kinds &= next.OfNumbers is null ? FigureKinds.Any : next.Kinds;
            nextEnd = scope.SkipSpace(nextEnd);

            // "dépasse le seuil de 5 %"
            end = !ofDates && scope.TryMatch(scope.Pack.Negations.Bounds, end, out var bound, out _) && bound.IsVerb ? scope.Skip(scope.Pack.Negations.Thresholds, nextEnd) : nextEnd;
        }

        return true;
    }

    /// <summary>Reads the hedge that stands after a figure, if there is one that does not begin the next one.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="first">Where the figure starts, with the hedge before it.</param>
    /// <param name="start">The position after the figure.</param>
    /// <param name="ofDates">Whether the figure is a date.</param>
    /// <param name="hedge">The hedge before it, and the one that is read.</param>
    /// <param name="end">The position after both.</param>
    /// <returns>False where it differs from the one before.</returns>
    public static bool TryReadAfter(ReadingScope scope, int first, int start, bool ofDates, ref Hedge? hedge, ref int end)
    {
        if (!TryMatch(scope, scope.Pack.HedgesAfter, scope.SkipSpace(start), ofDates, out var after, out _, out var afterEnd)
            || IsName(scope, start, afterEnd) || !EndsFigure(scope, start, scope.SkipSpace(start), afterEnd))
        {
            end = start;
            return true;
        }

        end = afterEnd;
        if (hedge is { } before && before != after)
        {
            return scope.Refuse(RefusalReason.TwoHedges, first, afterEnd);
        }

        hedge = after;
        return true;
    }

    /// <summary>Whether nothing follows, or a mark, after which there is nothing left to join.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="end">The position.</param>
    public static bool IsAtMark(ReadingScope scope, int end) => scope.IsEnd(end) || Marks.AsSpan().IndexOf(scope.At(end)) >= 0;

    /// <summary>"above a ceiling of 3%", "atteint une limite de 50 membres": what passes a limit or reaches it is not bounded by it.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="phrase">A hedge.</param>
    /// <param name="start">Where it starts.</param>
    public static bool IsPassed(ReadingScope scope, in HedgePhrase phrase, int start)
    {
        var word = start;
        for (var words = 0; phrase.IsLimit && words < MostPassingWords && word > 1 && scope.At(word - 1) is ' ' or '\''; words++)
        {
            word--;
            while (word > 0 && scope.At(word - 1) != ' ')
            {
                word--;
            }

            var isPassing = scope.TryMatch(scope.Pack.Negations.LimitPassings, word, out var end)
                || (scope.TryMatch(scope.Pack.Negations.Bounds, word, out var bound, out end) && bound.IsVerb);
            if (isPassing && scope.Skip(scope.Pack.Units.OfWords, scope.SkipSpace(end)) == start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"737 Max": an abbreviation with a capital after bare digits is part of a name.</summary>
    private static bool IsName(ReadingScope scope, int start, int end) =>
        scope.At(start) == ' ' && scope.IsDigit(start - 1) && end - start <= LongestAbbreviation + 1 && scope.IsUpper(start + 1);

    /// <summary>Whether a hedge ends the figure before it: "5 M€ et plus"; "et plus de 300", "au moins deux fois" and "+ 3 €" are of what follows.</summary>
    private static bool EndsFigure(ReadingScope scope, int figureEnd, int start, int end)
    {
        if (IsAtMark(scope, end))
        {
            return true;
        }

        _ = scope.TryMatch(scope.Pack.HedgesAfter, start, out var phrase, out _);
        var next = scope.SkipSpace(end);
        if (phrase.Before == HedgeEnd.Nothing && (start > figureEnd || next == end))
        {
            return false;
        }

        // "5 tables et quelques chaises": of what it counts it is before the noun.
        if (phrase.Before is HedgeEnd.NoNoun or HedgeEnd.Counted && (CountGrammar.IsPluralWord(scope, next) || scope.TryMatch(scope.Pack.Units.OfWords, next, out _)))
        {
            return false;
        }

        // "60 offices or more precisely agencies".
        if (scope.TryMatch(scope.Pack.AdverbsAfterHedges, next, out _))
        {
            return false;
        }

        // "et plus" of "et plus de".
        for (var word = start; word < end; word++)
        {
            if (scope.TryMatch(scope.Pack.HedgesBefore, word, out _, out var longer) && longer > end)
            {
                return false;
            }
        }

        return !MeasureGrammar.TryRead(scope, scope.Skip(scope.Pack.Units.Articles, next), out _);
    }

    /// <summary>
    /// "up to approximately 5": a bound holds over a hedge that gives none, and "up to" says what "a maximum of" says; "about at least 5" is neither.
    /// </summary>
    private static bool HoldsOver(Hedge outer, Hedge inner) =>
        (inner is Hedge.Approx or Hedge.Nearly && outer is not (Hedge.Approx or Hedge.Nearly or Hedge.Exact))
        || (outer, inner) is (Hedge.UpTo, Hedge.AtMost) or (Hedge.AtMost, Hedge.UpTo);

    private static bool TryReadNegated(ReadingScope scope, int start, out Hedge hedge, out int end)
    {
        (hedge, end) = (default, start);
        return scope.Text.Has(WordRole.Negator) && scope.Text.Can(start, WordRole.Negation) && NegationGrammar.TryRead(scope, start, out hedge, out end);
    }

    private static bool TryMatch(ReadingScope scope, PhraseTable<HedgePhrase> phrases, int position, bool ofDates, out Hedge hedge, out HedgePhrase phrase, out int end)
    {
        hedge = default;
        if (!scope.TryMatch(phrases, position, out phrase, out end) || (ofDates ? phrase.OfDates : phrase.OfNumbers) is not { } said || IsPassed(scope, phrase, position))
        {
            return false;
        }

        hedge = said;
        return true;
    }
}
