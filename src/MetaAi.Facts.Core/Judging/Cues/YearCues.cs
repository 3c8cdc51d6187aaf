using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// Words beside a date without a year that say which year it is of: another date that ends a list, "in March and April 2019", or a reference to what was
/// said before, "of that year", "suivant". The year of the publication is then not the one that is meant.
/// </summary>
internal static class YearCues
{
    private const int MostWords = 4;
    private const int MostWordsInList = 2;

    /// <summary>A reference to a year, directly after or before a date.</summary>
    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (extent.Kind != FigureKind.Date)
        {
            return null;
        }

        var isReference = TryFindIn(scope.Reading, extent, out var start, out var end)
            || ((TryFindAfter(scope.Reading, extent, out start, out end) || TryFindBefore(scope.Reading, extent, out start, out end)) && NamesNoYear(scope, extent));
        return isReference ? scope.Cue(CueKind.YearBeside, start, end) : null;
    }

    /// <summary>Two dates of a list, of which one says the year.</summary>
    public static void FindShared(CueScope scope, int index)
    {
        ref readonly var first = ref scope.Extents[index];
        ref readonly var second = ref scope.Extents[index + 1];
        if (first.Kind != FigureKind.Date || second.Kind != FigureKind.Date || !IsList(scope, first, second))
        {
            return;
        }

        var (isFirstOpen, isSecondOpen) = (NamesNoYear(scope, first), NamesNoYear(scope, second));
        if (isFirstOpen && !isSecondOpen)
        {
            OpenUnlessSame(scope, index, index + 1);
        }
        else if (isSecondOpen && !isFirstOpen)
        {
            OpenUnlessSame(scope, index + 1, index);
        }
        else if (isFirstOpen && second.Cue is { Kind: CueKind.YearBeside } cue)
        {
            // "les 3 mars, 5 avril et 2 juin 2019": the last one says it for all.
            scope.Open(index, cue);
        }
    }

    private static void OpenUnlessSame(CueScope scope, int open, int known)
    {
        if (YearOf(scope.Extents[open]) != YearOf(scope.Extents[known]))
        {
            ref readonly var other = ref scope.Extents[known];
            scope.Open(open, scope.Cue(CueKind.YearBeside, other.Start, other.End));
        }
    }

    private static int? YearOf(in Extent extent) => (extent.Figure?.Low ?? extent.Figure?.High)?.Date.Year;

    // "in March, and in April 2019"; of what is compared or follows, each has its own year.
    private static bool IsList(CueScope scope, in Extent first, in Extent second)
    {
        var reading = scope.Reading;
        var position = first.End;
        var isComma = false;
        while (Gap.TryStep(reading, ref position, second.OuterStart, out var mark))
        {
            isComma |= mark == GapMark.Comma;
        }

        return (isComma && position == second.OuterStart)
            || (reading.TryMatch(reading.Pack.Cues.YearLinks, position, out var end) && end < second.End && ReachesOver(reading, end, second.OuterStart));
    }

    // "opened in March, then closed in April 2019": a verb may stand between.
    private static bool ReachesOver(ReadingScope reading, int position, int start)
    {
        for (var words = 0; words <= MostWordsInList; words++)
        {
            position = reading.SkipSpace(position);
            if (position >= start)
            {
                return true;
            }

            while (char.IsLetter(reading.At(position)))
            {
                position++;
            }
        }

        return false;
    }

    private static bool TryFindAfter(ReadingScope reading, in Extent extent, out int start, out int end)
    {
        var words = reading.Pack.Cues;
        start = reading.SkipSpace(extent.End);
        if ((reading.TryMatch(words.YearsAfter, start, out end) && reading.At(end) != '\'')
            || (reading.TryMatch(words.YearAdjectives, start, out end) && !IsPreposition(reading, end)))
        {
            return true;
        }

        // "in March, that year", and not "in March, the following year's budget".
        start = reading.At(start) == ',' ? reading.SkipSpace(start + 1) : start;
        return reading.TryMatch(words.YearsBeside, start, out end) && reading.At(end) != '\'';
    }

    /// <summary>"juin de l'année suivante", "June of the next year": the date has taken words of the reference.</summary>
    private static bool TryFindIn(ReadingScope reading, in Extent extent, out int start, out int end)
    {
        (start, end) = (extent.End, extent.End);
        for (var count = 0; count < MostWords && char.IsLetter(reading.At(extent.End - 1)); count++)
        {
            start = NameSigns.StartOfWordBefore(reading, start);
            if (start <= extent.Start)
            {
                break;
            }

            if ((reading.TryMatch(reading.Pack.Cues.YearsBeside, start, out end) && end >= extent.End)
                || (reading.TryMatch(reading.Pack.Cues.YearsAfter, start, out end) && end > extent.End))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryFindBefore(ReadingScope reading, in Extent extent, out int start, out int end)
    {
        var first = extent.OuterStart;
        var words = reading.Pack.Cues;
        start = first;
        for (var count = 0; count < MostWords && start > 0 && reading.At(start - 1) is ' ' or '\'' or '-'; count++)
        {
            start = NameSigns.StartOfWordBefore(reading, start);

            // "the following March", and "that year, in March"; the date takes the "later" of "a year later, in March".
            if ((reading.TryMatch(words.YearsBefore, start, out end) && reading.SkipSpace(end) >= first && end < extent.End)
                || (reading.TryMatch(words.YearsBeside, start, out end) && end < extent.End && (end > first || Gap.IsBetween(reading, end, first))))
            {
                return true;
            }
        }

        end = start;
        return false;
    }

    // "en juin suivant la décision".
    private static bool IsPreposition(ReadingScope reading, int end) => reading.At(end) == ' ' && reading.TryMatch(reading.Pack.Cues.YearNextHeads, end + 1, out _);

    /// <summary>Whether the words of a date leave its year to what is declared.</summary>
    private static bool NamesNoYear(CueScope scope, in Extent extent)
    {
        var reading = FigureReader.Read(scope.Reading.Text.CasedWords(extent.Start, extent.End), scope.Reading.Pack, scope.Undated);
        return reading is { IsRead: true, Known.Kind: FigureKind.Date } && (reading.Known.Low ?? reading.Known.High)?.Date.Year is null;
    }
}
