using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Two numbers after a word of a match or a vote, which are no range: "beaten 10 to 12", "s'incline 1 à 2", "voted 5-7". With a unit, or "of" what, they are one.</summary>
internal static class Scores
{
    private const int MostDigits = 3;
    private const int MostWordsBetween = 4;

    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        var kept = scope.Pack.KeptOut;
        var after = scope.SkipSpace(found.End);
        if (figure is not { Unit: null, Hedge: Hedge.Exact } || figure.Low == figure.High || !IsPair(scope, found)
            || scope.TryMatch(scope.Pack.Units.OfWords, after, out _) || scope.TryMatch(scope.Pack.Units.RateWords, after, out _))
        {
            return null;
        }

        if (WordsBefore.TryMatch(scope, kept.ScoreWords, found.Start, out var word))
        {
            return NoFigures.Cue(scope, CueKind.Score, word, found.End);
        }

        // "the number that failed was 10 to 12".
        if (WordsBefore.TryMatch(scope, scope.Pack.Cues.SignVerbs, found.Start, out _))
        {
            return null;
        }

        word = found.Start;
        for (var words = 0; words <= MostWordsBetween && word > 1 && scope.At(word - 1) is ' ' or '\'' && (scope.At(word - 1) == '\'' || char.IsLetter(scope.At(word - 2)) || scope.At(word - 2) == ','); words++)
        {
            word = NameSigns.StartOfWordBefore(scope, word);
            if (scope.TryMatch(kept.ScoreWords, word, out _))
            {
                return NoFigures.Cue(scope, CueKind.Score, word, found.End);
            }
        }

        return null;
    }

    private static bool IsPair(ReadingScope scope, in Extent found)
    {
        var first = scope.EndOfDigits(found.Start);
        var last = found.End;
        while (last > first && scope.IsDigit(last - 1))
        {
            last--;
        }

        if (first - found.Start is < 1 or > MostDigits || found.End - last is < 1 or > MostDigits)
        {
            return false;
        }

        return scope.At(first) == ' '
            ? scope.TryMatch(scope.Pack.KeptOut.ScoreJoiners, first + 1, out var end) && scope.SkipSpace(end) == last
            : scope.At(first) == '-' && last == first + 1;
    }
}
