using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Periods by their length and last day, as accounts have them: "twelve months ended March 31, 2025", "trimestre clos le 30 juin 2025".</summary>
internal static class EndedPeriodGrammar
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfSemester = 6;
    private const int MonthsOfQuarter = 3;
    private const int DaysOfWeek = 7;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        // Most articles stand before another noun.
        var position = scope.Skip(scope.Pack.Dates.EndedHeads, start);
        if (position == start ? !scope.Text.Has(WordRole.PeriodEnd) : !scope.IsDigit(position) && !scope.Text.Can(position, WordRole.Anchor | WordRole.DateOrdinal))
        {
            return false;
        }

        if (scope.TryMatch(scope.Pack.Dates.EndedLengths, start, out var months, out var end))
        {
            var day = TryReadTail(scope, end, isLinked: true, out var tailEnd) ? tailEnd : scope.Skip(scope.Pack.Dates.Links, scope.SkipSpace(end));
            return FiscalYearGrammar.TryReadLastDay(scope, day, out var lastDay)
                && (TryPlaceMonths(months, lastDay, out date) || scope.Refuse(RefusalReason.DoubtfulDate, start, lastDay.End));
        }

        // "the twelve months to June 30, 2025": the article shows that the length is no other bound.
        if (!TryReadLength(scope, position, out var count, out var word, out end)
            || !TryReadTail(scope, end, position > start, out var dayStart)
            || !FiscalYearGrammar.TryReadLastDay(scope, dayStart, out var last))
        {
            return false;
        }

        var isPlaced = word.Unit switch
        {
            DurationUnit.Year => TryPlaceMonths(count * word.Count * MonthsOfYear, last, out date),
            DurationUnit.Month => TryPlaceMonths(count * word.Count, last, out date),
            DurationUnit.Week => TryPlaceDays(count * word.Count * DaysOfWeek, last, out date),
            _ => false,
        };
        return isPlaced || scope.Refuse(RefusalReason.DoubtfulDate, start, last.End);
    }

    /// <summary>The words before the last day: "ended", "period ending on", "clos le".</summary>
    private static bool TryReadTail(ReadingScope scope, int position, bool isLinked, out int end)
    {
        position = scope.SkipSpace(position);
        var isRead = scope.TryMatch(scope.Pack.Dates.EndedTails, position, out end)
            || (isLinked && scope.TryMatch(scope.Pack.Dates.EndedLinks, position, out end));
        end = scope.SkipSpace(end);
        return isRead;
    }

    /// <summary>"twelve months", "three-month", "first nine months", "12 derniers mois", and one period by its noun: "quarter", "fourth fiscal quarter".</summary>
    private static bool TryReadLength(ReadingScope scope, int start, out int count, out DurationWord word, out int end)
    {
        word = default;
        var words = scope.Pack.Dates;
        if (PeriodCountGrammar.TryRead(scope, start, out count, out end))
        {
            var noun = end + 1;
            if (count == 0 || !SmallNumberGrammar.IsJoiner(scope.At(end)))
            {
                return false;
            }

            if (scope.TryMatch(words.FirstPeriodsTails, noun, out var months, out end) || scope.TryMatch(words.LastPeriodsTails, noun, out months, out end))
            {
                word = new DurationWord(DurationUnit.Month, months);
                return true;
            }

            return scope.TryMatch(scope.Pack.Units.Durations, noun, out word, out end);
        }

        count = 1;
        var period = OrdinalGrammar.TryRead(scope, start, out _, out var ordinalEnd) ? scope.SkipSpace(ordinalEnd) : start;
        period = scope.Skip(words.FiscalAdjectives, period);
        if (scope.TryMatch(words.PeriodNouns, period, out var unit, out end))
        {
            word = new DurationWord(DurationUnit.Month, unit == PeriodUnit.Quarter ? MonthsOfQuarter : MonthsOfSemester);
            return true;
        }

        // A year by its noun is a fiscal one, which what is declared may contradict.
        return scope.TryMatch(scope.Pack.Units.Durations, period, out word, out end) && word.Unit is DurationUnit.Month or DurationUnit.Week;
    }

    private static bool TryPlaceMonths(int months, in DateSaid last, out DateSaid date)
    {
        date = default;
        if (!FiscalYearGrammar.EndsMonth(last))
        {
            return false;
        }

        var year = last.Year!.Value;
        var first = (year * MonthsOfYear) + last.EndMonth - months;
        date = new DateSaid(last.End)
        {
            Year = year,
            IsYearAssumed = last.IsYearAssumed,
            IsCenturyAssumed = last.IsCenturyAssumed,
            StartYearShift = (first / MonthsOfYear) - year,
            StartMonth = (first % MonthsOfYear) + 1,
            StartDay = 1,
            EndMonth = last.EndMonth,
        };
        return first >= MonthsOfYear;
    }

    private static bool TryPlaceDays(int days, in DateSaid last, out DateSaid date)
    {
        date = default;
        if (!last.IsDay || CivilCalendar.AddDays(new CivilDate(last.Year, last.EndMonth, last.EndDay), 1 - days) is not { Year: { } firstYear } first)
        {
            return false;
        }

        date = last with
        {
            StartYearShift = firstYear - last.Year!.Value,
            StartMonth = first.Month,
            StartDay = first.Day,
            Weekday = null,
        };
        return true;
    }
}
