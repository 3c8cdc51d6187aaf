using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Periods by their length and last day, as accounts have them: "twelve months ended March 31, 2025", "trimestre clos le 30 juin 2025".</summary>
internal static class EndedPeriodGrammar
{
    private const int MonthsOfYear = 12;
    private const int DaysOfWeek = 7;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!scope.Text.Has(WordRole.PeriodEnd)
            || !TryReadLength(scope, start, out var count, out var word, out var end)
            || !scope.TryMatch(scope.Pack.Dates.EndedTails, scope.SkipSpace(end), out var tailEnd)
            || !FiscalYearGrammar.TryReadLastDay(scope, scope.SkipSpace(tailEnd), out var last))
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

    /// <summary>"twelve months", "three-month", and one period by its noun: "quarter", "fourth fiscal quarter".</summary>
    private static bool TryReadLength(ReadingScope scope, int start, out int count, out DurationWord word, out int end)
    {
        word = default;
        if (PeriodCountGrammar.TryRead(scope, start, out count, out end))
        {
            return count > 0 && SmallNumberGrammar.IsJoiner(scope.At(end)) && scope.TryMatch(scope.Pack.Units.Durations, end + 1, out word, out end);
        }

        count = 1;
        var noun = OrdinalGrammar.TryRead(scope, start, out _, out var ordinalEnd) ? scope.SkipSpace(ordinalEnd) : start;
        noun = scope.Skip(scope.Pack.Dates.FiscalAdjectives, noun);

        // A year by its noun is a fiscal one, which what is declared may contradict.
        return scope.TryMatch(scope.Pack.Units.Durations, noun, out word, out end) && word.Unit == DurationUnit.Month;
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
