using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Units of time: "ans", "trimestre", "years and a half", "ans et trois mois", "h 30"; and parts of one unit: "une demi-heure".</summary>
internal static class DurationGrammar
{
    /// <summary>From the next hour on, "14 h 30" is more often a time of day than a length, and only a declared length of time reads it.</summary>
    private const int LongestPlainHours = 5;

    private const int MonthsOfYear = 12;
    private const int MinutesOfHour = 60;
    private const int FewestMinutesInWords = 10;

    /// <summary>A unit of time after a number, and the smaller units that follow it.</summary>
    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        var position = SmallNumberGrammar.IsJoiner(scope.At(number.End)) ? number.End + 1 : number.End;
        if (number.TakesOf && scope.TryMatch(scope.Pack.Units.OfWords, position, out var ofEnd))
        {
            position = scope.SkipSpace(ofEnd);
        }

        // "4 to 23 next month": the words are a date, and no adjective with its noun.
        var afterAdjective = scope.Skip(scope.Pack.Units.DurationAdjectives, position);
        if (afterAdjective > position && number.Value > 1 && scope.TryMatch(scope.Pack.Dates.Relatives, position, out _, out _))
        {
            return false;
        }

        position = afterAdjective;
        if (!TryReadWord(scope, position, out var word, out var end) || IsPeriodCode(scope, number, position, end)
            || IsOrdinal(scope, number, position, word, end) || IsDecade(scope, number, position, end))
        {
            return false;
        }

        unit = new UnitSaid(UnitKind.Duration, SkipTail(scope, end)) { Duration = word };
        if (number.Decimals <= 0 && number.Hedge is null && TryReadSmaller(scope, number, word, end, out var smaller, out var smallerEnd))
        {
            unit = unit with { Smaller = smaller, End = smallerEnd };
            if (TryReadSmaller(scope, smaller.Unit, smallerEnd, out var smallest, out var smallestEnd))
            {
                unit = unit with { Smallest = smallest, End = smallestEnd };
            }

            return true;
        }

        // "2h30" that is not read as hours and minutes is no figure.
        if (scope.IsDigit(end))
        {
            unit = default;
            return false;
        }

