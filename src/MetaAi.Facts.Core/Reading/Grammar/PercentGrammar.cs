namespace MetaAi.Facts.Reading.Grammar;

/// <summary>The percent sign and its words behind a number.</summary>
internal static class PercentGrammar
{
    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        var isRead = scope.TryMatch(scope.Pack.Units.Percents, UnitGrammar.SkipTo(scope, number), out var end);
        unit = isRead ? new UnitSaid(UnitKind.Percent, end) : default;
        return isRead;
    }
}
