using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Reading;

/// <summary>Reads the longest figure that starts at a position, whatever comes after it: what <see cref="FigureReader"/> is for phrases, for texts.</summary>
internal static class FigurePrefix
{
    /// <summary>Reads a figure.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="start">Where the figure starts.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="end">The position after it.</param>
    public static bool TryRead(ReadingScope scope, int start, out Figure figure, out int end)
    {
        var measureEnd = MeasureFigure.TryRead(scope, start, out var measure) && Ends(scope.Text, measure.End) ? measure.End : start;

        // No date goes on after a currency or a percent sign.
        var date = default(ReadFigure);
        var isDecided = measureEnd > start && measure.Figure.Kind is FigureKind.Money or FigureKind.Percent;
        var dateEnd = !isDecided && DateFigure.TryRead(scope, start, out date) && Ends(scope.Text, date.End) ? date.End : start;
        end = Math.Max(measureEnd, dateEnd);
        if (end == start)
        {
            figure = default;
            return false;
        }

        var isMeasure = measureEnd == dateEnd ? ReadingChoice.IsMeasure(scope, measure, date) : measureEnd > dateEnd;
        figure = isMeasure ? measure.Figure : date.Figure;
        return scope.Asks((FigureKinds)(1 << (int)figure.Kind));
    }

    // A figure ends before anything but the rest of its last word.
    private static bool Ends(FoldedPhrase folded, int end) =>
        end >= folded.Length || !char.IsLetterOrDigit(folded.Cased[end]) || !char.IsLetterOrDigit(folded.Cased[end - 1]);
}
