using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// Finds every figure of a text, with its place. Names, labels, addresses, telephone and version numbers are no figures. Works through a window of fixed
/// size, so that its time grows with the length of the text alone, whatever stands in it, and its memory does not grow.
/// </summary>
public static class FigureScanner
{
    /// <summary>Scans a text.</summary>
    /// <param name="text">Any text; a byte order mark at its start is not part of it.</param>
    /// <param name="context">What is declared about it.</param>
    /// <returns>
    /// The figures in the order of the text, none over another; also words that begin a figure and are refused for a reason that can be told, and figures
    /// that a word or a mark beside them changes.
    /// </returns>
    /// <exception cref="ArgumentException">No language pack reads the language.</exception>
    public static IEnumerable<ScannedFigure> Scan(string text, ReadingContext context) => Scan(() => new StringReader(text), PackOf(context), context);

    /// <summary>Scans a text of any length while it is read.</summary>
    /// <param name="reader">The text; read to its end, and left open.</param>
    /// <param name="context">What is declared about it.</param>
    /// <returns>The figures, each as soon as it is found. To be listed once.</returns>
    /// <exception cref="ArgumentException">No language pack reads the language.</exception>
    public static IEnumerable<ScannedFigure> Scan(TextReader reader, ReadingContext context) => Scan(() => reader, PackOf(context), context);

    // A text can be listed again, each time from its start.
    private static IEnumerable<ScannedFigure> Scan(Func<TextReader> open, LanguagePack pack, ReadingContext context)
    {
        using var window = new ScanWindow(open());
        using var scope = ReadingScope.Over(default, pack, JudgedText.ContextOf(context));
        var judge = new PassageJudge(scope);
        var judged = new List<Judged>();
        var wall = WallKind.Start;
        while (window.Fill())
        {
            while (TryCut(window, pack.Cutter, ref wall, out var passage))
            {
                judge.Judge(window.Text, passage, judged);
                foreach (var words in judged)
                {
                    if (ToScanned(window, words, pack, context) is { } figure)
                    {
                        yield return figure;
                    }
                }

                judged.Clear();
            }
        }
    }

    /// <summary>The next passage whose end is known, whatever follows the window. White space before it may be longer than the window.</summary>
    private static bool TryCut(ScanWindow window, PassageCutter cutter, ref WallKind wall, out Passage passage)
    {
        var text = window.Text.Span;
        window.Advance(PassageCutter.SkipBlank(text, window.Next, window.Known, ref wall));
        passage = default;
        if (window.Next >= window.Known)
        {
            return false;
        }

        passage = cutter.Next(text, window.Next, wall);
        if (Math.Max(passage.Next, passage.Seen) > window.Known)
        {
            return false;
        }

        window.Advance(passage.Next);
        wall = passage.After;
        return true;
    }

    private static ScannedFigure? ToScanned(ScanWindow window, in Judged words, LanguagePack pack, ReadingContext context)
    {
        if (words.Role == FigureRole.Name)
        {
            return null;
        }

        var (start, end) = (words.CoreStart, words.End);
        var text = window.Text.Slice(start, end - start).ToString();
        var isOpen = words.Cue is not null;
        var reading = words.Refusal is { } refused ? ReadingResult.Refuse(refused, text, context)
            : isOpen && context.Kinds == FigureKinds.Any ? default
            : FigureReader.Read(text, pack, context);
        if (!reading.IsRead && words.Refusal is null && context.Kinds != FigureKinds.Any)
        {
            return null;
        }

        return new()
        {
            Text = text,
            Reading = !isOpen ? reading : ReadingResult.Refuse(new Refusal(RefusalReason.OpenCue, 0, text.Length) { Text = text, Context = context, Cue = words.Cue }),
            Cue = words.Cue,
            Utf16 = window.Utf16(start, end),
            CodePoints = window.CodePoints(start, end),
        };
    }

    private static LanguagePack PackOf(ReadingContext context) => LanguagePacks.Find(context.Language)
        ?? throw new ArgumentException($"No language pack reads '{context.Language}'.", nameof(context));
}