        if (number.Decimals == 0 && scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Numbers.HalfTails, end + 1, out var halfEnd))
        {
            unit = unit with { AddsHalf = true, End = halfEnd };
        }

        return true;
    }

    /// <summary>"12-year-old", "five years old".</summary>
    private static int SkipTail(ReadingScope scope, int end) =>
        SmallNumberGrammar.IsJoiner(scope.At(end)) && scope.TryMatch(scope.Pack.Units.DurationTails, end + 1, out var tailEnd) ? tailEnd : end;

    /// <summary>A part of one unit of time, said without a number: "une demi-heure", "trois quarts d'heure", "a quarter of a century".</summary>
    public static bool TryReadPart(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        if (!scope.TryMatch(scope.Pack.Units.DurationParts, start, out var part, out var end) || !TryReadWord(scope, scope.SkipSpace(end), out var word, out end))
        {
            return false;
        }

        var number = new NumberSaid(part, end) { Coefficient = part, IsWords = true };
        measure = new MeasureSaid { Number = number, Unit = new UnitSaid(UnitKind.Duration, end) { Duration = word }, Start = start, End = end };
        return true;
    }

    /// <summary>
    /// The position after words that belong to a length of time and change nothing: "pendant", "over the next", and "dans les" where
    /// "prochaines" follows, since "dans les trois ans" is a latest date.
    /// </summary>
    public static bool TrySkipPrefix(ReadingScope scope, int start, out int position)
    {
        position = scope.Skip(scope.Pack.Units.DurationPrefixes, start);
        if (position > start || !scope.TryMatch(scope.Pack.Units.DurationFrames, start, out var end))
        {
            return position > start;
        }

        position = scope.SkipSpace(end);
        var afterAdjective = scope.Skip(scope.Pack.Units.DurationAdjectives, position);
        if (afterAdjective > position)
        {
            position = afterAdjective;
            return true;
        }

        return PeriodCountGrammar.TryRead(scope, position, out _, out var countEnd) && scope.At(countEnd) == ' '
            && scope.TryMatch(scope.Pack.Units.DurationAdjectives, countEnd + 1, out _);
    }

    private static bool TryReadSmaller(
        ReadingScope scope, in NumberSaid number, DurationWord larger, int start, out DurationComponent component, out int end)
    {
        if (TryReadSmaller(scope, larger.Unit, start, out component, out end))
        {
            return true;
        }

        if (larger.Unit == DurationUnit.Hour && TryReadMinuteWords(scope, start, out component, out end))
        {
            return true;
        }

        // "a year and a quarter"
        if (larger is { Unit: DurationUnit.Year, Count: 1 } && PartTail.TryRead(scope, start, out var part, out end) && part != 0.5m)
        {
            component = new DurationComponent((int)(part * MonthsOfYear), DurationUnit.Month);
            return true;
        }

        // "2 h 30", "2h30": the minutes go without saying. "1H25" is a half of a year.
        var position = scope.SkipSpace(start);
        end = scope.EndOfDigits(position);
        if (larger.Unit != DurationUnit.Hour || scope.IsUpper(start - 1) || end != position + 2 || scope.At(position) > '5'
            || char.IsLetter(scope.At(end)) || (scope.At(end) is '.' or ',' && scope.IsDigit(end + 1))
            || (number.Value > LongestPlainHours && !scope.Prefers(FigureKinds.Duration, FigureKinds.Date)))
        {
            return false;
        }

        component = new DurationComponent(((scope.At(position) - '0') * 10) + scope.At(position + 1) - '0', DurationUnit.Minute);
        return component.Amount > 0;
    }

    /// <summary>"une heure trente", "two hours and ten", "deux heures et quart": minutes in words, where nothing follows that they might count.</summary>
    private static bool TryReadMinuteWords(ReadingScope scope, int start, out DurationComponent component, out int end)
    {
        (component, end) = (default, start);
        if (scope.At(start) != ' ')
        {
            return false;
        }

        if (scope.TryMatch(scope.Pack.Numbers.PartTails, start + 1, out var part, out end))
        {
            component = new DurationComponent((int)(part * MinutesOfHour), DurationUnit.Minute);
            return true;
        }

        var position = scope.Skip(scope.Pack.Units.DurationLinks, start + 1);
        if (!SmallNumberGrammar.TryReadBelowHundred(scope, position, out var minutes, out end) || minutes is < FewestMinutesInWords or >= MinutesOfHour
            || scope.At(end) is '-' or '/' || scope.IsDigit(scope.SkipSpace(end)) || scope.TryMatch(scope.Pack.Numbers.Scales, scope.SkipSpace(end), out _, out _)
            || UnitGrammar.TryRead(scope, new NumberSaid(minutes, end) { IsWords = true }, out _))
        {
            return false;
        }

        component = new DurationComponent(minutes, DurationUnit.Minute);
        return true;
    }

    /// <summary>A smaller unit after a larger one: less than one of the larger, so that "entre un an et 18 mois" stays a range.</summary>
    private static bool TryReadSmaller(ReadingScope scope, DurationUnit larger, int start, out DurationComponent component, out int end)
    {
        (component, end) = (default, start);
        var first = scope.SkipSpace(start);
        var position = scope.Skip(scope.Pack.Units.DurationLinks, first);

        // "two days a week": so many for each, and no sum.
        if (position == first && scope.TryMatch(scope.Pack.Units.RateWords, position, out _, out _))
        {
            return false;
        }

        if (!PeriodCountGrammar.TryRead(scope, position, out var count, out end) || count == 0)
        {
            return false;
        }

        var unit = SmallNumberGrammar.IsJoiner(scope.At(end)) ? end + 1 : end;
        if (!TryReadWord(scope, unit, out var word, out end) && !(larger == DurationUnit.Hour && TryReadMinutes(scope, unit, out word, out end)))
        {
            return false;
        }

        component = new DurationComponent(count * word.Count, word.Unit);
        return word.Unit > larger && !scope.IsDigit(end) && MeanLengths.InSeconds(component) < MeanLengths.InSeconds(larger);
    }

    /// <summary>"1H" and "2S" are halves of a year, where a date may be meant; "24H" and "1 h" are hours.</summary>
    private static bool IsPeriodCode(ReadingScope scope, in NumberSaid number, int position, int end) =>
        position == number.End && end == position + 1 && number.Value is 1 or 2 && scope.IsUpper(position) && scope.Asks(FigureKinds.Date);

    /// <summary>"twenty second", "trois cent vingt seconde" are rather the 22nd and the 322nd.</summary>
    private static bool IsOrdinal(ReadingScope scope, in NumberSaid number, int position, DurationWord word, int end) =>
        word.Unit == DurationUnit.Second && number is { IsWords: true, Value: >= 20 } && number.Value % 10 == 0
        && scope.TryMatch(scope.Pack.Dates.Ordinals, position, out _, out var ordinalEnd) && ordinalEnd == end;

    /// <summary>"1970s" is a decade, also in a language that has no such ending.</summary>
    private static bool IsDecade(ReadingScope scope, in NumberSaid number, int position, int end) =>
        position == number.End && end == position + 1 && scope.At(position) == 's' && number is { IsPlainDigits: true, Value: >= 1000 and < 3000 }
        && number.Value % 10 == 0;

    /// <summary>The "m" of "2h 30m", which after hours means minutes.</summary>
    private static bool TryReadMinutes(ReadingScope scope, int position, out DurationWord word, out int end)
    {
        word = new DurationWord(DurationUnit.Minute);
        return scope.TryMatch(scope.Pack.Units.MinutesAfterHours, position, out end);
    }

    private static bool TryReadWord(ReadingScope scope, int position, out DurationWord word, out int end) =>
        scope.TryMatch(scope.Pack.Units.Durations, position, out word, out end)
        && (!word.NeedsDeclaration || scope.Prefers(FigureKinds.Duration, FigureKinds.Fraction));
}
