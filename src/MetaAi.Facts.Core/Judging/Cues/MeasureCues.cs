using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Measures that are said in two units, or of which the second goes without saying: "3 kg 200", "5 feet 4 inches", "un mètre quatre-vingts". Neither part is the measure.</summary>
internal static class MeasureCues
{
    private const int MostDigits = 3;
    private const int LongestAbbreviation = 3;

    public static void Find(CueScope scope, int index)
    {
        var reading = scope.Reading;
        ref readonly var first = ref scope.Extents[index];
        scope.Open(index, FindAfterOne(scope, first));
        if (first is not { Kind: FigureKind.Count, Unit: { } unit })
        {
            return;
        }

        // "6 ft. 2 in.": after the point of a symbol only what is a part of the unit is one.
        var isPointed = reading.At(first.End) == '.';
        var space = isPointed ? first.End + 1 : first.End;
        if (reading.At(space) != ' ' || !IsApartMeasure(reading, first.End - unit.Length, first.End))
        {
            return;
        }

        var position = reading.Skip(reading.Pack.Units.DurationLinks, space + 1);
        var isLinked = isPointed || position > space + 1;
        ref readonly var second = ref scope.AtOrNone(index + 1);
        if (second.Start == position && second.End > position)
        {
            if (isLinked ? IsPart(reading, second, unit) : IsRest(reading, second, first.End - unit.Length, unit))
            {
                var cue = scope.Cue(CueKind.Unit, second.Start, second.End);
                scope.Open(index + 1, scope.Cue(CueKind.Unit, first.Start, first.End));
                scope.Open(index, cue);
            }
        }
        else if (!isLinked && reading.EndOfDigits(position) is var end && end > position && end - position <= MostDigits && char.IsLetter(reading.At(end)))
        {
            // "6 ft 2in": digits of which nothing is read.
            scope.Open(index, scope.Cue(CueKind.Unit, position, end + 1));
        }
    }

    /// <summary>"un mètre quatre-vingts", "1 m 80": a first part that is no figure of its own.</summary>
    private static OpenCue? FindAfterOne(CueScope scope, in Extent second)
    {
        var reading = scope.Reading;
        if (second.Start < 2 || second is not { Kind: FigureKind.Number } || reading.At(second.Start - 1) != ' ' || !char.IsLetter(reading.At(second.Start - 2)))
        {
            return null;
        }

        var noun = NameSigns.StartOfWordBefore(reading, second.Start);
        var one = noun > 1 ? NameSigns.StartOfWordBefore(reading, noun) : noun;
        var isCounted = (one < noun && reading.TryMatch(reading.Pack.Numbers.OneArticles, one, out var end) && end == noun - 1) || (noun > 1 && reading.At(noun - 1) == ' ' && reading.IsDigit(noun - 2));
        return isCounted && IsWithRest(reading, noun, second.Start - 1) && IsShort(reading, second)
            ? scope.Cue(CueKind.Unit, one, second.Start)
            : null;
    }

    /// <summary>Whether the words between two positions are a symbol or the name of a unit.</summary>
    public static bool IsMeasure(ReadingScope reading, int start, int end) => CountGrammar.IsMeasure(reading, start, end);

    // "a 2.4-litre engine" is no first part of a measure.
    private static bool IsApartMeasure(ReadingScope reading, int start, int end) => reading.At(start - 1) != '-' && IsMeasure(reading, start, end);

    // A number alone, or of a unit that is another one.
    private static bool IsRest(ReadingScope reading, in Extent second, int firstUnit, string unit) => second switch
    {
        { Kind: FigureKind.Number } or { Kind: FigureKind.Count, Unit: null } => IsWithRest(reading, firstUnit, second.Start - 1) && IsShort(reading, second),
        { Kind: FigureKind.Count, Unit: { } noun } => noun != unit && IsApartMeasure(reading, second.End - noun.Length, second.End) && !IsBeforeNoun(reading, second, second.End - noun.Length),
        _ => false,
    };

    // "640bhp 5.2 litre engine": a unit in the singular is of the noun after it, but for those that end a measure, "6 foot 2 inch".
    private static bool IsBeforeNoun(ReadingScope reading, in Extent second, int noun) =>
        !SymbolGrammar.TryMatch(reading, noun, out _) && !CountGrammar.HasPluralEnding(reading, second.End) && !reading.TryMatch(reading.Pack.Units.MeasureParts, noun, out _)
        && reading.At(second.End) == ' ' && char.IsLetter(reading.At(second.End + 1));

    private static bool IsWithRest(ReadingScope reading, int unit, int end) => reading.TryMatch(reading.Pack.Units.MeasuresWithRest, unit, out var unitEnd) && unitEnd == end;

    // Four digits are rather a year or a number of their own.
    private static bool IsShort(ReadingScope reading, in Extent second) => !reading.IsDigit(second.Start) || reading.EndOfDigits(second.Start) - second.Start <= MostDigits;

    // "2 in." is no number before a preposition here.
    private static bool IsPart(ReadingScope reading, in Extent second, string unit) => second switch
    {
        { Kind: FigureKind.Count, Unit: { } noun } => noun != unit && reading.TryMatch(reading.Pack.Units.MeasureParts, second.End - noun.Length, out var end) && end == second.End,
        { Kind: FigureKind.Number } => reading.At(second.End) == ' ' && (IsAbbreviation(reading, second.End + 1) || reading.TryMatch(reading.Pack.Units.MeasureParts, second.End + 1, out _)),
        _ => false,
    };

    private static bool IsAbbreviation(ReadingScope reading, int start)
    {
        var end = start;
        while (char.IsLetter(reading.At(end)))
        {
            end++;
        }

        return end > start && end - start <= LongestAbbreviation && reading.At(end) == '.';
    }
}
