using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Reading;

/// <summary>
/// Reads the longest figure that a text starts with, whatever comes behind it: <see cref="FigureReader"/> for texts that do not end where the
/// figure does. Total, as that is.
/// </summary>
internal static class FigurePrefix
{
    /// <summary>Reads the start of a text.</summary>
    /// <param name="text">The text; as much of it as the figure may take.</param>
    /// <param name="context">What is declared about it.</param>
    public static PrefixReading Read(string text, ReadingContext context)
    {
        if (LanguagePacks.Find(context.Language) is not { } pack)
        {
            return default;
        }

        using var scope = ReadingScope.Over(text.AsSpan(), pack, context);
        var folded = scope.Text;
        ReadFigure? measure = MeasureFigure.TryRead(scope, 0, out var number) && Ends(folded, number.End) ? number : null;
        ReadFigure? date = DateFigure.TryRead(scope, 0, out var day) && Ends(folded, day.End) ? day : null;
        var end = Math.Max(measure?.End ?? 0, date?.End ?? 0);
        if (end == 0)
        {
            return new(null, 0, scope.Refusals.FigureEnd > 0 || scope.Refusals.Furthest is not null);
        }

        var figure = ReadingChoice.Of(scope, measure?.End == end ? measure : null, date?.End == end ? date : null);
        return scope.Asks((FigureKinds)(1 << (int)figure.Kind)) ? new(figure, folded.Origin(end, end).Start, false) : default;
    }

    // A figure ends before anything but the rest of its last word.
    private static bool Ends(FoldedPhrase folded, int end) =>
        end >= folded.Length || !char.IsLetterOrDigit(folded.Cased[end]) || !char.IsLetterOrDigit(folded.Cased[end - 1]);
}
