namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Percentage points and basis points after a number.</summary>
internal static class PointsGrammar
{
    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        var position = UnitGrammar.SkipTo(scope, number);
        var isRead = scope.TryMatch(scope.Pack.Units.Points, position, out var isBasis, out var end)
            || TryReadPercent(scope, position, out isBasis, out end)
            || (scope.Prefers(FigureKinds.Points, FigureKinds.Count) && scope.TryMatch(scope.Pack.Units.BarePoints, position, out isBasis, out end));
        unit = isRead ? new UnitSaid(UnitKind.Points, end) { IsBasis = isBasis } : default;
        return isRead;
    }

    /// <summary>"% pts", "%-points", "percent points": a percentage whose points are said as well.</summary>
    private static bool TryReadPercent(ReadingScope scope, int position, out bool isBasis, out int end)
    {
        isBasis = false;
        return PercentGrammar.TryMatch(scope, position, out end)
            && scope.TryMatch(scope.Pack.Units.BarePoints, SmallNumberGrammar.IsJoiner(scope.At(end)) ? end + 1 : end, out isBasis, out end);
    }
}
