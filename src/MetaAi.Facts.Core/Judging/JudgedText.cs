using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Judging;

/// <summary>
/// A text with its passages and what was judged in them, for one language and what is declared. A passage is judged when something in it is first asked for, and
/// remembered: ten facts of one paragraph judge it once. For any number of threads.
/// </summary>
internal sealed class JudgedText
{
    private readonly string content;
    private readonly LanguagePack pack;
    private readonly ReadingContext context;
    private readonly Passage[] passages;
    private readonly Judged[]?[] judged;

    /// <param name="content">The text.</param>
    /// <param name="pack">The words of the language.</param>
    /// <param name="context">What is declared; any kind, no period and no unit, which change no extent.</param>
    public JudgedText(string content, LanguagePack pack, ReadingContext context)
    {
        this.content = content;
        this.pack = pack;
        this.context = context;
        passages = [.. Cut(content, pack.Cutter)];
        judged = new Judged[]?[passages.Length];
    }

    /// <summary>The context in which a passage is judged, of one in which a figure is read.</summary>
    public static ReadingContext ContextOf(ReadingContext figure) =>
        figure is { Kinds: FigureKinds.Any, Period: null, Unit: null } ? figure : figure with { Kinds = FigureKinds.Any, Period = null, Unit = null };

    /// <summary>The passage that holds a place; null where a wall stands there.</summary>
    /// <param name="place">A stretch of the text.</param>
    public Passage? PassageOf(TextPosition place)
    {
        var index = IndexOf(place.Start);
        return index >= 0 && place.End <= passages[index].End ? passages[index] : null;
    }

    /// <summary>What was judged in the passage of a place.</summary>
    /// <param name="place">A stretch of the text within a passage.</param>
    public IReadOnlyList<Judged> At(TextPosition place)
    {
        var index = IndexOf(place.Start);
        return judged[index] ??= Judge((judge, results) => judge.Judge(content.AsMemory(), passages[index], results));
    }

    /// <summary>What is judged in the passage of a place where its words are held for a figure.</summary>
    /// <param name="place">A stretch of the text within a passage.</param>
    public IReadOnlyList<Judged> AsFigure(TextPosition place)
    {
        var index = IndexOf(place.Start);
        return Judge((judge, results) => judge.Judge(content.AsMemory(), passages[index], place, results));
    }

    private Judged[] Judge(Action<PassageJudge, List<Judged>> run)
    {
        List<Judged> results = [];
        using var scope = ReadingScope.Over(default, pack, context);
        run(new(scope), results);
        return [.. results];
    }

    // The last passage that starts at or before a place.
    private int IndexOf(int place)
    {
        var (low, high) = (0, passages.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (passages[middle].Start <= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high >= 0 && place < passages[high].End ? high : -1;
    }

    private static IEnumerable<Passage> Cut(string content, PassageCutter cutter)
    {
        var (start, wall) = (0, WallKind.Start);
        while (start < content.Length)
        {
            var passage = cutter.Next(content.AsSpan(), start, wall);
            (start, wall) = (passage.Next, passage.After);
            if (passage.End > passage.Start)
            {
                yield return passage;
            }
        }
    }
}
