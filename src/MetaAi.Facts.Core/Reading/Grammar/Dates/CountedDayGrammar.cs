using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Days that several units count from the publication date, "2 years, 1 month and 21 days ago", or days from another day, "two days from tomorrow".</summary>
internal static class CountedDayGrammar
{
    private const int MonthsOfYear = 12;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var (months, position, least) = (0, start, DurationUnit.Year);
        while (TryReadPart(scope, position, out var count, out var unit, out var end))
        {
            if (unit == DurationUnit.Day)
            {
                return TryReadTail(scope, end, position > start, out var direction, out var offset, out end)
                    && RelativeDateGrammar.TryResolveDay(scope, start, direction * months, (direction * count) + offset, end, out date);
            }

            // From the largest unit on: "1 month 2 years ago" is not said.
            if (unit < least || unit > DurationUnit.Month)
            {
                return false;
            }

            least = unit + 1;
            months += unit == DurationUnit.Year ? count * MonthsOfYear : count;
            position = SkipLink(scope, end);
        }

        return false;
    }

    private static bool TryReadPart(ReadingScope scope, int start, out int count, out DurationUnit unit, out int end)
    {
        unit = default;
        if (!PeriodCountGrammar.TryRead(scope, start, out count, out end) || count == 0 || !SmallNumberGrammar.IsJoiner(scope.At(end))
            || !scope.TryMatch(scope.Pack.Units.Durations, end + 1, out var word, out end) || word.Count != 1)
        {
            return false;
        }

        unit = word.Unit;
        return true;
    }

    private static int SkipLink(ReadingScope scope, int end)
    {
        var position = scope.SkipSpace(scope.At(end) == ',' ? end + 1 : end);
        return scope.Skip(scope.Pack.Units.DurationLinks, position);
    }

    // "ago" of several units, and "from tomorrow" of days alone.
    private static bool TryReadTail(ReadingScope scope, int position, bool hasSeveral, out int direction, out int offset, out int end)
    {
        (direction, offset, end) = (0, 0, position);
        if (scope.At(position) != ' ')
        {
            return false;
        }

        if (hasSeveral && scope.TryMatch(scope.Pack.Dates.CountedTails, position + 1, out var tail, out end))
        {
            direction = tail.Direction;
            return true;
        }

        if (!scope.TryMatch(scope.Pack.Dates.CountedFrom, position + 1, out direction, out end)
            || !scope.TryMatch(scope.Pack.Dates.Relatives, scope.SkipSpace(end), out var day, out end) || day is not { Unit: PeriodUnit.Day, Part: null })
        {
            return false;
        }

        offset = day.Offset;
        return true;
    }
}
