using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Relating;

/// <summary>Reads words that say a figure only by what it relates to: "à peu près le même montant", "more for the following year".</summary>
public static class RelatingReader
{
    /// <summary>
    /// How the words bound what they relate to: <see cref="Hedge.Exact"/>, <see cref="Hedge.Approx"/> and <see cref="Hedge.Nearly"/> of what is the same,
    /// <see cref="Hedge.MoreThan"/> and <see cref="Hedge.LessThan"/> of what is more or less. Null where they do not only relate: where they have a figure of
    /// their own, or relate to something that they name.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="language">Their language, a BCP 47 tag.</param>
    public static Hedge? Read(string words, string language)
    {
        if (LanguagePacks.Find(language) is not { } pack)
        {
            return null;
        }

        var context = new ReadingContext { Language = language };
        using var scope = ReadingScope.Over(words.AsSpan(), pack, context);
        var start = scope.SkipSpace(0);
        var hedge = Hedge.Exact;
        if (scope.TryMatch(pack.HedgesBefore, start, out var phrase, out var afterHedge) && phrase.OfNumbers is Hedge.Approx or Hedge.Nearly or Hedge.Exact)
        {
            (hedge, start) = (phrase.OfNumbers.Value, scope.SkipSpace(afterHedge));
        }

        return scope.TryMatch(pack.Relating.Relations, start, out var relation, out var end) && (hedge == Hedge.Exact || relation == Hedge.Exact) && IsRest(scope, end)
            ? relation == Hedge.Exact ? hedge : relation
            : null;
    }

    // Nothing, another year, or words that say when or for what; a figure or another thing to relate to among them says something else.
    private static bool IsRest(ReadingScope scope, int end)
    {
        var start = scope.SkipSpace(end);
        if (scope.IsEnd(start))
        {
            return true;
        }

        var (relating, years) = (scope.Pack.Relating, scope.Pack.Sentences.YearShifts);
        if (scope.TryMatch(relating.Comparisons, start, out var afterComparison))
        {
            return scope.TryMatch(years, scope.SkipSpace(afterComparison), out var afterYear) && scope.IsEnd(scope.SkipSpace(afterYear));
        }

        if (!scope.TryMatch(relating.Tails, start, out _))
        {
            return false;
        }

        for (var position = start; !scope.IsEnd(position); position++)
        {
            if (scope.IsDigit(position) || scope.At(position) is ',' or ';' or ':' || (scope.At(position) == ' ' && scope.TryMatch(relating.Comparisons, position + 1, out _)))
            {
                return false;
            }
        }

        return true;
    }
}
