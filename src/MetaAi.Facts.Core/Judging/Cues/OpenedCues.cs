using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging.Cues;

/// <summary>
/// "between $1 and 50 cents": after a word that opens a range the word between an amount and its cents joins the two bounds as well, so that the words are no sum.
/// </summary>
internal static class OpenedCues
{
    public static OpenCue? Find(CueScope scope, int index)
    {
        ref readonly var extent = ref scope.Extents[index];
        if (extent is not { Kind: FigureKind.Money, IsRange: false } || extent.OuterStart < 2)
        {
            return null;
        }

        var reading = scope.Reading;
        foreach (var form in reading.Pack.Ranges)
        {
            if (form.Openers is { } openers && WordsBefore.TryMatch(reading, openers, extent.Start, out var opener) && HasConnector(reading, form.Connectors, extent))
            {
                return scope.Cue(CueKind.Range, opener, extent.Start);
            }
        }

        return null;
    }

    private static bool HasConnector(ReadingScope reading, Languages.Vocabulary.PhraseTable<bool> connectors, in Extent extent)
    {
        for (var space = extent.Start; space < extent.End; space++)
        {
            if (reading.At(space) == ' ' && reading.TryMatch(connectors, space + 1, out var end) && end < extent.End)
            {
                return true;
            }
        }

        return false;
    }
}
