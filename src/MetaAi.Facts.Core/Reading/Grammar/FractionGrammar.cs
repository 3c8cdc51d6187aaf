using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading.Grammar.Dates;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Shares of a whole: "la moitié", "deux tiers", "1/3", "¾", "trois sur dix", "one in five".</summary>
internal static class FractionGrammar
{
    /// <summary>Larger parts are not said as shares.</summary>
    private const decimal LargestPart = 1_000_000_000_000m;

    private const int LargestUsualWhole = 12;
    private const int MostDecimals = 9;
    private const int Thousand = 1000;

    // "24 heures sur 24" and "7 jours sur 7" are always.
    private const int LargestTime = 7;

    // After a larger number "and a third" begins other words: "en 2025 et un tiers des salariés".
    private const int LargestWhole = 999;

    public static bool TryRead(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        var isRead = TryReadWhole(scope, start, ref measure) | TryReadPerThousand(scope, start, ref measure);

        // All others begin with a number, which is read once.
        if (TryReadCount(scope, start, out var count, out var end))
        {
            isRead |= IsBar(scope.At(end))
                ? TryReadSlash(scope, start, ref measure)
                : SmallNumberGrammar.IsJoiner(scope.At(end)) && (TryReadWords(scope, start, count, end, ref measure) | TryReadOutOf(scope, start, count, end, ref measure));
        }

        return isRead;
    }

    private static bool TryReadWhole(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        if (scope.TryMatch(scope.Pack.Units.Shares, start, out var share, out var end))
        {
            return Keep(start, share.Numerator, share.Denominator, end, ref measure);
        }

        return scope.TryMatch(NumericSigns.VulgarFractions, start, out var fraction, out end)
            && Keep(start, fraction.Numerator, fraction.Denominator, end, ref measure);
    }

    /// <summary>"deux tiers", "two-thirds", "un vingt-cinquième", "trois et deux tiers".</summary>
    private static bool TryReadWords(ReadingScope scope, int start, decimal count, int countEnd, ref MeasureSaid measure)
    {
        if (TryReadParts(scope, start, count, countEnd, out var denominator, out var end))
        {
            return Keep(start, count, denominator, end, ref measure, denominator);
        }

        // A whole number and parts of one more.
        if (scope.At(countEnd) != ' ' || count is < 1 or > LargestWhole || IsArticle(scope, start, countEnd)
            || !scope.TryMatch(scope.Pack.Units.FractionLinks, countEnd + 1, out var linkEnd)
            || !TryReadCount(scope, scope.SkipSpace(linkEnd), out var part, out var partEnd)
            || !TryReadParts(scope, scope.SkipSpace(linkEnd), part, partEnd, out denominator, out end)
            || part >= denominator || count > LargestPart / denominator)
        {
            return false;
        }

        return Keep(start, (count * denominator) + part, denominator, end, ref measure);
    }

    /// <summary>A number of parts and what they are called.</summary>
    private static bool TryReadParts(ReadingScope scope, int start, decimal part, int countEnd, out long denominator, out int end)
    {
        (denominator, end) = (0, countEnd);
        if (part == 0 || !SmallNumberGrammar.IsJoiner(scope.At(countEnd)))
        {
            return false;
        }

        if (!TryReadDenominator(scope, countEnd + 1, part, out denominator, out end))
        {
            return false;
        }

        // "quatre-vingtièmes", "dix-septièmes", "two-hundredths": one word, of which the number is not said.
        var isApart = scope.At(countEnd) == ' ' || part == 1 || (part < 10 && denominator < 20);

        // "vingt cinquièmes": 20/5, or what is 25 to the whole. "one hundred and three quarters": 103/4, or 100 and 3/4.
        var isOpen = (part >= 20 && part % 10 == 0 && denominator < 20) || HasLink(scope, start, countEnd);

        // "six quarters" and "two quarters" are rather periods.
        var isShare = part <= denominator && (part % 2 != 0 || scope.Prefers(FigureKinds.Fraction, FigureKinds.Duration));
        return isApart && !isOpen && (isShare || !scope.TryMatch(scope.Pack.Units.Durations, countEnd + 1, out _, out _));
    }

    private static bool TryReadDenominator(ReadingScope scope, int start, decimal part, out long denominator, out int end)
    {
        var isRead = scope.TryMatch(scope.Pack.Units.Denominators, start, out var word, out end) && word.Counts(part);
        denominator = word.Value;
        if (scope.TryMatch(scope.Pack.Numbers.Tens, start, out var tens, out var tensEnd)
            && SmallNumberGrammar.TryStepToUnit(scope, tens.Linking, tensEnd, out var next, out var isLinked)
            && (isLinked || scope.At(tensEnd) == '-')
            && scope.TryMatch(scope.Pack.Units.CompoundDenominators, next, out var last, out var lastEnd) && lastEnd > end
            && last.Counts(part) && SmallNumberGrammar.Joins(scope.Pack.Numbers, tens, (int)last.Value, isLinked))
        {
            (denominator, end) = (tens.Value + last.Value, lastEnd);
            return true;
        }

        return isRead;
    }

