using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>
/// An article and an ordinal before a noun: "a third plant", "un cinquième site", "a second-hand car"; and shares that are one word with another, or a noun:
/// "quarter-final", "des tiers". A share of something, and a second that ends its phrase, are what they say.
/// </summary>
internal static class OrdinalSigns
{
    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        if (figure.Kind == FigureKind.Fraction && figure.Hedge == Hedge.Exact && FindNoun(scope, found) is { } other)
        {
            return other;
        }

        if (figure.Hedge != Hedge.Exact || !scope.TryMatch(scope.Pack.Numbers.OneArticles, found.Start, out var articleEnd)
            || !scope.TryMatch(scope.Pack.Dates.Ordinals, scope.SkipSpace(articleEnd), out _, out var end) || end != found.End)
        {
            return null;
        }

        // "A third-party app".
        var isCompound = scope.At(end) == '-' && char.IsLetter(scope.At(end + 1));
        return isCompound || (scope.At(end) == ' ' && IsNoun(scope, end + 1, out end)) ? NoFigures.Cue(scope, CueKind.Word, found.Start, end) : null;
    }

    // "a quarter-final", "un quart de finale", "à des tiers"
    private static OpenCue? FindNoun(ReadingScope scope, in Extent found)
    {
        if (scope.At(found.End) is ' ' or '-' && scope.TryMatch(scope.Pack.KeptOut.ShareNouns, found.End + 1, out var noun))
        {
            return NoFigures.Cue(scope, CueKind.Word, found.Start, noun);
        }

        var isBare = scope.TryMatch(scope.Pack.Units.Denominators, found.Start, out _, out var end) && end == found.End
            && !scope.TryMatch(scope.Pack.Units.OfWords, scope.SkipSpace(end), out _);
        return isBare && WordsBefore.TryMatch(scope, scope.Pack.KeptOut.ShareHeads, found.Start, out var head) ? NoFigures.Cue(scope, CueKind.Word, head, found.End) : null;
    }

    private static bool IsNoun(ReadingScope scope, int start, out int end)
    {
        if (!CountGrammar.TryReadWord(scope, start, out end) || scope.TryMatch(scope.Pack.Names.Fillers, start, out _))
        {
            return false;
        }

        // "A third opposed it."
        foreach (var ending in scope.Pack.Names.VerbEndings)
        {
            if (scope.Lower.Slice(start, end - start).EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
