using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Percent signs and currencies that a tag, an entity or a mark of emphasis parts from their number: "**12** %".</summary>
internal static class UnitCues
{
    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (!extent.IsBare)
        {
            return null;
        }

        var reading = scope.Reading;
        var position = extent.End;
        var isApart = false;
        while (Gap.TryStep(reading, ref position, scope.StartAfter(index), out var mark) && mark is GapMark.Space or GapMark.Tag or GapMark.Note or GapMark.Quote)
        {
            isApart |= mark != GapMark.Space;
        }

        return isApart && (reading.TryMatch(reading.Pack.Units.Percents, position, out var end) || TryCurrency(reading, position, out end)) && end <= scope.StartAfter(index)
            ? scope.Cue(CueKind.Unit, position, end)
            : null;
    }

    private static bool TryCurrency(ReadingScope reading, int position, out int end) =>
        reading.TryMatch(CurrencySigns.Table, position, out _, out end)
        || reading.TryMatch(reading.Pack.Units.Currencies, position, out _, out end)
        || reading.TryMatchCased(IsoCurrencies.Table, position, out _, out end);
}
