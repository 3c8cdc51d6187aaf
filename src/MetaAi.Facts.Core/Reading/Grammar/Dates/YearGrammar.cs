using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Years, spans of years like "2024-25", and decades.</summary>
internal static class YearGrammar
{
    /// <summary>Two digits up to this are of this century, the others of the last, where nothing says when the text was published.</summary>
    private const int LastShortYearOfThisCentury = 79;

    private const int Century = 100;

    private const int LastEarlyYear = 999;

    /// <summary>Decades before this one, said without their century, may be of this century.</summary>
    private const int FirstPlainDecade = 50;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        if (TryReadDecade(scope, start, out date))
        {
            return true;
        }

        var position = scope.Skip(scope.Pack.Dates.YearHeads, start);
        var isFull = TryReadFull(scope, position, out var year, out var end);

        // "the 2025 fiscal year" is no year of the calendar.
        if (isFull && (IsNumber(scope, position, year, end) || (scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Dates.FiscalYearTails, end + 1, out _))))
        {
            date = default;
            return false;
        }

        if (!isFull)
        {
            // In words alone, it is rather a number.
            var isWords = ((position > start || scope.AsksDateOnly) && YearWordsGrammar.TryRead(scope, position, out year, out end))
                || (position > start && scope.AsksDateOnly && TryReadEarly(scope, position, out year, out end));
            date = isWords ? DateSaid.Years(year, 1, end) with { IsYear = true } : default;
            return isWords;
        }

        date = DateSaid.Years(year, 1, end) with { IsPlain = position == start, IsYear = true };
        if (TryReadSpan(scope, year, end, out var count, out var secondEnd))
        {
            // "2024-25" is one year of twelve months, which begins in the first and ends in the second.
            var isSplit = count == 2;
            date = isSplit && FiscalYearGrammar.TryReadSplit(scope, new YearSaid(year + 1, secondEnd), out var fiscal) ? fiscal : DateSaid.Years(year, count, secondEnd);
            date = date with { IsSplitYear = isSplit };
        }

        return true;
    }

    /// <summary>A year of less than four digits, which the word "year" before it and the kind that is asked for show: "year 247".</summary>
    private static bool TryReadEarly(ReadingScope scope, int start, out int year, out int end)
    {
        var isRead = NumberGrammar.TryRead(scope, start, out var number)
            && number is { Value: >= 1 and <= LastEarlyYear, Decimals: 0, ScalePower: 0, IsCollective: false, IsArticle: false, Hedge: null };
        (year, end) = isRead ? ((int)number.Value, number.End) : (0, start);
        return isRead;
    }

    /// <summary>A year of our era that says so, which may have fewer than four digits: "79 AD".</summary>
    public static bool TryReadEra(ReadingScope scope, int start, out DateSaid date)
    {
        var end = scope.EndOfDigits(start);
        var year = end <= start + 4 ? Digits(scope, start, end) : 0;
        var eraEnd = SkipEra(scope, end);
        date = DateSaid.Years(year, 1, eraEnd);
        return year > 0 && eraEnd > end;
    }

    /// <summary>The position after the words for our era, if they follow. Letters without points are an era in capitals only: "2014 ad" may be an advertisement.</summary>
    public static int SkipEra(ReadingScope scope, int position)
    {
        if (scope.At(position) != ' ' || !scope.TryMatch(scope.Pack.Dates.Eras, position + 1, out var end))
        {
            return position;
        }

        var isSure = end > position + 3 || scope.IsUpper(position + 1) || scope.AsksDateOnly;
        return isSure ? end : position;
    }

    /// <summary>A year in four digits, 1000 to 2999.</summary>
    public static bool TryReadFull(ReadingScope scope, int start, out int year, out int end)
    {
        end = scope.EndOfDigits(start);
        year = 0;
        if (end != start + 4 || scope.At(start) is not ('1' or '2') || scope.IsDigit(start - 1))
        {
            return false;
        }

        year = Digits(scope, start, end);
        return true;
    }

    /// <summary>
    /// "à 1500 euros", "of 1200 people": what follows four digits may show that they are no year. "in 2024 M. Smith", "in 2024 won" and "en 2024 l'entreprise" show
    /// nothing, and what is of a likely year may be many: "the 2024 results".
    /// </summary>
    private static bool IsNumber(ReadingScope scope, int start, int year, int end)
    {
        if (scope.IsEnd(end) || !MeasureGrammar.TryRead(scope, start, out var measure) || measure.End <= end)
        {
            return false;
        }

        var unit = scope.SkipSpace(end);
        return measure.Unit.Kind switch
        {
            UnitKind.Percent or UnitKind.Points => true,
            UnitKind.Money => !LikelyYear.Is(year) || !scope.IsLower(unit) || CountGrammar.HasPluralEnding(scope, EndOfLetters(scope, unit)),
            UnitKind.Noun when !measure.Unit.IsSymbol => !LikelyYear.Is(year) && !scope.AsksDateOnly,
            UnitKind.Noun or UnitKind.Duration or UnitKind.None => measure.End > unit + 1,
            _ => false,
        };
    }

    private static int EndOfLetters(ReadingScope scope, int position)
    {
        while (char.IsLetter(scope.At(position)))
        {
            position++;
        }

        return position;
    }

    /// <summary>A year in four digits, or in two where a code like "2T24" or "FY25" makes clear that they are one.</summary>
    public static bool TryReadShort(ReadingScope scope, int start, out YearSaid year)
    {
        if (TryReadFull(scope, start, out var full, out var end))
        {
            year = new YearSaid(full, end);
            return true;
        }

        var position = scope.At(start) == '\'' ? start + 1 : start;
        end = scope.EndOfDigits(position);
        year = end == position + 2 ? FromTwoDigits(scope, Digits(scope, position, end), end) : default;
        return end == position + 2;
    }

    /// <summary>The year after a period: " 2025", " de 2025", ", 2025", " de l'année 2025", " '25", " of last year", " of the year".</summary>
    public static YearSaid ReadLinked(ReadingScope scope, int start)
    {
        var joined = SmallNumberGrammar.IsJoiner(scope.At(start)) ? start + 1 : start;
        var position = scope.Skip(scope.Pack.Dates.Links, joined);
        if (position == start)
        {
            return new YearSaid(null, start);
        }

        if (scope.At(position) == '\'' && TryReadShort(scope, position, out var shortYear))
        {
            return shortYear;
        }

        var number = scope.Skip(scope.Pack.Dates.YearHeads, position);
        if (TryReadFull(scope, number, out var year, out var end) || (scope.AsksDateOnly && YearWordsGrammar.TryRead(scope, number, out year, out end)))
        {
            return new YearSaid(year, end);
        }

        if (scope.TryMatch(scope.Pack.Dates.Relatives, position, out var relative, out end) && relative is { Unit: PeriodUnit.Year, Part: null })
        {
            return RelativeDateGrammar.TryResolve(scope, position, relative, end, out var resolved)
                ? new YearSaid(resolved.Year, end) { IsAssumed = resolved.IsYearAssumed }
                : new YearSaid(null, start);
        }

        // "premier trimestre de l'année" names no other year than the quarter alone would have.
        return position > joined && scope.TryMatch(scope.Pack.Dates.OwnPeriods, position, out var own, out end) && own == PeriodUnit.Year
            ? new YearSaid(null, end)
            : new YearSaid(null, start);
    }

    /// <summary>The position after a space or hyphen and the words that link a period to what it belongs to.</summary>
    public static int SkipLink(ReadingScope scope, int start)
    {
        var position = SmallNumberGrammar.IsJoiner(scope.At(start)) ? start + 1 : start;
        return scope.Skip(scope.Pack.Dates.Links, position);
    }

    /// <summary>The year of two digits: of the century that puts it nearest to the publication of the text; where that is not declared, 00 to 79 are 20yy.</summary>
    public static YearSaid FromTwoDigits(ReadingScope scope, int digits, int end)
    {
        var year = digits <= LastShortYearOfThisCentury ? 2000 + digits : 1900 + digits;
        if ((scope.Context.Issued ?? scope.Context.Period)?.Year is { } near)
        {
            var ago = (((near - digits) % Century) + Century) % Century;
            year = near - ago + (ago > Century / 2 ? Century : 0);
        }

        return new YearSaid(year, end) { IsShort = true };
    }

    /// <summary>The number that some digits say; at most nine of them.</summary>
    public static int Digits(ReadingScope scope, int start, int end)
    {
        var value = 0;
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (scope.At(i) - '0');
        }

        return value;
    }

    /// <summary>"les années 2020", "années 90", "the 2020s", "les années soixante-dix", "the nineties".</summary>
    public static bool TryReadDecade(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        var position = scope.Skip(words.DecadeHeads, start);
        var hasHead = position > start;
        position = scope.At(position) == '\'' ? position + 1 : position;
        var end = scope.EndOfDigits(position);
        var decade = 0;
        if (end == position)
        {
            return TryReadDecadeName(scope, position, hasHead, out date);
        }

        if (end == position + 4 && TryReadFull(scope, position, out decade, out _))
        {
            // "2020s" is a decade by its ending.
        }
        else if (end == position + 2 && Digits(scope, position, end) is var digits and (< 20 or >= FirstPlainDecade) && (hasHead || digits is < 20 or >= 80))
        {
            // Those of the twenties to the forties may be of either century, and "the 70s" are hardly to come.
            decade = digits < 20 ? 2000 + digits : 1900 + digits;
        }
        else
        {
            var isDecade = hasHead && end == position + 2 && (words.DecadeEndings.IsEmpty || scope.TryMatch(words.DecadeEndings, end, out end));
            return isDecade && scope.Refuse(RefusalReason.DoubtfulDate, start, end);
        }

        // A language says a decade by words before it ("années 2020") or by an ending ("2020s").
        var isSaid = words.DecadeEndings.IsEmpty ? hasHead : scope.TryMatch(words.DecadeEndings, end, out end);
        if (!isSaid || decade % 10 != 0)
        {
            return false;
        }

        // "the 1900s" are ten years or a hundred, and "20s" alone are as well seconds.
        if (!words.DecadeEndings.IsEmpty && ((decade % 100 == 0 && decade < 2000) || (!hasHead && decade is >= 2000 && end - position < 4)))
        {
            return false;
        }

        date = DateSaid.Years(decade, 10, end);
        return true;
    }

    /// <summary>"the seventies", "les années soixante-dix", "the nineteen twenties".</summary>
    private static bool TryReadDecadeName(ReadingScope scope, int position, bool hasHead, out DateSaid date)
    {
        var names = scope.Pack.Dates.DecadeNames;
        if (scope.TryMatch(names, position, out var decade, out var end))
        {
            date = DateSaid.Years(decade, 10, end);
            return hasHead && decade >= 1900 + FirstPlainDecade;
        }

        var hundreds = 0;
        var isNamed = scope.Pack.Dates.HasPairedYears && YearWordsGrammar.TryReadHundreds(scope, position, out hundreds, out position)
            && scope.TryMatch(names, position, out decade, out end);
        date = isNamed ? DateSaid.Years((hundreds * 100) + (decade % 100), 10, end) : default;
        return isNamed;
    }

    /// <summary>"2024-25", "2020/30": a year and a later one of the century, and how many years they are; never where the two digits might be a month.</summary>
    private static bool TryReadSpan(ReadingScope scope, int year, int position, out int count, out int end)
    {
        count = 0;
        end = scope.EndOfDigits(position + 1);
        if (scope.At(position) is not ('-' or '/') || end != position + 3 || Digits(scope, position + 1, end) is not (> 12 and var last))
        {
            return false;
        }

        count = last - (year % 100) + 1;
        return count > 1;
    }
}
