using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>
/// Weeks, from Monday, and days of them: "semaine du 6 octobre 2025", "semaine 10", "2025-W10", "mardi de la semaine prochaine", "this week Friday".
/// </summary>
internal static class WeekGrammar
{
    private const int Sunday = 7;
    private const int MostWeeks = 53;

    /// <summary>A week by a day of it, or by its number.</summary>
    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        if (scope.TryMatch(scope.Pack.Dates.WeekOfHeads, start, out var end))
        {
            return TryReadAround(scope, scope.SkipSpace(end), out date);
        }

        date = default;
        if (!scope.TryMatch(scope.Pack.Dates.WeekNouns, start, out end) || scope.At(end) != ' ')
        {
            return false;
        }

        var number = end + 1;
        end = scope.EndOfDigits(number);
        if (end == number || end > number + 2 || YearGrammar.Digits(scope, number, end) is not (>= 1 and <= MostWeeks and var week))
        {
            return false;
        }

        // "semaine 10" may be the tenth of anything.
        var year = YearGrammar.ReadLinked(scope, end);
        date = Of(week, year);
        return year.Value is not null || scope.AsksDateOnly;
    }

    /// <summary>"2025-W10".</summary>
    public static bool TryReadAfterYear(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!YearGrammar.TryReadFull(scope, start, out var year, out var end) || scope.At(end) != '-' || scope.At(end + 1) != 'w')
        {
            return false;
        }

        var number = end + 2;
        end = scope.EndOfDigits(number);
        if (end != number + 2 || YearGrammar.Digits(scope, number, end) is not (>= 1 and <= MostWeeks and var week))
        {
            return false;
        }

        date = Of(week, new YearSaid(year, end));
        return true;
    }

    /// <summary>The day of a week that words after it name: "Tuesday next week", "mardi de la semaine prochaine".</summary>
    public static bool TryReadAfterWeekday(ReadingScope scope, int start, int weekday, int end, out DateSaid date)
    {
        date = default;
        if (scope.At(end) is not (' ' or ','))
        {
            return false;
        }

        var position = YearGrammar.SkipLink(scope, end);
        return (TryMatchWeek(scope, position, out var week, out var weekEnd)
                || TryMatchWeek(scope, scope.Skip(scope.Pack.Dates.Prefixes, position), out week, out weekEnd))
            && RelativeDateGrammar.TryResolveDayOfWeek(scope, start, week, weekday, weekEnd, out date);
    }

    /// <summary>The day of a week that words before it name: "next week on Friday", "this week Friday".</summary>
    public static bool TryReadAfterWeek(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!TryMatchWeek(scope, start, out var week, out var end))
        {
            return false;
        }

        var position = scope.SkipSpace(scope.At(end) == ',' ? end + 1 : end);
        position = position == end ? position : scope.Skip(scope.Pack.Dates.Prefixes, position);
        return position != end
            && scope.TryMatch(scope.Pack.Dates.Weekdays, position, out var weekday, out var weekdayEnd)
            && RelativeDateGrammar.TryResolveDayOfWeek(scope, start, week, weekday, weekdayEnd, out date);
    }

    /// <summary>Days of a week that stands before them: "next week between Wednesday and Friday".</summary>
    public static bool TryReadDays(ReadingScope scope, int start, out DateRangeSaid range)
    {
        range = default;
        var words = scope.Pack.Dates;
        if (!TryMatchWeek(scope, scope.Skip(words.Prefixes, start), out var week, out var end) || scope.At(end) != ' '
            || !scope.TryMatch(words.RangeOpeners, end + 1, out var connectors, out end)
            || !TryMatchWeekday(scope, scope.SkipSpace(end), out var first, out end)
            || !scope.TryMatch(connectors, scope.SkipSpace(end), out end)
            || !TryMatchWeekday(scope, scope.SkipSpace(end), out var last, out end)
            || !RelativeDateGrammar.TryResolveDayOfWeek(scope, start, week, first, end, out var firstDay)
            || !RelativeDateGrammar.TryResolveDayOfWeek(scope, start, week, last, end, out var lastDay))
        {
            return false;
        }

        range = new DateRangeSaid(firstDay, lastDay, true, end);
        return true;
    }

    /// <summary>The extent of a week of a year: the first has its Thursday in it.</summary>
    /// <returns>Null where the year has no such week.</returns>
    public static (CivilDate First, CivilDate Last)? ExtentOf(int year, int week)
    {
        var fourth = new CivilDate(year, 1, 4);
        var monday = CivilCalendar.AddDays(fourth, ((week - 1) * 7) + 1 - CivilCalendar.WeekdayOf(fourth));
        return monday is { } first && CivilCalendar.AddDays(first, 3)?.Year == year && CivilCalendar.AddDays(first, 6) is { } last ? (first, last) : null;
    }

    /// <summary>The extent of the week around a day. Where a week begins on a Sunday it is another one, so that a Sunday leaves it open.</summary>
    public static (CivilDate First, CivilDate Last)? ExtentAround(CivilDate day)
    {
        var weekday = CivilCalendar.WeekdayOf(day);
        return weekday != Sunday && CivilCalendar.AddDays(day, 1 - weekday) is { } first && CivilCalendar.AddDays(first, 6) is { } last ? (first, last) : null;
    }

    private static DateSaid Of(int week, YearSaid year) => DateSaid.Months(year, 1, 12) with { Rule = DateRule.NthWeek, RuleNumber = (sbyte)week };

    private static bool TryReadAround(ReadingScope scope, int start, out DateSaid date)
    {
        var weekday = 0;
        var position = scope.TryMatch(scope.Pack.Dates.Weekdays, start, out var named, out var end) ? scope.SkipSpace(end) : start;
        weekday = position > start ? named : 0;
        var isRead = CalendarDateGrammar.TryReadDayMonth(scope, position, out date)
            || NumericDateGrammar.TryRead(scope, position, out date)
            || CalendarDateGrammar.TryReadMonth(scope, position, out date);
        isRead &= date.IsDay;
        date = date with { Rule = DateRule.WeekAround, Weekday = weekday == 0 ? null : weekday };
        return isRead;
    }

    private static bool TryMatchWeek(ReadingScope scope, int start, out RelativeDate week, out int end) =>
        scope.TryMatch(scope.Pack.Dates.Relatives, start, out week, out end) && week is { Unit: PeriodUnit.Week, Part: null };

    private static bool TryMatchWeekday(ReadingScope scope, int start, out int weekday, out int end) =>
        scope.TryMatch(scope.Pack.Dates.Weekdays, start, out weekday, out end)
        || scope.TryMatch(scope.Pack.Dates.WeekdayAbbreviations, start, out weekday, out end);
}
