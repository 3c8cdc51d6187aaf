using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Quarters, semesters and first months of a year: "deuxième trimestre 2024", "2T24", "Q4 FY2025", "first half of 2025", "9M 2024".</summary>
internal static class SubYearGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        _ = Offer(TryReadOrdinal(scope, start, out var candidate), candidate, ref date)
            | Offer(TryReadCode(scope, start, out candidate), candidate, ref date)
            | Offer(TryReadFirstMonths(scope, start, out candidate), candidate, ref date);
        return date.End > start;
    }

    private static bool Offer(bool isRead, in DateSaid candidate, ref DateSaid date)
    {
        if (isRead && candidate.End > date.End)
        {
            date = candidate;
        }

        return isRead;
    }

    /// <summary>"deuxième trimestre 2024", "the third fiscal quarter of 2025", "premier semestre de l'exercice 2025".</summary>
    private static bool TryReadOrdinal(ReadingScope scope, int start, out DateSaid date)
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
            && !FiscalYearGrammar.TryReadHead(scope, end + 1, out _, out _))
        {
            (isFiscal, end) = (true, adjectiveEnd);
        }

        return TryPlace(scope, start, unit, number, isFiscal, end, out date);
    }

    /// <summary>"T2 2024", "2T24", "Q4 FY2025", "2024-Q2", "FY25 Q4", "fiscal Q1 2025".</summary>
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

        // The year before the code.
        var isFiscal = FiscalYearGrammar.TryReadHead(scope, start, out var year, out end);
        if (!isFiscal && !YearGrammar.TryReadFull(scope, start, out year, out end))
        {
            return false;
        }

        return SmallNumberGrammar.IsJoiner(scope.At(end))
            && TryReadBareCode(scope, end + 1, out unit, out number, out var codeEnd, out _)
            && TryPlace(scope, start, unit, number, year, isFiscal, codeEnd, out date);
    }

    private static bool TryPlaceCode(ReadingScope scope, int start, PeriodUnit unit, int number, int end, bool isDigitFirst, out DateSaid date)
    {
        // Two digits are a year where they follow directly ("2T24"), behind an apostrophe, or behind "FY".
        var position = scope.SkipSpace(end);
        position = position == end && scope.At(end) is '-' or '/' ? end + 1 : position;
        if (FiscalYearGrammar.TryReadHead(scope, position, out var year, out var yearEnd)
            || FiscalYearGrammar.TryReadHead(scope, YearGrammar.SkipLink(scope, end), out year, out yearEnd))
        {
            return TryPlace(scope, start, unit, number, year, isFiscal: true, yearEnd, out date);
        }

        if (YearGrammar.TryReadShort(scope, position, out year, out yearEnd) && (position > end || isDigitFirst || scope.At(position) == '\''))
        {
            return TryPlace(scope, start, unit, number, year, isFiscal: false, yearEnd, out date);
        }

        return TryPlace(scope, start, unit, number, isFiscal: false, end, out date);
    }

    /// <summary>The capital letter and the number, in either order.</summary>
    private static bool TryReadBareCode(ReadingScope scope, int start, out PeriodUnit unit, out int number, out int end, out bool isDigitFirst)
    {
        (unit, number, end) = (default, 0, start);
        isDigitFirst = scope.IsDigit(start);
        var digit = isDigitFirst ? start : start + 1;
        var letter = isDigitFirst ? start + 1 : start;
        if (letter >= scope.Text.Length || !char.IsUpper(scope.Cased[letter]) || !scope.IsDigit(digit) || scope.IsDigit(digit + 1)
            || char.IsLetterOrDigit(scope.At(start - 1))
            || !scope.Pack.Dates.PeriodCodes.TryMatchStart(scope.Lower.Slice(letter), out unit, out _))
        {
            return false;
        }

        number = scope.At(digit) - '0';
        end = start + 2;
        return number >= 1 && number <= CountOf(unit);
    }

    /// <summary>"neuf premiers mois de 2024", "first nine months of 2024", "9M 2024".</summary>
    private static bool TryReadFirstMonths(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        var position = start;
        if (!words.FirstMonthsHeads.IsEmpty)
        {
            position = scope.Skip(words.FirstMonthsHeads, start);
        }

        var digitsEnd = scope.EndOfDigits(start);
        if (digitsEnd > start && digitsEnd <= start + 2 && digitsEnd < scope.Text.Length && scope.Cased[digitsEnd] == 'M'
            && YearGrammar.TryReadShort(scope, scope.SkipSpace(digitsEnd + 1), out var shortYear, out var end))
        {
            return TryPlaceMonths(scope, start, YearGrammar.Digits(scope, start, digitsEnd), shortYear, end, out date);
        }

        if ((position == start && !words.FirstMonthsHeads.IsEmpty) || !TryReadCount(scope, position, out var months, out end) || scope.At(end) != ' '
            || !scope.TryMatch(words.FirstMonthsTails, end + 1, out end))
        {
            return false;
        }

        int? year = YearGrammar.TryReadLinked(scope, end, out var linked, out var yearEnd) ? linked : null;
        return TryPlaceMonths(scope, start, months, year, year is null ? end : yearEnd, out date);
    }

    private static bool TryReadCount(ReadingScope scope, int position, out int count, out int end)
    {
        end = scope.EndOfDigits(position);
        count = 0;
        if (end > position && end <= position + 2)
        {
            count = YearGrammar.Digits(scope, position, end);
            return true;
        }

        return SmallNumberGrammar.TryReadBelowHundred(scope, position, NumberLinks.Joined, out count, out end);
    }

    private static bool TryPlaceMonths(ReadingScope scope, int start, int months, int? year, int end, out DateSaid date)
    {
        date = DateSaid.Months(year, 1, months, end) with { Start = start };
        return months is >= 2 and <= 11 && end <= scope.Text.Length;
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
        if (YearGrammar.TryReadLinked(scope, end, out var year, out var yearEnd))
        {
            return TryPlace(scope, start, unit, number, year, isFiscal, yearEnd, out date);
        }

        var linked = YearGrammar.SkipLink(scope, end);
        if (linked > end && FiscalYearGrammar.TryReadHead(scope, linked, out year, out yearEnd))
        {
            return TryPlace(scope, start, unit, number, year, isFiscal: true, yearEnd, out date);
        }

        return TryPlace(scope, start, unit, number, null, isFiscal, end, out date);
    }

    private static bool TryPlace(ReadingScope scope, int start, PeriodUnit unit, int number, int? year, bool isFiscal, int end, out DateSaid date)
    {
        date = default;
        var count = CountOf(unit);

        // "the last quarter" without a year is counted from today, and no quarter of the calendar.
        if ((number < 0 && year is null) || number > count || number == 0)
        {
            return false;
        }

        number = number < 0 ? count : number;
        var length = 12 / count;
        var (first, last) = (((number - 1) * length) + 1, number * length);
        if (isFiscal)
        {
            return FiscalYearGrammar.TryPlace(scope, start, year, first, last, end, out date);
        }

        date = DateSaid.Months(year, first, last, end);
        return true;
    }

    private static int CountOf(PeriodUnit unit) => unit == PeriodUnit.Quarter ? 4 : 2;
}
