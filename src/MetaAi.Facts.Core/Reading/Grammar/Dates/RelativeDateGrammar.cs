using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Dates that are counted from the publication date: "hier", "l'année dernière", "juin dernier", "lundi", "next Monday".</summary>
internal static class RelativeDateGrammar
{
    /// <summary>A relative date that needs no other word.</summary>
    public static bool TryRead(ReadingScope scope, int start, out DateSaid date) =>
        scope.TryMatch(scope.Pack.Dates.Relatives, start, out var relative, out var end)
            ? TryResolve(scope, start, relative, end, out date)
            : TryReadNamed(scope, start, out date);

    /// <summary>The period of publication by its noun alone, which only a part before it makes a date: "la fin de l'année".</summary>
    public static bool TryReadOwn(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        return scope.TryMatch(scope.Pack.Dates.OwnPeriods, start, out var unit, out var end)
            && TryResolve(scope, start, new RelativeDate(unit, 0), end, out date);
    }

    /// <summary>The day and month that a word brings near the publication date: "3 novembre dernier".</summary>
    public static bool TryReadNearestDay(ReadingScope scope, int start, int month, int day, int end, out DateSaid date)
    {
        date = default;
        if (scope.At(end) != ' ' || !scope.TryMatch(scope.Pack.Dates.RelativeTails, end + 1, out var direction, out var tailEnd)
            || !CivilDate.IsValid(null, month, day))
        {
            return false;
        }

        return TryPlaceNearest(scope, start, DateSaid.Day(new YearSaid(null, tailEnd), month, day), direction, out date);
    }

    /// <summary>Resolves a period some units away from the one in which the text was published.</summary>
    public static bool TryResolve(ReadingScope scope, int start, RelativeDate relative, int end, out DateSaid date)
    {
        date = default;
        if (relative.IsFromText)
        {
            return scope.Refuse(RefusalReason.DoubtfulDate, start, end);
        }

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
            PeriodUnit.Year or PeriodUnit.FiscalYear => 12,
            _ => 120,
        };
        var shift = 0;
        if (relative.Unit == PeriodUnit.FiscalYear)
        {
            if (scope.Context.FiscalYearStart is not (>= 1 and <= 12 and var startMonth))
            {
                return scope.Refuse(RefusalReason.FiscalYearStartMissing, start, end);
            }

            shift = startMonth - 1;
        }

