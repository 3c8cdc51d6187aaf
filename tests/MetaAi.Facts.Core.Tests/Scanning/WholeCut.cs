using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>A text whose passages are cut with all of it in view, as those are that quotes are proved in: what the scanner finds through its window has to be the same.</summary>
internal static class WholeCut
{
    /// <summary>Where figures stand in the passages, and what is open beside them.</summary>
    public static List<(TextPosition Place, OpenCue? Cue)> Figures(string text, ReadingContext context)
    {
        var pack = LanguagePacks.Find(context.Language)!;
        using var scope = ReadingScope.Over(default, pack, JudgedText.ContextOf(context));
        var judge = new PassageJudge(scope);
        var judged = new List<Judged>();
        var (start, wall) = (0, WallKind.Start);
        while (start < text.Length)
        {
            var passage = pack.Cutter.Next(text.AsSpan(), start, wall);
            judge.Judge(text.AsMemory(), passage, judged);
            (start, wall) = (passage.Next, passage.After);
        }

        return [.. judged.Where(words => words.Role != FigureRole.Name).Select(words => (new TextPosition(words.CoreStart, words.End), words.Cue))];
    }

    /// <summary>The first figure that differs from what the scanner finds; null where none does.</summary>
    /// <param name="text">A text without a byte order mark.</param>
    /// <param name="context">What is declared about it; any kind.</param>
    /// <param name="found">What the scanner finds in it.</param>
    public static string? Difference(string text, ReadingContext context, IEnumerable<ScannedFigure> found)
    {
        var (whole, scanned) = (Figures(text, context), found.Select(figure => (figure.Utf16, figure.Cue)).ToList());
        var same = whole.Zip(scanned).TakeWhile(pair => pair.First == pair.Second).Count();
        return same == whole.Count && same == scanned.Count ? null : $"{At(scanned)} is {At(whole)} where the whole text is cut.";

        string At(List<(TextPosition Place, OpenCue? Cue)> figures) => same < figures.Count ? $"{figures[same].Place} {figures[same].Cue}" : "No figure";
    }
}
