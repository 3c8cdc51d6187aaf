namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Symbols of units after a number: "5 km", "2GW", "5 mg/kg". They are counted as nouns are, and kept as written.</summary>
internal static class SymbolGrammar
{
    /// <summary>From here on one letter that touches a number is rather a unit than part of a name: "45g", and not "5g".</summary>
    private const decimal LeastBeforeLetter = 10;

    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        var start = UnitGrammar.SkipTo(scope, number);

        // "1,5 M de m²": abbreviations take the preposition as their words do.
        start = number.ScalePower > 0 ? scope.Skip(scope.Pack.Units.OfWords, start) : start;

        // "a 5-mpg boost"
        start = start == number.End && scope.At(start) == '-' && !scope.Pack.Units.HyphenMeasures.IsEmpty ? start + 1 : start;
        if (!TryMatch(scope, start, out var end) || (start == number.End && scope.TryMatchCased(scope.Pack.Units.SymbolsApart, start, out _, out _)))
        {
            return false;
        }

        // One letter that touches its digits, or that an article stands before, or that a hyphen joins to a word, is rather a name's: "5t", "un V", "12 C-suite officers".
        if (end == start + 1 && ((start == number.End && !IsLarge(number)) || number.IsArticle || (scope.At(end) == '-' && char.IsLetter(scope.At(end + 1)))))
        {
            return false;
        }

        unit = new UnitSaid(UnitKind.Noun, end) { NounStart = start, IsSymbol = true };
        return true;
    }

    private static bool IsLarge(in NumberSaid number) => number is { IsWords: false, Value: >= LeastBeforeLetter } or { IsWords: false, Decimals: > 0 };

    /// <summary>Whether the letters before a position are a symbol.</summary>
    public static bool EndsAt(ReadingScope scope, int end)
    {
        var start = end;
        while (char.IsLetter(scope.At(start - 1)))
        {
            start--;
        }

        return start < end && TryMatch(scope, start, out var symbolEnd) && symbolEnd == end;
    }

    /// <summary>Whether a symbol stands at a position, with what it is per.</summary>
    public static bool TryMatch(ReadingScope scope, int start, out int end)
    {
        if (!scope.TryMatchCased(scope.Pack.Units.Symbols, start, out _, out end))
        {
            return false;
        }

        end = SkipDenominators(scope, end);
        return true;
    }

    /// <summary>The position after what a unit is per: the "/kg" of "mg/kg", the "/m²/an" of "kWh/m²/an".</summary>
    public static int SkipDenominators(ReadingScope scope, int position)
    {
        while (scope.At(position) is '/' or '·' or '.' && TryReadFactor(scope, position + 1, scope.At(position) == '/', out var end))
        {
            position = end;
        }

        return position;
    }

    private static bool TryReadFactor(ReadingScope scope, int start, bool isDenominator, out int end) =>
        (scope.TryMatchCased(scope.Pack.Units.Symbols, start, out _, out end)
            || (isDenominator && scope.TryMatchCased(scope.Pack.Units.SymbolDenominators, start, out _, out end)))
        && !char.IsLetterOrDigit(scope.At(end));
}
