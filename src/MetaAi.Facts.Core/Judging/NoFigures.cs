using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Tells of words that read as a figure that in their place they are none of that kind, which also a quote of them has to hear: part of a name, a score, how often
/// something was done, an ordinal.
/// </summary>
internal static class NoFigures
{
    /// <summary>What makes no figure of the words; null where nothing does.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="found">The words.</param>
    public static OpenCue? Find(ReadingScope scope, in Extent found)
    {
        if (WholeNames.FindListed(scope, found) is { } name)
        {
            return name;
        }

        return found.Figure is not { } figure ? null : figure.Kind switch
        {
            FigureKind.Number or FigureKind.Count => JoinedNumbers.Find(scope, found) ?? Scores.Find(scope, found, figure)
                ?? PeriodSigns.Find(scope, found, figure) ?? NumberedNames.Find(scope, found, figure) ?? WholeNames.Find(scope, found, figure),
            FigureKind.Date => JoinedNumbers.Find(scope, found) ?? WholeNames.Find(scope, found, figure),
            FigureKind.Fraction => JoinedNumbers.Find(scope, found) ?? PeriodSigns.Find(scope, found, figure) ?? OrdinalSigns.Find(scope, found, figure),
            FigureKind.Duration => OrdinalSigns.Find(scope, found, figure) ?? SomeDay.Find(scope, found, figure) ?? WholeNames.Find(scope, found, figure),
            FigureKind.Ratio => Occasions.Find(scope, found, figure) ?? Adjectives.Find(scope, found, figure),
            _ => null,
        };
    }

    /// <summary>A cue of words of the passage and the word behind them, or where there is none the word before.</summary>
    public static OpenCue CueAround(ReadingScope scope, CueKind kind, int start, int end)
    {
        var last = end;
        while (last < scope.Text.Length && (char.IsLetterOrDigit(scope.At(last)) || (last == end && scope.At(last) == ' ')))
        {
            last++;
        }

        return last > end + 1 ? Cue(scope, kind, start, last) : Cue(scope, kind, start > 1 ? NameSigns.StartOfWordBefore(scope, start) : start, end);
    }

    /// <summary>A cue of words of the passage.</summary>
    public static OpenCue Cue(ReadingScope scope, CueKind kind, int start, int end) => new(kind, scope.Text.CasedWords(start, end).Trim());
}
