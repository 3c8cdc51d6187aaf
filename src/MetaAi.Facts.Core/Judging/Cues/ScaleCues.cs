using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// Scales that something parts from their number: "$39 (billion)", "125 USD million", "5, euh, millions", "$12.4 (in millions)"; and scales of a scale: "des milliards
/// de milliards".
/// </summary>
internal static class ScaleCues
{
    private const int MostFillers = 2;
    private const int FewestZeros = 6;

    public static void Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        var reading = scope.Reading;

        // "million in the quarter": a scale without a number is no amount.
        if (reading.TryMatch(reading.Pack.Numbers.Scales, extent.Start, out var first, out var firstEnd) && first is { Power: >= FewestZeros, IsPlural: false })
        {
            scope.Open(index, scope.Cue(CueKind.Scale, extent.Start, firstEnd));
        }

        var noun = reading.SkipSpace(extent.CoreEndIn(reading.Text));
        var isFiller = noun < extent.End && reading.TryMatch(reading.Pack.Cues.Fillers, noun, out var filled) && filled == extent.End;
        if (!IsOpen(extent) && !isFiller)
        {
            return;
        }

        if (scope.HasScale(extent))
        {
            FindAgain(scope, index);
            return;
        }

        var position = extent.End;
        var (hasComma, hasOpen, fillers, hidden) = (false, false, 0, 0);
        while (true)
        {
            ref readonly var next = ref scope.AtOrNone(index + 1 + hidden);
            if (position > extent.End && scope.IsScale(position, out var end) && IsWordOfScale(scope, position, end, hasOpen) && (!hasComma || fillers > 0))
            {
                TakeUp(scope, index, next.End > 0 ? index + 1 + hidden : -1, position, end);
                return;
            }

            var start = position;
            var isRemark = false;
            if (Gap.TryStep(reading, ref position, reading.Text.Length, out var mark))
            {
                hasComma |= mark == GapMark.Comma;

                // What a remark says may be the scale itself.
                if (mark == GapMark.Remark && HasScaleIn(scope, start + 1, position))
                {
                    position = start + 1;
                    hasOpen = true;
                }
                else if (mark == GapMark.Remark)
                {
                    isRemark = true;
                    while (index + 1 + hidden < scope.Extents.Count && scope.Extents[index + 1 + hidden].End < position)
                    {
                        hidden++;
                    }
                }

                hasOpen |= mark == GapMark.Open;
            }
            else if (TryCurrency(scope, extent, position, out var currency))
            {
                position = currency;
            }
            else if (fillers < MostFillers && (reading.TryMatch(reading.Pack.Cues.Fillers, position, out var filler) || reading.TryMatch(reading.Pack.Names.NounLinks, position, out filler)
                || reading.TryMatch(reading.Pack.Dates.Links, position, out filler)) && position > extent.End)
            {
                // "5 et quelques millions"
                if (next.End > 0 && next.Start >= position && filler > next.Start && scope.IsScale(reading.SkipSpace(filler), out var scaleEnd))
                {
                    scope.Open(index, scope.Cue(CueKind.Scale, position, scaleEnd));
                    scope.Open(index + 1, scope.Cue(CueKind.Scale, extent.Start, next.Start));
                    return;
                }

                fillers++;
                position = filler;
            }
            else
            {
                return;
            }

            if (!isRemark && next.End > 0 && position > next.Start && next.Start >= start)
            {
                return;
            }
        }
    }

    // "des milliards de milliards", "12 millions mille": the scale is one of a scale.
    private static void FindAgain(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        var reading = scope.Reading;
        var position = reading.SkipSpace(extent.End);
        if (reading.TryMatch(reading.Pack.Names.NounLinks, position, out var link))
        {
            position = reading.SkipSpace(link);
        }

        // "mille neuf cent mille neuf cent": a number of its own begins with it. The noun of "des milliards mille investis" makes none of it.
        if (position > extent.End && scope.IsScale(position, out var end) && IsWordOfScale(scope, position, end, hasOpen: false)
            && !(NumberGrammar.TryRead(reading, position, out var number) && number.End > end))
        {
            TakeUp(scope, index, index + 1 < scope.Extents.Count ? index + 1 : -1, position, end);
        }
    }

    private static bool IsOpen(in Extent extent) => extent.IsBare || extent.Kind == FigureKind.Money;

    // A letter is a scale only where nothing else can be meant.
    private static bool IsWordOfScale(CueScope scope, int start, int end, bool hasOpen) =>
        end - start > 1 && !char.IsDigit(scope.Reading.At(start - 1)) ? !scope.Reading.TryMatch(scope.Reading.Pack.Numbers.Hundreds, start, out _)
            : hasOpen && scope.Reading.At(end) is ')' or ']';

    private static bool HasScaleIn(CueScope scope, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(scope.Reading.At(i)) && !char.IsLetter(scope.Reading.At(i - 1)) && scope.IsScale(i, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryCurrency(CueScope scope, in Extent extent, int position, out int end)
    {
        var reading = scope.Reading;
        end = position;
        return position > extent.End
            && (reading.TryMatch(reading.Pack.Units.Currencies, position, out _, out end)
                || reading.TryMatch(Languages.Shared.CurrencySigns.Table, position, out _, out end)
                || reading.TryMatchCased(Languages.Shared.IsoCurrencies.Table, position, out _, out end));
    }

    private static void TakeUp(CueScope scope, int index, int nextIndex, int start, int end)
    {
        // A number of its own stands before the scale.
        if (nextIndex >= 0 && scope.Extents[nextIndex].Start < start && scope.Extents[nextIndex].End > start)
        {
            return;
        }

        scope.Open(index, scope.Cue(CueKind.Scale, start, end));
        if (nextIndex >= 0 && scope.Extents[nextIndex].Start == start)
        {
            scope.Open(nextIndex, scope.Cue(CueKind.Scale, scope.Extents[index].Start, scope.Extents[index].End));
        }
    }
}
