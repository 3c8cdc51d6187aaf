namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Multiples: "2,5x", "deux fois", "multiplié par trois", "le double", "threefold".</summary>
internal static class RatioGrammar
{
    /// <summary>A multiple that is a word of its own.</summary>
    public static bool TryReadWord(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        if (!scope.TryMatch(scope.Pack.Units.Multiples, start, out var multiple, out var end))
        {
            return false;
        }

        var unit = new UnitSaid(UnitKind.Times, end) { IsInverse = multiple.IsReduction };
        var number = new NumberSaid(multiple.Value.Numerator, end) { IsWords = true };
        measure = new MeasureSaid
        {
            Number = number,
            Unit = unit,
            Whole = multiple.Value.IsInteger ? 0 : multiple.Value.Denominator,
            Start = start,
            End = end,
            IsMultipleWord = true,
        };
        return true;
    }

    /// <summary>A letter that touches a larger number without decimals is rather a name: "x86", "x64".</summary>
    private const int LargestAfterLetter = 50;

    /// <summary>Words, or an x, before the number.</summary>
    public static bool TryReadBefore(ReadingScope scope, int start, out MeasureSaid measure)
    {
        measure = default;
        if (!scope.TryMatch(scope.Pack.Units.TimesHeads, start, out var isInverse, out var end)
            || !NumberGrammar.TryRead(scope, scope.SkipSpace(end), out var number)
            || number.IsArticle
            || IsName(scope, start, end, number))
        {
            return false;
        }

        var unit = new UnitSaid(UnitKind.Times, number.End) { IsInverse = isInverse, IsPrefix = true };
        measure = new MeasureSaid { Number = number, Unit = unit, Start = start, End = number.End, IsMultipleWord = number.IsWords };
        return true;
    }

    /// <summary>Words, or an x, after the number.</summary>
    public static bool TryReadAfter(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        if (scope.TryMatch(scope.Pack.Units.Times, UnitGrammar.SkipTo(scope, number), out var isInverse, out var end))
        {
            unit = new UnitSaid(UnitKind.Times, end) { IsInverse = isInverse };

            // "deux fois et demie".
            if (!isInverse && number.Decimals == 0 && scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Numbers.HalfTails, end + 1, out var halfEnd))
            {
                unit = unit with { AddsHalf = true, End = halfEnd };
            }

            return number.Value != 0 || !isInverse;
        }

        if (TryReadEnding(scope, number.End, out end))
        {
            unit = new UnitSaid(UnitKind.Times, end);
            return true;
        }

        return false;
    }

    /// <summary>"X200", "x86": a letter and a number that name a product or a standard; the sign of multiplication never does.</summary>
    private static bool IsName(ReadingScope scope, int start, int end, in NumberSaid number) =>
        end == start + 1 && char.IsLetter(scope.At(start))
        && (scope.IsUpper(start) || (scope.IsDigit(end) && number is { IsPlainDigits: true, Value: >= LargestAfterLetter }));

    private static bool TryReadEnding(ReadingScope scope, int position, out int end) =>
        scope.TryMatch(scope.Pack.Units.TimesEndings, scope.SkipSpace(position), out end);
}
