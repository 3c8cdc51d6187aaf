using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Units of time: "ans", "trimestre", "years and a half", and halves of one: "une demi-heure".</summary>
internal static class DurationGrammar
{
    /// <summary>A unit of time behind a number.</summary>
    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        var position = SmallNumberGrammar.IsJoiner(scope.At(number.End)) ? number.End + 1 : number.End;
        if (number.TakesOf && scope.TryMatch(scope.Pack.Units.OfWords, position, out var ofEnd))
        {
            position = scope.SkipSpace(ofEnd);
        }

        position = scope.Skip(scope.Pack.Units.DurationAdjectives, position);
        if (!TryReadWord(scope, position, out var word, out var end))
        {
            return false;
        }

        // "années" may be followed by its adjective in the one language and preceded by it in the other.
        unit = new UnitSaid(UnitKind.Duration, end) { Duration = word };
        if (number.Decimals == 0 && scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Numbers.HalfTails, end + 1, out var halfEnd))
        {
            unit = unit with { AddsHalf = true, End = halfEnd };
        }

        return true;
    }

    /// <summary>Half of one unit of time, said without a number.</summary>
    public static bool TryReadHalf(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        if (!scope.TryMatch(scope.Pack.Units.DurationHalves, start, out var end) || !TryReadWord(scope, scope.SkipSpace(end), out var word, out end))
        {
            return false;
        }

        var half = new NumberSaid(0.5m, end) { Coefficient = 0.5m, IsWords = true };
        measure = new MeasureSaid(half, new UnitSaid(UnitKind.Duration, end) { Duration = word }, end) { Start = start };
        return true;
    }

    private static bool TryReadWord(ReadingScope scope, int position, out DurationWord word, out int end) =>
        scope.TryMatch(scope.Pack.Units.Durations, position, out word, out end)
        && !scope.IsDigit(end)
        && (!word.NeedsDeclaration || scope.Prefers(FigureKinds.Duration, FigureKinds.Fraction));
}
