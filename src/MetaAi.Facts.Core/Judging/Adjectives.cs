using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>Multiples that are adjectives: "double glazing", "a double bed", "une triple peine". "double the price" and "will double output" are none.</summary>
internal static class Adjectives
{
    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        var kept = scope.Pack.KeptOut;
        var word = NameSigns.StartOfWordBefore(scope, found.End);
        if (figure.Hedge != Hedge.Exact || word < found.Start || !scope.TryMatch(kept.Adjectives, word, out var end) || end != found.End || scope.At(end) is not (' ' or '-'))
        {
            return null;
        }

        if (scope.TryMatch(kept.AdjectiveNouns, end + 1, out var noun))
        {
            return NoFigures.Cue(scope, CueKind.Word, found.Start, noun);
        }

        var isAdjective = word > found.Start || WordsBefore.IsAtStart(scope, word) || WordsBefore.TryMatch(scope, kept.AdjectiveHeads, word, out _);
        return isAdjective && CountGrammar.TryReadWord(scope, end + 1, out noun) && !scope.TryMatch(scope.Pack.Names.Fillers, end + 1, out _)
            ? NoFigures.Cue(scope, CueKind.Word, found.Start, noun)
            : null;
    }
}
