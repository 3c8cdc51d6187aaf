using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Tells by the verb before two bounds that they are no range but a change from one value to another: "est passé de 10 à 25".</summary>
internal static class ChangeSigns
{
    // "rose last year sharply from": as far as a verb may stand from its opener.
    private const int MostWordsBetween = 3;

    /// <summary>Whether a verb of change leads to what was found.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="found">The range, or the words that are refused because the second bound is below the first.</param>
    public static bool AreBefore(ReadingScope scope, in Extent found)
    {
        if (found.Start < 2 || !HasTwoBounds(found) || !TryFindOpener(scope, found.Start, out var opener))
        {
            return false;
        }

        var word = opener;
        for (var words = 0; words <= MostWordsBetween && word > 1 && scope.At(word - 1) == ' ' && scope.At(word - 2) is not ('.' or ';' or ':' or '!' or '?'); words++)
        {
            word = NameSigns.StartOfWordBefore(scope, word);
            if (scope.TryMatch(scope.Pack.Names.ChangeVerbs, word, out var end) && scope.At(end) is ' ' or ',')
            {
                return word < 2 || !scope.TryMatch(scope.Pack.Names.ChangeNounHeads, NameSigns.StartOfWordBefore(scope, word), out _);
            }
        }

        return false;
    }

    private static bool HasTwoBounds(in Extent found) => found.Figure is { } figure
        ? figure.Kind != FigureKind.Date && figure.Hedge != Hedge.Tolerance && figure.Low is { } low && figure.High is { } high && low != high
        : found.Refusal is RefusalReason.ReversedRange or RefusalReason.DoubtfulRange;

    private static bool TryFindOpener(ReadingScope scope, int start, out int opener)
    {
        var openers = scope.Pack.Names.ChangeOpeners;
        opener = start;
        if (scope.TryMatch(openers, start, out _))
        {
            return true;
        }

        opener = NameSigns.StartOfWordBefore(scope, start);
        return scope.TryMatch(openers, opener, out var end) && scope.SkipSpace(end) == start;
    }
}
