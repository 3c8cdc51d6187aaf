using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>Shares and numbers that name a period: "for three quarters" is nine months, "le 2/3" a day, "the two thousands" years. "three quarters of users" is a share.</summary>
internal static class PeriodSigns
{
    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        if (figure.Hedge != Hedge.Exact)
        {
            return null;
        }

        return figure.Kind == FigureKind.Fraction
            ? PeriodNames.IsDay(scope, found.Start) ? Cue(scope, NameSigns.StartOfWordBefore(scope, found.Start), found.Start) : FindQuarters(scope, found)
            : PeriodNames.IsYears(scope, found.Start, found.End) ? Cue(scope, NameSigns.StartOfWordBefore(scope, found.Start), found.Start) : null;
    }

    private static OpenCue? FindQuarters(ReadingScope scope, in Extent found)
    {
        var word = NameSigns.StartOfWordBefore(scope, found.End);
        return word > found.Start && scope.At(word - 1) == ' ' && scope.TryMatch(scope.Pack.Units.Durations, word, out var unit, out var end) && end == found.End && unit.NeedsDeclaration
            && !scope.TryMatch(scope.Pack.Units.OfWords, scope.SkipSpace(found.End), out _)
            && WordsBefore.TryMatch(scope, scope.Pack.Units.DurationPrefixes, found.Start, out var prefix)
                ? Cue(scope, prefix, found.Start)
                : null;
    }

    private static OpenCue Cue(ReadingScope scope, int start, int end) => NoFigures.Cue(scope, CueKind.Turn, start, end);
}
