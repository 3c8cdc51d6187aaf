using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>Words that are a currency elsewhere: pounds and livres that are weighed, "it weighs 7 pounds", and the verb of "5 won the prize".</summary>
internal static class CurrencyNounCues
{
    private const int MostWords = 8;
    private const int FewestPaid = 100;

    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (extent.Figure is not { Kind: FigureKind.Money or FigureKind.Number or FigureKind.Count } figure)
        {
            return null;
        }

        var reading = scope.Reading;
        var noun = figure.Kind == FigureKind.Money ? NameSigns.StartOfWordBefore(reading, extent.End) : reading.SkipSpace(extent.End);
        if (noun > extent.Start && reading.TryMatch(reading.Pack.Units.CurrenciesThatAreNouns, noun, out var end))
        {
            return FindWeight(scope, index, extent, end);
        }

        return figure.Kind == FigureKind.Money && noun > extent.Start && reading.TryMatch(reading.Pack.Cues.CurrencyVerbs, noun, out end) && end == extent.End && !scope.HasScale(extent)
            ? FindVerb(scope, figure, noun, end)
            : null;
    }

    private static OpenCue? FindWeight(CueScope scope, int index, in Extent extent, int end)
    {
        var reading = scope.Reading;
        var after = reading.SkipSpace(end);
        if (reading.TryMatch(reading.Pack.Cues.WeightTails, after, out var tail))
        {
            return scope.Cue(CueKind.Weight, after, tail);
        }

        // "12 pounds 3 ounces"
        ref readonly var next = ref scope.AtOrNone(index + 1);
        if (next.End > 0 && next.Start == after && reading.TryMatch(reading.Pack.Cues.WeightTails, reading.SkipSpace(next.CoreEndIn(reading.Text)), out tail))
        {
            return scope.Cue(CueKind.Weight, next.Start, tail);
        }

        if (scope.HasScale(extent))
        {
            return null;
        }

        // "pèse", in the same clause.
        var limit = scope.EndBefore(index);
        var word = extent.OuterStart;
        for (var words = 0; words < MostWords && word > limit && reading.At(word - 1) is ' ' or '\'' or '-' && reading.At(word - 2) is not ('.' or ';' or ':' or '!' or '?'); words++)
        {
            word = NameSigns.StartOfWordBefore(reading, word);
            if (word >= limit && reading.TryMatch(reading.Pack.Cues.Weighings, word, out tail))
            {
                return scope.Cue(CueKind.Weight, word, tail);
            }
        }

        return null;
    }

    /// <summary>"5 won the prize": few of anything are won, and no price is so low.</summary>
    private static OpenCue? FindVerb(CueScope scope, in Figure figure, int noun, int end)
    {
        var reading = scope.Reading;
        var isFew = (figure.Low ?? figure.High) is { } bound && bound.Number < FewestPaid && reading.TryMatch(reading.Pack.Units.Currencies, noun, out var name) && name == end;
        return isFew || reading.TryMatch(reading.Pack.Cues.VerbTails, reading.SkipSpace(end), out _) ? scope.Cue(CueKind.Turn, noun, end) : null;
    }
}
