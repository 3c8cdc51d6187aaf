using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Dates that are counted from the publication date: "hier", "l'année dernière", "juin dernier", "lundi", "next Monday".</summary>
internal static class RelativeDateGrammar
{
    /// <summary>Reads a relative date.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="hasPart">Whether a part stands before it: "la fin de l'année".</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(ReadingScope scope, int start, bool hasPart, out DateSaid date)
    {
        date = default;
        if (scope.TryMatch(scope.Pack.Dates.Relatives, start, out var relative, out var end) && (hasPart || !relative.NeedsPart))
        {
            return TryResolve(scope, start, relative, end, out date);
        }

        return TryReadNamed(scope, start, out date);
    }

    /// <summary>A weekday, month or season with "dernier" or "next"; a weekday also alone, where it is the last one.</summary>
    private static bool TryReadNamed(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        var hasHead = scope.TryMatch(words.RelativeHeads, start, out var direction, out var position);
        position = hasHead ? scope.SkipSpace(position) : start;
        if (scope.TryMatch(words.Weekdays, position, out var weekday, out var end))
        {
            TryReadTail(scope, hasHead, ref direction, ref end);
            return TryResolveWeekday(scope, start, weekday, direction, end, out date);
        }

        var isMonth = scope.TryMatch(words.Months, position, out var month, out end);
        var season = 0;
        if (!isMonth && !scope.TryMatch(words.Seasons, position, out season, out end))
        {
            return false;
        }

        if (!TryReadTail(scope, hasHead, ref direction, ref end))
        {
            return false;
        }

        if (scope.Context.Issued is not { Earliest: { Year: { } year } issued } || scope.Context.Issued.Latest is not { } latest
            || latest.Year != year || latest.Month != issued.Month)
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, end);
        }

        // The nearest one that is wholly on its side of the month of publication.
        var firstMonth = isMonth ? month : season * 3;
        var lastMonth = isMonth ? month : firstMonth + 2;
        year += direction < 0 && lastMonth >= issued.Month ? -1 : direction > 0 && firstMonth <= issued.Month ? 1 : 0;
        date = (isMonth ? DateSaid.Months(year, month, month, end) : SeasonGrammar.Of(season, year, end)) with { IsYearAssumed = scope.Context.Issued.IsUncertain };
        return true;
    }

    private static bool TryReadTail(ReadingScope scope, bool hasHead, ref int direction, ref int end)
    {
        if (hasHead)
        {
            return true;
        }

        if (scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Dates.RelativeTails, end + 1, out direction, out var tailEnd))
        {
            end = tailEnd;
            return true;
        }

        direction = 0;
        return false;
    }

    private static bool TryResolveWeekday(ReadingScope scope, int start, int weekday, int direction, int end, out DateSaid date)
    {
        date = default;
        if (IssuedDay(scope) is not { } issued)
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, end);
        }

        // The days since it last was, none where it is today; "dernier" and "prochain" are never today.
        var since = (CivilCalendar.WeekdayOf(issued) - weekday + 7) % 7;
        var days = direction switch
        {
            > 0 => 7 - since,
            < 0 when since == 0 => -7,
            _ => -since,
        };
        return TryPlaceDays(scope, start, CivilCalendar.AddDays(issued, days), 1, end, out date);
    }

    private static bool TryResolve(ReadingScope scope, int start, RelativeDate relative, int end, out DateSaid date)
    {
        date = default;
        if (relative.Unit is PeriodUnit.Day or PeriodUnit.Week)
        {
            if (IssuedDay(scope) is not { } day)
            {
                return scope.Refuse(RefusalReason.IssuedMissing, start, end);
            }

            return relative.Unit == PeriodUnit.Day
                ? TryPlaceDays(scope, start, CivilCalendar.AddDays(day, relative.Offset), 1, end, out date)
                : TryPlaceDays(scope, start, CivilCalendar.AddDays(day, (relative.Offset * 7) - CivilCalendar.WeekdayOf(day) + 1), 7, end, out date);
        }

        // The period of publication is known where the publication date lies in one such period.
        var months = relative.Unit switch
        {
            PeriodUnit.Month => 1,
            PeriodUnit.Quarter => 3,
            PeriodUnit.Semester => 6,
            PeriodUnit.Year => 12,
            _ => 120,
        };
        if (scope.Context.Issued is not { Earliest: { Year: { } firstYear } earliest, Latest: { Year: { } lastYear } latest }
            || PeriodOf(firstYear, earliest.Month, months) != PeriodOf(lastYear, latest.Month, months))
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, end);
        }

        var first = (PeriodOf(firstYear, earliest.Month, months) + relative.Offset) * months;
        if (first < 12)
        {
            return scope.Refuse(RefusalReason.ImpossibleDate, start, end);
        }

        var last = first + months - 1;
        date = DateSaid.Months(first / 12, (first % 12) + 1, (last % 12) + 1, end) with
        {
            EndYearShift = (last / 12) - (first / 12),
            IsYearAssumed = scope.Context.Issued.IsUncertain,
        };
        return true;
    }

    private static int PeriodOf(int year, int month, int months) => ((year * 12) + month - 1) / months;

    private static CivilDate? IssuedDay(ReadingScope scope) =>
        scope.Context.Issued is { Earliest: { Year: not null } day } issued && issued.Latest == day ? day : null;

    private static bool TryPlaceDays(ReadingScope scope, int start, CivilDate? first, int count, int end, out DateSaid date)
    {
        date = default;
        if (first is not { } from || CivilCalendar.AddDays(from, count - 1) is not { } to)
        {
            return scope.Refuse(RefusalReason.ImpossibleDate, start, end);
        }

        date = new DateSaid(end)
        {
            Year = from.Year,
            StartMonth = from.Month,
            StartDay = from.Day,
            EndYearShift = to.Year!.Value - from.Year!.Value,
            EndMonth = to.Month,
            EndDay = to.Day,
            IsYearAssumed = scope.Context.Issued!.IsUncertain,
        };
        return true;
    }
}