        if (scope.Context.Issued is not { Earliest: { Year: { } firstYear } earliest, Latest: { Year: { } lastYear } latest }
            || PeriodOf(firstYear, earliest.Month - shift, months) != PeriodOf(lastYear, latest.Month - shift, months))
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, end);
        }

        var first = ((PeriodOf(firstYear, earliest.Month - shift, months) + relative.Offset) * months) + shift;
        if (first < 12)
        {
            return scope.Refuse(RefusalReason.ImpossibleDate, start, end);
        }

        var last = first + months - 1;
        date = DateSaid.Months(new YearSaid(first / 12, end) { IsAssumed = scope.Context.Issued.IsUncertain }, (first % 12) + 1, (last % 12) + 1) with
        {
            EndYearShift = (last / 12) - (first / 12),
            Part = relative.Part,
            IsFiscal = relative.Unit == PeriodUnit.FiscalYear,
        };
        return true;
    }

    /// <summary>A weekday of a week.</summary>
    public static bool TryResolveDayOfWeek(ReadingScope scope, int start, RelativeDate week, int weekday, int end, out DateSaid date)
    {
        date = default;
        if (IssuedDay(scope) is not { } day)
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, end);
        }

        var isRead = TryPlaceDays(scope, start, CivilCalendar.AddDays(day, (week.Offset * 7) + weekday - CivilCalendar.WeekdayOf(day)), 1, end, out date);
        date = date with { Weekday = weekday, IsDayOfWeek = true };
        return isRead;
    }

    /// <summary>Resolves a day some months, and then some days, away from the day of publication.</summary>
    public static bool TryResolveDay(ReadingScope scope, int start, int months, int days, int end, out DateSaid date)
    {
        date = default;
        if (IssuedDay(scope) is not { Year: { } issuedYear } issued)
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, end);
        }

        // The last of a shorter month: a month before the 31st of March is the 28th of February.
        var month = (issuedYear * 12) + issued.Month - 1 + months;
        var day = issued.Day;
        while (day > 28 && !CivilDate.IsValid(month / 12, (month % 12) + 1, day))
        {
            day--;
        }

        return CivilDate.IsValid(month / 12, (month % 12) + 1, day)
            ? TryPlaceDays(scope, start, CivilCalendar.AddDays(new CivilDate(month / 12, (month % 12) + 1, day), days), 1, end, out date)
            : scope.Refuse(RefusalReason.ImpossibleDate, start, end);
    }

    /// <summary>Whether a date is the day of publication.</summary>
    public static bool IsDayOfIssue(ReadingScope scope, in DateSaid date) =>
        date.IsDay && IssuedDay(scope) is { } day && (day.Year, day.Month, day.Day) == (date.Year, date.StartMonth, date.StartDay);

    /// <summary>The day of publication, as words like "now" name it.</summary>
    public static bool TryReadNow(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!scope.TryMatch(scope.Pack.Dates.Now, start, out var end) || !TryResolve(scope, start, new RelativeDate(PeriodUnit.Day, 0), end, out date))
        {
            return false;
        }

        date = date with { Start = start };
        return true;
    }

    /// <summary>"this September", "cet été", "this Friday".</summary>
    private static bool TryReadThis(ReadingScope scope, int start, int position, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        if (scope.TryMatch(words.Weekdays, position, out var weekday, out var end))
        {
            // "this Monday", said on a Wednesday, is gone or to come.
            return IssuedDay(scope) is { } day && CivilCalendar.WeekdayOf(day) > weekday
                ? scope.Refuse(RefusalReason.DoubtfulDate, start, end)
                : TryResolveDayOfWeek(scope, start, new RelativeDate(PeriodUnit.Week, 0), weekday, end, out date);
        }

        if (scope.TryMatch(words.Months, position, out var month, out end))
        {
            // In lower case it may be a verb: "this may".
            return (scope.IsUpper(position) || scope.AsksDateOnly)
                && TryReadInYear(scope, start, DateSaid.Months(new YearSaid(null, end), month, month), out date);
        }

        if (!scope.TryMatch(words.Seasons, position, out var season, out end))
        {
            return false;
        }

        date = SeasonGrammar.Of(season, new YearSaid(null, end));
        return date.EndYearShift == 0 ? TryReadInYear(scope, start, date, out date) : TryReadWinter(scope, start, date, out date);
    }

    private static bool TryReadInYear(ReadingScope scope, int start, in DateSaid yearly, out DateSaid date)
    {
        date = yearly;
        if (scope.Context.Issued is not { Year: { } year } issued)
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, yearly.End);
        }

        date = yearly with { Year = year, IsYearAssumed = issued.IsUncertain };
        return true;
    }

    /// <summary>The winter in which, or in the autumn before which, the text was published; in spring and summer nobody knows.</summary>
    private static bool TryReadWinter(ReadingScope scope, int start, in DateSaid winter, out DateSaid date)
    {
        date = winter;
        if (scope.Context.Issued is not { Earliest: { Year: { } year } earliest, Latest: { } latest } issued || latest.Year != year
            || latest.Month != earliest.Month)
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, winter.End);
        }

        date = winter with { Year = earliest.Month <= 2 ? year - 1 : year, IsYearAssumed = issued.IsUncertain };
        return earliest.Month is <= 2 or >= 9 || scope.Refuse(RefusalReason.DoubtfulDate, start, winter.End);
    }

    /// <summary>A weekday, month or season with "dernier" or "next"; a weekday also alone, where it is the last one.</summary>
    private static bool TryReadNamed(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        if (scope.TryMatch(words.ThisHeads, start, out var thisEnd))
        {
            return TryReadThis(scope, start, scope.SkipSpace(thisEnd), out date);
        }

        var hasHead = scope.TryMatch(words.RelativeHeads, start, out var direction, out var position);
        position = hasHead ? scope.SkipSpace(position) : start;
        if (scope.TryMatch(words.Weekdays, position, out var weekday, out var end))
        {
            var isBare = !TryReadTail(scope, hasHead, ref direction, ref end);
            var isRead = TryResolveWeekday(scope, start, weekday, direction, hasHead, end, out date);
            date = date with { Weekday = weekday, IsBareWeekday = isBare };
            return isRead;
        }

        var isMonth = scope.TryMatch(words.Months, position, out var month, out end);
        var season = 0;
        if ((!isMonth && !scope.TryMatch(words.Seasons, position, out season, out end)) || !TryReadTail(scope, hasHead, ref direction, ref end))
        {
            return false;
        }

        var none = new YearSaid(null, end);
        return TryPlaceNearest(scope, start, isMonth ? DateSaid.Months(none, month, month) : SeasonGrammar.Of(season, none), direction, out date);
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

    /// <summary>
    /// The nearest of a yearly period that lies wholly before the day of publication, or wholly after it; known where that is the same for the
    /// first and for the last day on which the text may have been published.
    /// </summary>
    private static bool TryPlaceNearest(ReadingScope scope, int start, in DateSaid yearly, int direction, out DateSaid date)
    {
        date = yearly;
        if (scope.Context.Issued is not { Earliest: { Year: not null } earliest, Latest: { Year: not null } latest } issued
            || YearNear(yearly, earliest, direction) is var year && year != YearNear(yearly, latest, direction))
        {
            return scope.Refuse(RefusalReason.IssuedMissing, start, yearly.End);
        }

        date = yearly with { Year = year, IsYearAssumed = issued.IsUncertain };
        return true;
    }

    private static int YearNear(in DateSaid yearly, CivilDate issued, int direction)
    {
        var year = issued.Year!.Value;
        if (direction > 0)
        {
            return year + (DayOfYear(yearly.StartMonth, yearly.StartDay) <= DayOfYear(issued.Month, issued.Day) ? 1 : 0);
        }

        var endDay = yearly.EndDay == 0 ? CivilDate.DaysInMonth(year, yearly.EndMonth) : yearly.EndDay;
        return year - yearly.EndYearShift - (DayOfYear(yearly.EndMonth, endDay) >= DayOfYear(issued.Month, issued.Day) ? 1 : 0);
    }

    /// <summary>A number that orders the days of a year.</summary>
    private static int DayOfYear(int month, int day) => (month * 100) + day;

    private static bool TryResolveWeekday(ReadingScope scope, int start, int weekday, int direction, bool hasHead, int end, out DateSaid date)
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
        if (hasHead && direction > 0 && scope.Pack.Dates.HasOpenNextWeekday && weekday > CivilCalendar.WeekdayOf(issued))
        {
            // The first that comes is in this week, and "next" may mean the next week.
            return scope.Refuse(RefusalReason.DoubtfulDate, start, end);
        }

        return TryPlaceDays(scope, start, CivilCalendar.AddDays(issued, days), 1, end, out date);
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
