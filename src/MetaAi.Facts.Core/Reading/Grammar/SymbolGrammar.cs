namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Symbols of units behind a number: "5 km", "2GW". They are counted as nouns are, and kept as written.</summary>
internal static class SymbolGrammar
{
    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        var start = UnitGrammar.SkipTo(scope, number);

        // "1,5 M de m²": abbreviations take the preposition as their words do.
        start = number.ScalePower > 0 ? scope.Skip(scope.Pack.Units.OfWords, start) : start;
        if (!TryMatch(scope, start, out var end))
        {
            return false;
        }

        // One letter that touches its digits, or that an article stands before, is rather a name's: "5t", "un V".
        if (end == start + 1 && (start == number.End || number.IsArticle))
        {
            return false;
        }

        unit = new UnitSaid(UnitKind.Noun, end) { NounStart = start, IsSymbol = true };
        return true;
    }

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

    /// <summary>Whether a symbol stands at a position.</summary>
    public static bool TryMatch(ReadingScope scope, int start, out int end) =>
        scope.TryMatchCased(scope.Pack.Units.Symbols, start, out _, out end);
}
