using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Words directly beside a figure that turn it into another: "three times thinner", "av. J.-C.", "la 2e semaine de juin", another country's dollars.</summary>
internal static class TurnCues
{
    private const int MostWords = 4;

    // "BC", "GMT".
    private const int LongestCode = 3;
    private const FigureKinds Codes = FigureKinds.Date | FigureKinds.Duration;

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (extent.Kind is not { } figureKind)
        {
            return null;
        }

        var reading = scope.Reading;
        var kind = (FigureKinds)(1 << (int)figureKind);
        var after = reading.SkipSpace(extent.End);
        if (IsTurned(reading, extent, kind, ref after, out var end))
        {
            // "two-thirds of a million": what turns the one is itself a figure that is none alone.
            if (index + 1 < scope.Extents.Count && end > scope.Extents[index + 1].OuterStart)
            {
                scope.Open(index + 1, scope.Cue(CueKind.Turn, extent.Start, extent.End));
            }

            return scope.Cue(figureKind == FigureKind.Percent ? CueKind.Unit : CueKind.Turn, after, end);
        }

        // "trois kilos et demi de farine": a half of the unit, where it did not read with it.
        if (extent.Kind is FigureKind.Count or FigureKind.Percent or FigureKind.Points or FigureKind.Money
            && reading.At(extent.End) == ' ' && reading.TryMatch(reading.Pack.Numbers.HalfTails, after, out end))
        {
            return scope.Cue(CueKind.Turn, after, end);
        }

        // "5 dollars zimbabwéens", and not "a $5 million Irish company".
        if (figureKind == FigureKind.Money && EndsWithCurrency(reading, extent.End) && reading.At(extent.End) == ' '
            && reading.TryMatch(reading.Pack.Cues.ForeignCurrencies, after, out end))
        {
            return scope.Cue(CueKind.Turn, after, end);
        }

        if (extent.IsBare && IsForeignCurrency(reading, after, out end))
        {
            return scope.Cue(CueKind.Turn, after, end);
        }

        // "2567 BE" counts nothing.
        if (extent is { Kind: FigureKind.Count, Unit: { } noun } && extent.End - noun.Length is var unit
            && (IsForeignCurrency(reading, unit, out end) || IsTurned(reading, extent with { End = unit - 1 }, kind, ref unit, out end)))
        {
            return scope.Cue(CueKind.Turn, unit, end);
        }

        return FindBefore(scope, extent, kind);
    }

    private static bool IsTurned(ReadingScope reading, in Extent extent, FigureKinds kind, ref int after, out int end)
    {
        // "à 17 h (heure locale)", "5 heures, heure de Paris".
        if (kind == FigureKinds.Duration && reading.At(after) is ',' or '(')
        {
            after = reading.SkipSpace(after + 1);
        }

        return reading.TryMatch(reading.Pack.Cues.TurnsAfter, after, out var turned, out end) && (turned & kind) != 0
            && (turned != FigureKinds.Duration || !(IsAfterLengthHead(reading, extent) || reading.TryMatch(reading.Pack.Cues.LengthTails, after, out _)))
            && ((turned & Codes) == 0 || end > after + LongestCode || !char.IsLetter(reading.At(after + 1)) || IsCode(reading, extent, after, end));
    }

    /// <summary>"pendant 5 heures précises", "a duré près de 5 heures pile": a length, and no time of day; "dure jusqu'à 4 h du matin" ends at one.</summary>
    private static bool IsAfterLengthHead(ReadingScope reading, in Extent extent) => extent.Hedge != Hedge.UpTo && LengthHead.IsBefore(reading, extent.Start);

    /// <summary>Letters without points are an era or a zone of time in capitals, "2567 BE"; and after a year of our time not where a name goes on: "in 2024 BC Ferries".</summary>
    private static bool IsCode(ReadingScope reading, in Extent extent, int after, int end)
    {
        if (!reading.IsUpper(after))
        {
            return false;
        }

        var isName = reading.At(end) == ' ' && end + 1 < reading.Text.Length && reading.IsUpper(end + 1);
        return !isName || !YearDigits.TryRead(reading, Math.Max(extent.Start, extent.End - YearDigits.Count), out _);
    }

    private static bool EndsWithCurrency(ReadingScope reading, int end) =>
        reading.TryMatch(reading.Pack.Units.Currencies, NameSigns.StartOfWordBefore(reading, end), out _, out var reached) && reached == end;

    // "5 million Zimbabwean dollars" counts no Zimbabweans.
    private static bool IsForeignCurrency(ReadingScope reading, int start, out int end) =>
        reading.TryMatch(reading.Pack.Cues.ForeignCurrencies, start, out end) && reading.TryMatch(reading.Pack.Units.Currencies, reading.SkipSpace(end), out _, out end);

    private static OpenCue? FindBefore(CueScope scope, in Extent extent, FigureKinds kind)
    {
        var reading = scope.Reading;
        var word = extent.OuterStart;
        for (var words = 0; words < MostWords && word > 0 && reading.At(word - 1) is ' ' or '\'' or '-'; words++)
        {
            word = NameSigns.StartOfWordBefore(reading, word);
            if (reading.TryMatch(reading.Pack.Cues.TurnsBefore, word, out var turned, out var end) && (turned & kind) != 0
                && reading.SkipSpace(end) >= extent.OuterStart && end < extent.End)
            {
                return scope.Cue(CueKind.Turn, word, end);
            }
        }

        return null;
    }
}
