namespace MetaAi.Facts.Reading.Grammar;

/// <summary>The percent sign and its words after a number.</summary>
internal static class PercentGrammar
{
    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        var position = UnitGrammar.SkipTo(scope, number);
        var isRead = TryMatch(scope, position, out var end)
            || (!number.IsWords && scope.TryMatchCased(scope.Pack.Units.PercentAbbreviations, position, out _, out end));
        unit = isRead ? new UnitSaid(UnitKind.Percent, end) : default;
        return isRead;
    }

    /// <summary>The sign or a word at a position; "pour 100" before a group of digits or what is counted is rather a rate: "12 pour 100 000 habitants".</summary>
    public static bool TryMatch(ReadingScope scope, int position, out int end) =>
        scope.TryMatch(scope.Pack.Units.Percents, position, out end)
        && !(scope.IsDigit(end - 1) && scope.At(end) == ' '
            && (scope.IsDigit(end + 1) || CountGrammar.IsPluralWord(scope, end + 1) || SymbolGrammar.TryMatch(scope, end + 1, out _)));
}
