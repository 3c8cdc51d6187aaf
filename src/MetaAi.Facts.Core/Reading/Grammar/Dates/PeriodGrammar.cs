namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>One day or period of any form, with its part ("mi-juin") and weekday ("lundi 3 novembre"). Of the forms the one that reaches furthest.</summary>
internal static class PeriodGrammar
{
    private const int MostPrefixes = 3;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var position = start;

        // From the bare words inwards: prefixes may also be the first words of a form ("the 2020s", "ce mois").
        for (var prefixes = 0; prefixes <= MostPrefixes; prefixes++)
        {
            if (TryReadHere(scope, position, out var candidate) && candidate.End > date.End)
            {
                date = candidate with { Start = start, IsPlain = candidate.IsPlain && prefixes == 0 };
            }

            var next = scope.Skip(scope.Pack.Dates.Prefixes, position);
            if (next == position)
            {
                break;
            }

            position = next;
        }

        return date.End > start;
    }

    private static bool TryReadHere(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (TryReadWithPart(scope, start, out var candidate))
        {
            Offer(candidate, ref date);
        }

        if (TryReadWithWeekday(scope, start, out candidate))
        {
            Offer(candidate, ref date);
        }

        if (TryReadWhole(scope, start, hasPart: false, out candidate))
        {
            Offer(candidate, ref date);
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
        if (!TryReadWhole(scope, position, hasPart: true, out date) && !TryReadWhole(scope, scope.Skip(scope.Pack.Dates.Prefixes, position), hasPart: true, out date))
        {
            return false;
        }

        // A part of one day is a time of day, which a date does not say.
        var isDay = date.EndDay != 0 && date.StartDay == date.EndDay && date.StartMonth == date.EndMonth;
        date = date with { Part = part.Part, IsPlain = false, IsYear = false };
        return !isDay;
    }

    private static bool TryReadWithWeekday(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!scope.TryMatch(scope.Pack.Dates.Weekdays, start, out var weekday, out var end))
        {
            return false;
        }

        var position = scope.At(end) == ',' ? end + 1 : end;
        position = scope.Skip(scope.Pack.Dates.Prefixes, scope.SkipSpace(position));
        if (position == end || !(CalendarDateGrammar.TryRead(scope, position, out date) || NumericDateGrammar.TryRead(scope, position, out date))
            || date.EndDay == 0 || date.StartDay != date.EndDay)
        {
            return false;
        }

        date = date with { Weekday = weekday };
        return true;
    }

    private static bool TryReadWhole(ReadingScope scope, int start, bool hasPart, out DateSaid date)
    {
        date = default;
        _ = Try(YearGrammar.TryRead(scope, start, out var candidate), candidate, ref date)
            | Try(CalendarDateGrammar.TryRead(scope, start, out candidate), candidate, ref date)
            | Try(NumericDateGrammar.TryRead(scope, start, out candidate), candidate, ref date)
            | Try(SubYearGrammar.TryRead(scope, start, out candidate), candidate, ref date)
            | Try(FiscalYearGrammar.TryRead(scope, start, out candidate), candidate, ref date)
            | Try(SeasonGrammar.TryRead(scope, start, out candidate), candidate, ref date)
            | Try(RelativeDateGrammar.TryRead(scope, start, hasPart, out candidate), candidate, ref date);
        return date.End > start;
    }

    private static bool Try(bool isRead, in DateSaid candidate, ref DateSaid date)
    {
        if (isRead)
        {
            Offer(candidate, ref date);
        }

        return isRead;
    }

    private static void Offer(in DateSaid candidate, ref DateSaid date)
    {
        if (candidate.End > date.End)
        {
            date = candidate;
        }
    }
}
