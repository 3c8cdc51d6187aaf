using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Names that begin with a number or a number word: "3M said", "401k plans", "the Thirty Years War", "20th Century Fox". The same words in lower case are a figure.</summary>
internal static class WholeNames
{
    private const int LongWord = 5;

    /// <summary>A name that the table has, whatever its words read as.</summary>
    public static OpenCue? FindListed(ReadingScope scope, in Extent found) =>
        scope.TryMatchCased(scope.Pack.KeptOut.WholeNames, found.Start, out _, out var end) ? NoFigures.CueAround(scope, CueKind.Name, found.Start, end) : null;

    /// <summary>A name that is told by its place or by its capitals.</summary>
    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        if (figure.Kind == FigureKind.Number)
        {
            return scope.TryMatchCased(scope.Pack.KeptOut.Firms, found.Start, out _, out var end) && end == found.End && IsFirm(scope, found)
                ? NoFigures.CueAround(scope, CueKind.Name, found.Start, end)
                : null;
        }

        // "Thirty Years", and within a sentence "Seven Sisters": a number in words and its noun, both with a capital; "20th Century Fox": a century with a capital, and
        // another word with one after it.
        var last = NameSigns.StartOfWordBefore(scope, found.End);
        if (last <= found.Start || !scope.IsUpper(last) || scope.IsUpper(last + 1) || !(figure.Kind == FigureKind.Count || IsUnit(scope, last, found.End)) || IsHeadline(scope))
        {
            return null;
        }

        // "about Seven Sisters": what hedges numbers is no part of the name.
        var first = figure.Hedge != Hedge.Exact && scope.TryMatch(scope.Pack.HedgesBefore, found.Start, out _, out var hedge) ? scope.SkipSpace(hedge) : found.Start;
        if (figure.Kind == FigureKind.Count)
        {
            return scope.IsUpper(first) && !WordsBefore.IsAtStart(scope, first) ? NoFigures.CueAround(scope, CueKind.Name, found.Start, found.End) : null;
        }

        var isNext = scope.At(found.End) == ' ' && char.IsLetter(scope.At(found.End + 1)) && scope.IsUpper(found.End + 1);
        return (isNext && figure.Kind == FigureKind.Date) || scope.IsUpper(first) ? NoFigures.CueAround(scope, CueKind.Name, found.Start, found.End) : null;
    }

    private static bool IsUnit(ReadingScope scope, int start, int end) =>
        (scope.TryMatch(scope.Pack.Units.Durations, start, out _, out var unitEnd) && unitEnd == end)
        || (scope.TryMatch(scope.Pack.Dates.Centuries, start, out unitEnd) && unitEnd == end);

    // "3M's profit", "3M said", which counts nothing, "le groupe 3M"
    private static bool IsFirm(ReadingScope scope, in Extent found) =>
        (scope.At(found.End) == '\'' && char.IsLetter(scope.At(found.End + 1)))
        || (found.Start == found.OuterStart && scope.At(found.End) == ' ' && char.IsLetter(scope.At(found.End + 1))
            && !scope.TryMatch(scope.Pack.Units.NotCounted, found.End + 1, out _) && !scope.Text.Can(found.End + 1, WordRole.Member))
        || WordsBefore.TryMatch(scope, scope.Pack.KeptOut.FirmHeads, found.Start, out _);

    // There every word has a capital.
    private static bool IsHeadline(ReadingScope scope)
    {
        for (var start = 0; start < scope.Text.Length; start++)
        {
            var end = start;
            while (char.IsLetter(scope.At(end)))
            {
                end++;
            }

            if (end - start >= LongWord && scope.IsLower(start))
            {
                return false;
            }

            start = end;
        }

        return true;
    }
}
