namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Percentage points and basis points behind a number.</summary>
internal static class PointsGrammar
{
    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        var position = UnitGrammar.SkipTo(scope, number);
        var isRead = scope.TryMatch(scope.Pack.Units.Points, position, out var isBasis, out var end)
            || (scope.Prefers(FigureKinds.Points, FigureKinds.Count) && scope.TryMatch(scope.Pack.Units.BarePoints, position, out isBasis, out end));
        unit = isRead ? new UnitSaid(UnitKind.Points, end) { IsBasis = isBasis } : default;
        return isRead;
    }
}