    private static bool IsArticle(ReadingScope scope, int start, int end) =>
        scope.TryMatch(scope.Pack.Numbers.OneArticles, start, out var articleEnd) && articleEnd == end
        && !scope.TryMatch(scope.Pack.Numbers.Small, start, out _, out _);

    private static bool HasLink(ReadingScope scope, int start, int end)
    {
        for (var position = start; position < end; position++)
        {
            if (scope.At(position) == ' ' && scope.TryMatch(scope.Pack.Numbers.PartLinks, position + 1, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"3 ‰", "trois pour mille": thousandths.</summary>
    private static bool TryReadPerThousand(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        if (!NumberGrammar.TryRead(scope, start, out var number)
            || !scope.TryMatch(scope.Pack.Units.PerThousand, UnitGrammar.SkipTo(scope, number), out var end)
            || !CanDivide(number)
            || end <= measure.End)
        {
            return false;
        }

        var unit = new UnitSaid(UnitKind.Share, end) { Denominator = Thousand };
        measure = new MeasureSaid { Number = number, Unit = unit, Whole = Thousand, Start = start, End = end };
        return true;
    }

    /// <summary>Whether a number may be one of parts, which are kept exactly.</summary>
    public static bool CanDivide(in NumberSaid number) => number is { Value: < LargestPart, Decimals: <= MostDecimals, NeedsUnit: false };

    /// <summary>"un sur trois", "un utilisateur sur trois", "9 out of 10", "one in five".</summary>
    private static bool TryReadOutOf(ReadingScope scope, int start, decimal part, int end, ref MeasureSaid measure)
    {
        if (scope.At(end) != ' ')
        {
            return false;
        }

        var position = end + 1;
        if (scope.TryMatch(scope.Pack.Units.FractionBars, position, out var barEnd) && scope.At(barEnd) == ' ')
        {
            return TryReadCount(scope, barEnd + 1, out var divisor, out var divisorEnd) && divisor > 0 && Keep(start, part, divisor, divisorEnd, ref measure);
        }

        var outOf = position;
        if (!scope.TryMatch(scope.Pack.Units.OutOf, position, out var outOfEnd))
        {
            // The noun of what is shared may stand between.
            if (!TryReadShared(scope, position, part, out var nounEnd) || scope.At(nounEnd) != ' '
                || !scope.TryMatch(scope.Pack.Units.OutOf, nounEnd + 1, out outOfEnd))
            {
                return false;
            }

            outOf = nounEnd + 1;
        }

        return scope.At(outOfEnd) == ' '
            && TryReadCount(scope, outOfEnd + 1, out var whole, out var wholeEnd)
            && whole > 0 && part <= whole
            && !(scope.TryMatch(scope.Pack.Units.OutOfPrepositions, outOf, out _) && HasOwnMeaning(scope, outOfEnd + 1, wholeEnd, whole, hasNoun: outOf > position && !(part == 1 && scope.TryMatch(scope.Pack.Units.Currencies, position, out _, out _))))
            && Keep(start, part, whole, wholeEnd, ref measure);
    }

    /// <summary>The noun of what is shared; money and time too: "un euro sur trois", "un jour sur deux", but not "24 heures sur 24".</summary>
    private static bool TryReadShared(ReadingScope scope, int start, decimal part, out int end) =>
        CountGrammar.TryReadWord(scope, start, out end)
        || scope.TryMatch(scope.Pack.Units.Currencies, start, out _, out end)
        || (part < LargestTime && scope.TryMatch(scope.Pack.Units.Durations, start, out _, out end));

    /// <summary>"in 2024", "sur 18 mois", "in 12 countries": a number that is a year, or of something of its own, is no whole. After a bare number a noun is what both count: "one in five jobs".</summary>
    private static bool HasOwnMeaning(ReadingScope scope, int start, int end, decimal whole, bool hasNoun)
    {
        if (YearGrammar.TryReadFull(scope, start, out var year, out var yearEnd) && yearEnd == end && LikelyYear.Is(year))
        {
            return true;
        }

        var next = SmallNumberGrammar.IsJoiner(scope.At(end)) ? end + 1 : end;
        if (IsUnit(scope, next, next == end + 1))
        {
            return true;
        }

        return hasNoun && next > end && ((CountGrammar.IsPluralWord(scope, next) && !IsParticiple(scope, next)) || (!IsUsualWhole(whole) && IsBeforePlural(scope, next)));
    }

    // "one company in ten expects losses", and not "32 goals in 36 league games": a verb or a noun may stand between, and shares are said of tens and of small numbers.
    private static bool IsUsualWhole(decimal whole) => whole <= LargestUsualWhole || whole % 10 == 0;

    private static bool IsBeforePlural(ReadingScope scope, int start) =>
        CountGrammar.TryReadWord(scope, start, out var end) && scope.At(end) == ' ' && CountGrammar.IsPluralWord(scope, end + 1) && !IsParticiple(scope, end + 1);

    private static bool IsUnit(ReadingScope scope, int position, bool isApart)
    {
        var pack = scope.Pack;
        return (!isApart && char.IsLetter(scope.At(position)))
            || scope.TryMatch(pack.Units.Durations, position, out _, out _)
            || scope.TryMatch(pack.Units.DurationAdjectives, position, out _)
            || PercentGrammar.TryMatch(scope, position, out _)
            || scope.TryMatch(pack.Units.Points, position, out _, out _)
            || scope.TryMatch(pack.Units.Currencies, position, out _, out _)
            || scope.TryMatchCased(CurrencySigns.Table, position, out _, out _)
            || scope.TryMatchCased(CurrencySigns.After, position, out _, out _)
            || scope.TryMatchCased(IsoCurrencies.Table, position, out _, out _)
            || scope.TryMatch(pack.Numbers.Scales, position, out _, out _)
            || scope.TryMatchCased(pack.Numbers.ScaleAbbreviations, position, out _, out _)
            || scope.TryMatch(pack.Dates.Months, position, out _, out _)
            || SymbolGrammar.TryMatch(scope, position, out _);
    }

    private static bool IsParticiple(ReadingScope scope, int start)
    {
        _ = CountGrammar.TryReadWord(scope, start, out var end);
        foreach (var ending in scope.Pack.Units.ParticipleEndings)
        {
            if (scope.Lower.Slice(start, end - start).EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"1/3": digits that are more likely a share than a day and a month.</summary>
    private static bool TryReadSlash(ReadingScope scope, int start, ref MeasureSaid measure)
    {
        var slash = scope.EndOfDigits(start);
        var end = scope.EndOfDigits(slash + 1);
        if (slash == start || !IsBar(scope.At(slash)) || end == slash + 1 || scope.At(start) == '0' || scope.At(slash + 1) == '0'
            || !DigitGrammar.TryRead(scope, start, out var part) || part.End != slash
            || !DigitGrammar.TryRead(scope, slash + 1, out var whole) || whole.End != end)
        {
            return false;
        }

        var isShare = part.Value > 0 && part.Value <= whole.Value && whole.Value < LargestPart;

        // "9/11" and "24/7" are no shares where anything may be meant.
        var isDoubtful = whole.Value > 10 && scope.Asks(FigureKinds.Date) && scope.At(slash) == '/';
        return isShare && !isDoubtful && Keep(start, part.Value, whole.Value, end, ref measure);
    }

    // The slash of fractions makes one plainly.
    private static bool IsBar(char character) => character is '/' or '\u2044';

    private static bool TryReadCount(ReadingScope scope, int start, out decimal count, out int end)
    {
        (count, end) = (0, start);
        if (scope.TryMatch(scope.Pack.Numbers.OneArticles, start, out end))
        {
            // "a hundred millionths".
            var next = scope.SkipSpace(end);
            count = 1;
            return !scope.TryMatch(scope.Pack.Numbers.Hundreds, next, out _) || !scope.Pack.Numbers.HasOneHundred
                || SmallNumberGrammar.TryReadBelowMillion(scope, next, out count, out _, out end);
        }

        if (!DigitGrammar.TryRead(scope, start, out var digits))
        {
            var isWords = SmallNumberGrammar.TryReadBelowMillion(scope, start, out count, out _, out end);
            return isWords;
        }

        (count, end) = (digits.Value, digits.End);
        return digits.IsPlainDigits && digits.Value < LargestPart;
    }

    private static bool Keep(int start, decimal part, decimal whole, int end, ref MeasureSaid measure, long denominator = 0)
    {
        if (end > measure.End)
        {
            var number = new NumberSaid(part, end) { IsWords = true };
            measure = new MeasureSaid { Number = number, Unit = new UnitSaid(UnitKind.Share, end) { Denominator = denominator }, Whole = whole, Start = start, End = end };
        }

        return true;
    }
}
