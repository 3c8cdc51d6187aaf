using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>
/// "won three times", "twice a day", "payable en quatre fois" say how often something was done. They are a multiple before a size, a price or a comparison, and at the
/// end of a phrase after a word that leads to a value: "twice its size", "trades at 12 times".
/// </summary>
internal static class Occasions
{
    private const int MostWordsToThan = 3;
    private const string Openers = ":(\"«“[";

    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        var kept = scope.Pack.KeptOut;
        if (IsSetApart(scope, found))
        {
            return null;
        }

        var last = NameSigns.StartOfWordBefore(scope, found.End);
        if (last < found.Start || !scope.TryMatch(kept.Occasions, last, out var end) || end != found.End || IsBroken(figure.Low) || IsBroken(figure.High))
        {
            return null;
        }

        var isMultiple = !(scope.TryMatch(kept.Once, found.Start, out end) && end == found.End) && !IsRate(scope, scope.SkipSpace(found.End)) && (IsCompared(scope, found.End) || IsAfterHead(scope, found));
        return isMultiple ? null : NoFigures.CueAround(scope, CueKind.Occasion, found.Start, found.End);
    }

    // Alone, in quotation marks or brackets, or after a colon, nothing says how often what was done.
    private static bool IsSetApart(ReadingScope scope, in Extent found)
    {
        var before = found.OuterStart - 1;
        before = scope.At(before) == ' ' ? before - 1 : before;
        var isAfterMark = before < 0 ? scope.IsEnd(found.End + 1) : Openers.AsSpan().IndexOf(scope.At(before)) >= 0;
        return isAfterMark && !char.IsLetterOrDigit(scope.At(scope.SkipSpace(found.End)));
    }

    private static bool IsBroken(FigureBound? bound) => bound is { Number.IsInteger: false };

    // "twice a day", "deux fois par an"
    private static bool IsRate(ReadingScope scope, int after) =>
        scope.TryMatch(scope.Pack.Units.RateWords, after, out var end)
        && (scope.At(after) != 'a' || scope.TryMatch(scope.Pack.Units.Durations, scope.SkipSpace(end), out _, out _) || end > after + 2);

    private static bool IsCompared(ReadingScope scope, int end)
    {
        var kept = scope.Pack.KeptOut;
        var after = scope.SkipSpace(end);
        if (scope.IsDigit(after)
            || (scope.TryMatch(kept.Compared, after, out var comparedEnd) && !IsConjunction(scope, after, comparedEnd))
            || (scope.TryMatch(scope.Pack.Cues.TurnsAfter, after, out var turned, out _) && (turned & FigureKinds.Ratio) != 0)
            || MoneyGrammar.TryReadBefore(scope, after, out _))
        {
            return true;
        }

        if (scope.TryMatch(kept.ComparedArticles, after, out var articleEnd))
        {
            return kept.ComparedNouns.IsEmpty || HasSize(scope, scope.SkipSpace(articleEnd));
        }

        return HasThan(scope, after);
    }

    // "scored twice as United won", "won twice as a junior", and not "twice as large as"
    private static bool IsConjunction(ReadingScope scope, int start, int end) =>
        scope.TryMatch(scope.Pack.KeptOut.ComparedConjunctions, start, out var wordEnd) && wordEnd == end && scope.At(end) == ' '
        && (scope.IsUpper(end + 1) || scope.TryMatch(scope.Pack.KeptOut.ClauseHeads, end + 1, out _));

    // "deux fois son propre chiffre d'affaires"
    private static bool HasSize(ReadingScope scope, int noun) =>
        scope.TryMatch(scope.Pack.KeptOut.ComparedNouns, noun, out _)
        || (CountGrammar.TryReadWord(scope, noun, out var end) && scope.TryMatch(scope.Pack.KeptOut.ComparedNouns, scope.SkipSpace(end), out _));

    // "three times likelier than"
    private static bool HasThan(ReadingScope scope, int position)
    {
        for (var words = 0; words < MostWordsToThan && char.IsLetter(scope.At(position)); words++)
        {
            while (char.IsLetter(scope.At(position)) || scope.At(position) == '-')
            {
                position++;
            }

            position = scope.SkipSpace(position);
            if (scope.TryMatch(scope.Pack.KeptOut.Than, position, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterHead(ReadingScope scope, in Extent found) =>
        !char.IsLetter(scope.At(scope.SkipSpace(found.End)))
        && (WordsBefore.TryMatch(scope, scope.Pack.KeptOut.MultipleHeads, found.OuterStart, out _) || WordsBefore.TryMatch(scope, scope.Pack.KeptOut.MultipleHeads, found.Start, out _));
}
