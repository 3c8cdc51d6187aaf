namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Days and half months that an ordinal names: "premier vendredi de juillet 2025", "last day of October", "première quinzaine d'avril".</summary>
internal static class NthDayGrammar
{
    private const int MostWeekdaysOfMonth = 5;
    private const int LastDayOfFirstHalf = 15;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        if (!OrdinalGrammar.TryRead(scope, start, out var number, out var end) || scope.At(end) != ' ')
        {
            return false;
        }

        var noun = end + 1;
        var (rule, weekday) = (DateRule.NthDay, 0);
        if (scope.TryMatch(words.Weekdays, noun, out weekday, out end))
        {
            rule = DateRule.NthWeekday;
        }
        else if (scope.TryMatch(words.HalfMonthNouns, noun, out end))
        {
            rule = DateRule.Whole;
        }
        else if (!scope.TryMatch(words.DayNouns, noun, out end))
        {
            return false;
        }

        // A link has to follow: "last Monday" alone is counted from today.
        var position = YearGrammar.SkipLink(scope, end);
        if (position <= end + 1 || !TryReadPeriod(scope, position, out date) || date.Rule != DateRule.Whole || date.StartDay != 1 || date.EndDay != 0
            || date.IsApproximate)
        {
            return false;
        }

        var isMonth = date.StartMonth == date.EndMonth && date.EndYearShift == date.StartYearShift;
        date = date with { IsPlain = false, IsYear = false };
        if (rule == DateRule.Whole)
        {
            date = number == 1 ? date with { EndDay = LastDayOfFirstHalf } : date with { StartDay = LastDayOfFirstHalf + 1 };
            return isMonth && number is 1 or 2 or -1;
        }

        date = date with { Rule = rule, RuleNumber = (sbyte)number, Weekday = weekday == 0 ? null : weekday };
        return rule == DateRule.NthDay || (isMonth && number <= MostWeekdaysOfMonth);
    }

    private static bool TryReadPeriod(ReadingScope scope, int start, out DateSaid date) =>
        CalendarDateGrammar.TryReadMonth(scope, start, out date)
        || RelativeDateGrammar.TryRead(scope, start, out date)
        || YearGrammar.TryRead(scope, start, out date)
        || SubYearGrammar.TryRead(scope, start, out date);
}
