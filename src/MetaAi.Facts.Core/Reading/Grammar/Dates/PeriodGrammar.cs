using MetaAi.Facts.Languages;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>
/// One day or period of any form, with its part ("mi-juin") and weekday ("lundi 3 novembre"). Whether it begins with a digit says which forms
/// can be meant; of those the one that reaches furthest is read.
/// </summary>
internal static class PeriodGrammar
{
    private const int MostPrefixes = 3;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        if (scope.Dates.TryRecall(start, out var isRead, out date))
        {
            return isRead;
        }

        isRead = TryReadOnce(scope, start, out date);
        return scope.Dates.Keep(start, isRead, date);
    }

    private static bool TryReadOnce(ReadingScope scope, int start, out DateSaid date)
    {
        var position = start;

        // From the bare words inwards: prefixes may also be the first words of a form ("the 2020s", "le mois de juin").
        for (var prefixes = 0; prefixes <= MostPrefixes; prefixes++)
        {
            if (TryReadHere(scope, position, out date))
            {
                date = date with { Start = start, IsPlain = date.IsPlain && prefixes == 0 };
                ReadWeekdayAfter(scope, ref date);
                return true;
            }

            var next = scope.Skip(scope.Pack.Dates.Prefixes, position);
            if (next == position)
            {
                break;
            }

            position = next;
        }

        date = default;
        return false;
    }

    private static bool TryReadHere(ReadingScope scope, int start, out DateSaid date)
    {
        if (scope.IsDigit(start))
        {
            return TryReadDigits(scope, start, out date);
        }

        if (!scope.Text.Can(start, WordRole.DateStart) && !OrdinalGrammar.IsRomanDigit(scope, start))
        {
            date = default;
            return false;
        }

        _ = TryReadWords(scope, start, out date);
        Offer(TryReadWithPart(scope, start, out var candidate), candidate, ref date);
        if (scope.TryMatch(scope.Pack.Dates.Weekdays, start, out var weekday, out var end)
            || scope.TryMatch(scope.Pack.Dates.WeekdayAbbreviations, start, out weekday, out end))
        {
            Offer(WeekGrammar.TryReadAfterWeekday(scope, start, weekday, end, out candidate), candidate, ref date);
            Offer(TryReadWithWeekday(scope, weekday, end, out candidate), candidate, ref date);
        }

        if (scope.TryMatch(scope.Pack.Dates.ThisHeads, start, out end))
        {
            Offer(TryReadThisDay(scope, scope.SkipSpace(end), out candidate), candidate, ref date);
        }

        return date.End > start;
    }

    /// <summary>A day of a month after "this": "ce jeudi 20 novembre", "ce 20 novembre".</summary>
    private static bool TryReadThisDay(ReadingScope scope, int start, out DateSaid date)
    {
        if (scope.IsDigit(start))
        {
            return CalendarDateGrammar.TryReadDayMonth(scope, start, out date);
        }

        date = default;
        return scope.TryMatch(scope.Pack.Dates.Weekdays, start, out var weekday, out var end) && TryReadWithWeekday(scope, weekday, end, out date);
    }

    /// <summary>The forms that begin with a digit, by how many there are.</summary>
    private static bool TryReadDigits(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var digits = scope.EndOfDigits(start) - start;

        // "12,4 millions", "49 %": no date.
        var position = scope.SkipSpace(start + digits);
        var next = scope.At(position);
        if (digits < 4 && !(next is '/' or '-' or '.' or '\'' || (next == ',' && !scope.IsDigit(position + 1)) || char.IsLetterOrDigit(next)))
        {
            return false;
        }

        if (digits == 4)
        {
            Offer(YearGrammar.TryRead(scope, start, out var year), year, ref date);
            if (scope.IsEnd(start + digits))
            {
                return date.End > start;
            }

            Offer(NumericDateGrammar.TryRead(scope, start, out year), year, ref date);
            Offer(SubYearGrammar.TryReadAfterYear(scope, start, out year), year, ref date);
            Offer(CalendarDateGrammar.TryReadAfterYear(scope, start, out year), year, ref date);
            Offer(WeekGrammar.TryReadAfterYear(scope, start, out year), year, ref date);
            Offer(FiscalYearGrammar.TryReadTailed(scope, start, out year), year, ref date);
        }
        else if (digits <= 2 && !scope.IsEnd(start + digits))
        {
            Offer(CalendarDateGrammar.TryReadDayMonth(scope, start, out var day), day, ref date);
            Offer(NumericDateGrammar.TryRead(scope, start, out day), day, ref date);
            Offer(SubYearGrammar.TryRead(scope, start, out day), day, ref date);
            Offer(EndedPeriodGrammar.TryRead(scope, start, out day), day, ref date);
            Offer(SubYearGrammar.TryReadAfterYear(scope, start, out day), day, ref date);
            Offer(CenturyGrammar.TryRead(scope, start, out day), day, ref date);
            Offer(NthDayGrammar.TryRead(scope, start, out day), day, ref date);
            Offer(YearGrammar.TryReadDecade(scope, start, out day), day, ref date);
        }

        if (digits <= 4)
        {
            Offer(YearGrammar.TryReadEra(scope, start, out var era), era, ref date);
        }

        return date.End > start;
    }

    /// <summary>The forms that begin with a word, but for parts; by what the word can be, since most words can be one thing.</summary>
    private static bool TryReadWords(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (scope.Text.Can(start, WordRole.DateName))
        {
            Offer(CalendarDateGrammar.TryReadMonth(scope, start, out var named), named, ref date);
            Offer(SubYearGrammar.TryReadNamed(scope, start, out named), named, ref date);
            Offer(SeasonGrammar.TryRead(scope, start, out named), named, ref date);
            Offer(FiscalYearGrammar.TryRead(scope, start, out named), named, ref date);
            Offer(EndedPeriodGrammar.TryRead(scope, start, out named), named, ref date);
            Offer(RelativeDateGrammar.TryRead(scope, start, out named), named, ref date);
            Offer(WeekGrammar.TryRead(scope, start, out named), named, ref date);
            Offer(WeekGrammar.TryReadAfterWeek(scope, start, out named), named, ref date);
        }

        var isOrdinal = scope.Text.Can(start, WordRole.DateOrdinal) || OrdinalGrammar.IsRomanDigit(scope, start);
        if (isOrdinal)
        {
            Offer(SubYearGrammar.TryReadOrdinal(scope, start, out var nth), nth, ref date);
            Offer(EndedPeriodGrammar.TryRead(scope, start, out nth), nth, ref date);
            Offer(CenturyGrammar.TryRead(scope, start, out nth), nth, ref date);
            Offer(NthDayGrammar.TryRead(scope, start, out nth), nth, ref date);
        }

        var isNumber = scope.Text.Can(start, WordRole.DateNumber);
        if (isNumber)
        {
            Offer(SubYearGrammar.TryReadMonths(scope, start, out var counted), counted, ref date);
            Offer(EndedPeriodGrammar.TryRead(scope, start, out counted), counted, ref date);
            Offer(YearGrammar.TryRead(scope, start, out counted), counted, ref date);
        }

        if (isOrdinal || isNumber)
        {
            Offer(CalendarDateGrammar.TryReadDayMonth(scope, start, out var day), day, ref date);
        }

        return date.End > start;
    }

    /// <summary>"mi-juin", "fin du premier trimestre 2025", "the end of the year".</summary>
    private static bool TryReadWithPart(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!scope.TryMatch(scope.Pack.Dates.Parts, start, out var part, out var end))
        {
            return false;
        }

        var position = YearGrammar.SkipLink(scope, end);
        if (!TryReadPartOf(scope, position, out date))
        {
            var next = scope.Skip(scope.Pack.Dates.Prefixes, position);
            if (next == position || !TryReadPartOf(scope, next, out date))
            {
                return false;
            }
        }

        // A part of one day is a time of day, and a part of a part is nowhere defined.
        var isWhole = !date.IsDay && date.Part is null && date.Rule is not (DateRule.NthDay or DateRule.NthWeekday);
        date = date with { Part = part.Part, IsPlain = false, IsYear = false };
        return isWhole;
    }

    private static bool TryReadPartOf(ReadingScope scope, int start, out DateSaid date)
    {
        _ = scope.IsDigit(start) ? TryReadDigits(scope, start, out date) : TryReadWords(scope, start, out date);
        Offer(RelativeDateGrammar.TryReadOwn(scope, start, out var own), own, ref date);
        return date.End > start;
    }

    private static bool TryReadWithWeekday(ReadingScope scope, int weekday, int end, out DateSaid date)
    {
        var position = scope.At(end) == ',' ? end + 1 : end;
        position = scope.Skip(scope.Pack.Dates.Prefixes, scope.SkipSpace(position));
        date = default;
        if (position == end)
        {
            return false;
        }

        Offer(CalendarDateGrammar.TryReadDayMonth(scope, position, out var candidate), candidate, ref date);
        Offer(scope.IsDigit(position) ? NumericDateGrammar.TryRead(scope, position, out candidate) : CalendarDateGrammar.TryReadMonth(scope, position, out candidate), candidate, ref date);
        date = date with { Weekday = weekday };
        return date.IsDay;
    }

    /// <summary>"Jul 18, Fri": the weekday after its day, at the end of the phrase.</summary>
    private static void ReadWeekdayAfter(ReadingScope scope, ref DateSaid date)
    {
        if (date is not { IsDay: true, Weekday: null } || scope.At(date.End) != ',')
        {
            return;
        }

        var position = scope.SkipSpace(date.End + 1);
        if ((scope.TryMatch(scope.Pack.Dates.Weekdays, position, out var weekday, out var end)
                || scope.TryMatch(scope.Pack.Dates.WeekdayAbbreviations, position, out weekday, out end))
            && scope.IsEnd(end))
        {
            date = date with { Weekday = weekday, End = end };
        }
    }

    private static void Offer(bool isRead, in DateSaid candidate, ref DateSaid date)
    {
        if (isRead && candidate.End > date.End)
        {
            date = candidate;
        }
    }
}
