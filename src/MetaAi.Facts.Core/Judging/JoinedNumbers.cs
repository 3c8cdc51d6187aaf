using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Digits that a hyphen or a slash joins behind a word of documents or wars, which name it: "ASU 2016-02", "directive 2004/39/CE", "la guerre de 14-18", "Phase 2/3 trials".</summary>
internal static class JoinedNumbers
{
    public static OpenCue? Find(ReadingScope scope, in Extent found)
    {
        var joint = scope.EndOfDigits(found.Start);
        return joint > found.Start && scope.At(joint) is '-' or '/' && scope.IsDigit(joint + 1)
            && (WordsBefore.TryMatch(scope, scope.Pack.KeptOut.JoinedHeads, found.Start, out var head) || (scope.At(joint) == '/' && NameSigns.TryFindLabel(scope, found.Start, out head)))
                ? NoFigures.Cue(scope, CueKind.Name, head, found.Start)
                : null;
    }
}
