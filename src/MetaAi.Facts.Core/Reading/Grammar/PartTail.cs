namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A half or a quarter after the unit that it is of: the "et demi" of "trois kilos et demi", the "and a quarter" of "a mile and a quarter".</summary>
internal static class PartTail
{
    public static bool TryRead(ReadingScope scope, int position, out decimal part, out int end)
    {
        (part, end) = (0.5m, position);
        if (scope.At(position) != ' ')
        {
            return false;
        }

        // "and a quarter of the crew" is of another thing, and so may "and a half of" be.
        if (scope.TryMatch(scope.Pack.Numbers.HalfTails, position + 1, out end))
        {
            return !HasArticle(scope, position, end) || !scope.TryMatch(scope.Pack.Units.OfWords, scope.SkipSpace(end), out _);
        }

        return scope.TryMatch(scope.Pack.Numbers.PartTails, position + 1, out part, out end)
            && !(scope.At(end) == ' ' && char.IsLetterOrDigit(scope.At(end + 1)) && !IsLast(scope, end + 1));
    }

    private static bool HasArticle(ReadingScope scope, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (scope.At(i) is ' ' or '-' && scope.TryMatch(scope.Pack.Numbers.OneArticles, i + 1, out _))
            {
                return true;
            }
        }

        return false;
    }

    // Of words after it only a hedge or a conjunction shows that it ends there.
    private static bool IsLast(ReadingScope scope, int word) =>
        scope.TryMatch(scope.Pack.HedgesAfter, word, out _, out _) || scope.TryMatch(scope.Pack.Units.DurationLinks, word, out _);
}
