using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Reading;

/// <summary>Reads the longest figure that starts at a position, whatever comes behind it: what <see cref="FigureReader"/> is for phrases, for texts.</summary>
internal static class FigurePrefix
{
    /// <summary>Reads a figure.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="start">Where the figure starts.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="end">The position behind it.</param>
    public static bool TryRead(ReadingScope scope, int start, out Figure figure, out int end)
    {
        ReadFigure? measure = MeasureFigure.TryRead(scope, start, out var number) && Ends(scope.Text, number.End) ? number : null;
        ReadFigure? date = DateFigure.TryRead(scope, start, out var day) && Ends(scope.Text, day.End) ? day : null;
        end = Math.Max(measure?.End ?? start, date?.End ?? start);
        figure = default;
        if (end == start)
        {
            return false;
        }

        figure = ReadingChoice.Of(scope, measure?.End == end ? measure : null, date?.End == end ? date : null);
        return scope.Asks((FigureKinds)(1 << (int)figure.Kind));
    }

    // A figure ends before anything but the rest of its last word.
    private static bool Ends(FoldedPhrase folded, int end) =>
        end >= folded.Length || !char.IsLetterOrDigit(folded.Cased[end]) || !char.IsLetterOrDigit(folded.Cased[end - 1]);
}
