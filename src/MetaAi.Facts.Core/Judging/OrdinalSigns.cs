using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>An article and an ordinal before a noun: "a third plant", "un cinquième site", "a second-hand car". A share of something, and a second that ends its phrase, are what they say.</summary>
internal static class OrdinalSigns
{
    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        if (figure.Hedge != Hedge.Exact || !scope.TryMatch(scope.Pack.Numbers.OneArticles, found.Start, out var articleEnd)
            || !scope.TryMatch(scope.Pack.Dates.Ordinals, scope.SkipSpace(articleEnd), out _, out var end) || end != found.End)
        {
            return null;
        }

        // "A third-party app".
        var isCompound = scope.At(end) == '-' && char.IsLetter(scope.At(end + 1));
        return isCompound || (scope.At(end) == ' ' && IsNoun(scope, end + 1, out end)) ? NoFigures.Cue(scope, CueKind.Word, found.Start, end) : null;
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
