using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Quarters, semesters, first and last months of a year: "deuxième trimestre 2024", "2T24", "Q4 FY2025", "first half of 2025", "9M 2024".</summary>
internal static class SubYearGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        Offer(TryReadOrdinal(scope, start, out var candidate), candidate, ref date);
        Offer(TryReadNamed(scope, start, out candidate), candidate, ref date);
        Offer(TryReadMonths(scope, start, out candidate), candidate, ref date);
        return date.End > start;
    }

    /// <summary>"trimestre 2", "semestre 1 2025"; "T2 2024", "2T24", "Q4 FY2025", "FY25 Q4", "fiscal Q1 2025".</summary>
    public static bool TryReadNamed(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        Offer(TryReadNumbered(scope, start, out var candidate), candidate, ref date);
        Offer(TryReadCode(scope, start, out candidate), candidate, ref date);
        return date.End > start;
    }

    /// <summary>A quarter or half after its year in digits: "2024 Q3", "2024-T2", "2024Q3", "2016 the third quarter", "18Q4".</summary>
    public static bool TryReadAfterYear(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!YearGrammar.TryReadShort(scope, start, out var year) || (year.IsShort && !scope.AsksDateOnly))
        {
            return false;
        }

        var end = year.End;
        var isJoined = SmallNumberGrammar.IsJoiner(scope.At(end)) && end == start + 4;
        var position = isJoined ? end + 1 : end;
        if ((isJoined || scope.IsDigit(position + 1)) && TryReadBareCode(scope, position, out var unit, out var number, out var codeEnd, out _, isAfterYear: true))
        {
            return TryPlace(scope, start, unit, number, year with { End = codeEnd }, isFiscal: false, out date);
        }

        // "2024 au premier trimestre 2025": one that has a year of its own is the end of an interval.
        position = scope.Skip(scope.Pack.Dates.Prefixes, position);
        return isJoined && scope.AsksDateOnly
            && OrdinalGrammar.TryRead(scope, position, out number, out end) && scope.At(end) == ' '
            && scope.TryMatch(scope.Pack.Dates.PeriodNouns, end + 1, out unit, out end)
            && YearGrammar.ReadLinked(scope, end).Value is null
            && TryPlace(scope, start, unit, number, year with { End = end }, isFiscal: false, out date);
    }

    /// <summary>"trimestre 2", "semestre 1 2025", "quarter 3 of 2024".</summary>
    private static bool TryReadNumbered(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        return scope.TryMatch(scope.Pack.Dates.PeriodNouns, start, out var unit, out var end)
            && scope.At(end) == ' ' && scope.EndOfDigits(end + 1) == end + 2
            && TryPlace(scope, start, unit, scope.At(end + 1) - '0', isFiscal: false, end + 2, out date);
    }

    /// <summary>"deuxième trimestre 2024", "the third fiscal quarter of 2025", "premier semestre de l'exercice 2025".</summary>
    public static bool TryReadOrdinal(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        var position = SkipFiscal(scope, start, out var isFiscalBefore);
        if (!OrdinalGrammar.TryRead(scope, position, out var number, out var end) || !SmallNumberGrammar.IsJoiner(scope.At(end)))
        {
            return false;
        }

        position = SkipFiscal(scope, end + 1, out var isFiscalBetween);
        if (!scope.TryMatch(words.PeriodNouns, position, out var unit, out end))
        {
            return false;
        }

        var isFiscal = isFiscalBefore || isFiscalBetween;
        if (scope.At(end) == ' ' && scope.TryMatch(words.FiscalAdjectives, end + 1, out var adjectiveEnd)
            && !FiscalYearGrammar.TryReadHead(scope, end + 1, out _))
        {
            (isFiscal, end) = (true, adjectiveEnd);
        }

        return TryPlace(scope, start, unit, number, isFiscal, end, out date);
    }

    /// <summary>"T2 2024", "2T24", "Q4 FY2025", "FY25 Q4", "fiscal Q1 2025".</summary>
    private static bool TryReadCode(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (TryReadBareCode(scope, start, out var unit, out var number, out var end, out var isDigitFirst))
        {
            return TryPlaceCode(scope, start, unit, number, end, isDigitFirst, out date);
        }

        var code = SkipFiscal(scope, start, out var isFiscalBefore);
        if (isFiscalBefore && TryReadBareCode(scope, code, out unit, out number, out end, out _))
        {
            return TryPlace(scope, start, unit, number, isFiscal: true, end, out date);
        }

        // "FY25 Q4".
        return FiscalYearGrammar.TryReadHead(scope, start, out var year)
            && SmallNumberGrammar.IsJoiner(scope.At(year.End))
            && TryReadBareCode(scope, year.End + 1, out unit, out number, out end, out _)
            && TryPlace(scope, start, unit, number, year with { End = end }, isFiscal: true, out date);
    }

    private static bool TryPlaceCode(ReadingScope scope, int start, PeriodUnit unit, int number, int end, bool isDigitFirst, out DateSaid date)
    {
        // Two digits are a year where they follow directly ("2T24"), after an apostrophe, or after "FY".
        var position = scope.SkipSpace(end);
        position = position == end && scope.At(end) is '-' or '/' ? end + 1 : position;
        if (FiscalYearGrammar.TryReadHead(scope, position, out var year) || FiscalYearGrammar.TryReadHead(scope, YearGrammar.SkipLink(scope, end), out year))
        {
            return TryPlace(scope, start, unit, number, year, isFiscal: true, out date);
        }

        if (YearGrammar.TryReadShort(scope, position, out year) && (position > end || isDigitFirst || scope.At(position) == '\''))
        {
            return TryPlace(scope, start, unit, number, year, isFiscal: false, out date);
        }

        return TryPlace(scope, start, unit, number, isFiscal: false, end, out date);
    }

    /// <summary>The capital letter and the number, in either order.</summary>
    private static bool TryReadBareCode(ReadingScope scope, int start, out PeriodUnit unit, out int number, out int end, out bool isDigitFirst, bool isAfterYear = false)
    {
        (unit, number, end) = (default, 0, start);
        isDigitFirst = scope.IsDigit(start);
        var digit = isDigitFirst ? start : start + 1;
        var letter = isDigitFirst ? start + 1 : start;
        if (letter >= scope.Text.Length || !scope.IsUpper(letter) || !scope.IsDigit(digit) || scope.IsDigit(digit + 1)
            || (!isAfterYear && char.IsLetterOrDigit(scope.At(start - 1)))
            || !scope.Pack.Dates.PeriodCodes.TryMatchStart(scope.Lower.Slice(letter), out unit, out _))
        {
            return false;
        }

        number = scope.At(digit) - '0';
        end = start + 2;
        return number >= 1 && number <= CountOf(unit);
    }

    /// <summary>"neuf premiers mois de 2024", "first three quarters of 2024", "9M 2024", "trois derniers mois de 2024".</summary>
    public static bool TryReadMonths(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        var digitsEnd = scope.EndOfDigits(start);
        if (digitsEnd > start && digitsEnd <= start + 2 && digitsEnd < scope.Text.Length && scope.Cased[digitsEnd] == 'M'
            && YearGrammar.TryReadShort(scope, scope.SkipSpace(digitsEnd + 1), out var shortYear))
        {
            return TryPlaceMonths(YearGrammar.Digits(scope, start, digitsEnd), shortYear, out date);
        }

        if (TryReadMonthsOfYear(scope, start, out date))
        {
            return true;
        }

        if (TryCountPeriods(scope, start, words.FirstPeriodsHeads, words.FirstPeriodsTails, out var months, out var end))
        {
            // "9 premiers mois de l'exercice 2020/21"
            var linked = YearGrammar.SkipLink(scope, end);
            return linked > end && months is >= 2 and <= 11 && FiscalYearGrammar.TryReadHead(scope, linked, out var fiscalYear)
                ? FiscalYearGrammar.TryPlace(scope, start, fiscalYear, 1, months, out date)
                : TryPlaceMonths(months, YearGrammar.ReadLinked(scope, end), out date);
        }

        // The last months of an unnamed year are counted from today.
        if (!TryCountPeriods(scope, start, words.LastPeriodsHeads, words.LastPeriodsTails, out months, out end)
            || YearGrammar.ReadLinked(scope, end) is not { Value: not null } year)
        {
            return false;
        }

        date = DateSaid.Months(year, 13 - months, 12);
        return months is >= 2 and <= 11;
    }

    /// <summary>"9 mois 2024", "six months 2025", as tables have the first months of a year.</summary>
    private static bool TryReadMonthsOfYear(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        return PeriodCountGrammar.TryRead(scope, start, out var count, out var end) && scope.At(end) == ' '
            && scope.TryMatch(scope.Pack.Units.Durations, end + 1, out var word, out end) && word is { Unit: DurationUnit.Month, Count: 1 }
            && scope.At(end) == ' ' && YearGrammar.TryReadFull(scope, end + 1, out var year, out end) && LikelyYear.Is(year)
            && TryPlaceMonths(count, new YearSaid(year, end), out date);
    }

    private static bool TryCountPeriods(ReadingScope scope, int start, PhraseTable<bool> heads, PhraseTable<int> tails, out int months, out int end)
    {
        months = 0;
        var position = scope.Skip(heads, start);
        if ((position == start && !heads.IsEmpty) || !PeriodCountGrammar.TryRead(scope, position, out var count, out end)
            || scope.At(end) != ' ' || !scope.TryMatch(tails, end + 1, out months, out end))
        {
            end = start;
            return false;
        }

        months *= count;
        return true;
    }

    private static bool TryPlaceMonths(int months, YearSaid year, out DateSaid date)
    {
        date = DateSaid.Months(year, 1, months);
        return months is >= 2 and <= 11;
    }

    private static int SkipFiscal(ReadingScope scope, int position, out bool isFiscal)
    {
        var next = scope.Skip(scope.Pack.Dates.FiscalAdjectives, position);
        isFiscal = next > position;
        return next;
    }

    /// <summary>Places a period whose year, if it was said, follows.</summary>
    private static bool TryPlace(ReadingScope scope, int start, PeriodUnit unit, int number, bool isFiscal, int end, out DateSaid date)
    {
        // "third quarter of the 2025 fiscal year" says no year of the calendar.
        var linked = YearGrammar.SkipLink(scope, end);
        return linked > end && FiscalYearGrammar.TryReadHead(scope, linked, out var fiscalYear)
            ? TryPlace(scope, start, unit, number, fiscalYear, isFiscal: true, out date)
            : TryPlace(scope, start, unit, number, YearGrammar.ReadLinked(scope, end), isFiscal, out date);
    }

    private static bool TryPlace(ReadingScope scope, int start, PeriodUnit unit, int number, YearSaid year, bool isFiscal, out DateSaid date)
    {
        date = default;
        var count = CountOf(unit);

        // "the last quarter" without a year is counted from today, and no quarter of the calendar.
        if ((number < 0 && year.Value is null) || number > count || number == 0)
        {
            return false;
        }

        number = number < 0 ? count : number;
        var length = 12 / count;
        var (first, last) = (((number - 1) * length) + 1, number * length);
        if (isFiscal)
        {
            return FiscalYearGrammar.TryPlace(scope, start, year, first, last, out date);
        }

        date = DateSaid.Months(year, first, last) with { IsOrdinal = true };
        return true;
    }

    private static void Offer(bool isRead, in DateSaid candidate, ref DateSaid date)
    {
        if (isRead && candidate.End > date.End)
        {
            date = candidate;
        }
    }

    private static int CountOf(PeriodUnit unit) => unit == PeriodUnit.Quarter ? 4 : 2;
}
