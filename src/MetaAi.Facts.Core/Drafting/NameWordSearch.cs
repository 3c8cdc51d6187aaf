using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Drafting;

/// <summary>
/// Looks for the words that say what a figure is of: those after it where a link word leads to them ("milliards de dollars de dépenses"), else the
/// nearest before it, else the nearest after, in the same clause: no other figure and no wall stands between, but a date may. Words of figures and
/// words that name nothing are passed over.
/// </summary>
internal sealed class NameWordSearch(string text, IReadOnlyList<ScannedFigure> figures, LanguagePack pack)
{
    /// <summary>How far it looks, in characters.</summary>
    public const int Reach = 300;

    private const int MostWords = 2;
    private const int MostBetween = 2;
    private const int ShortestWord = 3;
    private const string Walls = ",;:()[]{}«»\"“”|\u2014";

    /// <summary>The words, in the order of the text; none where there are none.</summary>
    public IReadOnlyList<string> Around(int index)
    {
        var figure = figures[index];
        if (figure.Reading is { IsRead: true, Known: { Kind: FigureKind.Count, Unit: { } noun } })
        {
            return [noun];
        }

        var (start, end) = (figure.Utf16.Start, figure.Utf16.End);
        var first = Sentences.LastEndIn(text, First(index, Math.Max(0, start - Reach)), start, pack);
        var last = Last(index, Math.Min(text.Length, end + Reach));
        last = Sentences.EndIn(text, end, last, pack) is >= 0 and var stop ? stop : last;
        var after = IsLinked(end, last) ? After(index, last) : [];
        after = after.Count > 0 ? after : Before(index, first);
        return after.Count > 0 ? after : After(index, last);
    }

    // "Revenue for Q2 2024 was $3 billion": a date says when, and its words lead on to what the figure is of.
    private int First(int index, int farthest)
    {
        var other = index - 1;
        while (other >= 0 && IsDate(other) && figures[other].Utf16.Start >= farthest)
        {
            other--;
        }

        return other >= 0 ? Math.Max(figures[other].Utf16.End, farthest) : farthest;
    }

    private int Last(int index, int farthest)
    {
        var other = index + 1;
        while (other < figures.Count && IsDate(other) && figures[other].Utf16.End <= farthest)
        {
            other++;
        }

        return other < figures.Count ? Math.Min(figures[other].Utf16.Start, farthest) : farthest;
    }

    private bool IsDate(int index) => figures[index].Reading is { IsRead: true, Known.Kind: FigureKind.Date };

    private bool IsLinked(int end, int last)
    {
        var position = end;
        while (position < last && TextFolding.IsSpace(text[position]))
        {
            position++;
        }

        return position > end && pack.Names.NounLinks.TryMatchStart(Folded(position, last).AsSpan(), out _, out _);
    }

    private List<string> Before(int index, int first)
    {
        var other = index - 1;
        var start = PastLabel(figures[index].Utf16.Start, first);
        var words = new List<string>();
        var between = 0;
        for (var position = start; position > first && words.Count < MostWords && between <= MostBetween;)
        {
            if (other >= 0 && position <= figures[other].Utf16.End)
            {
                position = figures[other--].Utf16.Start;
                continue;
            }

            var character = text[position - 1];
            if (!char.IsLetter(character))
            {
                if (IsWall(character))
                {
                    break;
                }

                position--;
                continue;
            }

            var end = position;
            while (position > first && IsOfWord(text[position - 1]))
            {
                position--;
            }

            Take(position, end, words, ref between, atFront: true);
        }

        return words;
    }

    // "Net profit: $3 billion": a colon that the figure follows at once says what it is of.
    private int PastLabel(int start, int first)
    {
        var position = start;
        while (position > first && TextFolding.IsSpace(text[position - 1]))
        {
            position--;
        }

        return position > first && text[position - 1] == ':' ? position - 1 : start;
    }

    private static bool IsWall(char character) => Walls.AsSpan().IndexOf(character) >= 0;

    private List<string> After(int index, int last)
    {
        var other = index + 1;
        var end = figures[index].Utf16.End;
        var words = new List<string>();
        var between = 0;
        for (var position = end; position < last && words.Count < MostWords && between <= MostBetween;)
        {
            if (other < figures.Count && position >= figures[other].Utf16.Start)
            {
                position = figures[other++].Utf16.End;
                continue;
            }

            if (!char.IsLetter(text[position]))
            {
                if (IsWall(text[position]))
                {
                    break;
                }

                position++;
                continue;
            }

            var start = position;
            while (position < last && IsOfWord(text[position]))
            {
                position++;
            }

            Take(start, position, words, ref between, atFront: false);
        }

        return words;
    }

    // How many words stand between two that name something is counted from the first one on.
    private void Take(int start, int end, List<string> words, ref int between, bool atFront)
    {
        var word = text.Substring(start, end - start);
        if (IsName(word))
        {
            words.Insert(atFront ? 0 : words.Count, word);
            between = 0;
        }
        else if (words.Count > 0)
        {
            between++;
        }
    }

    private bool IsName(string word)
    {
        var lower = Folded(word);
        return word.Length >= ShortestWord
            && (pack.Roles.Of(WordKey.Of(lower.AsSpan())) & WordRole.Member) == 0
            && !(pack.Names.Fillers.TryMatchStart(lower.AsSpan(), out _, out var length) && length == lower.Length)
            && !pack.Names.VerbEndings.Any(ending => lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal));
    }

    private string Folded(int start, int end) => Folded(text.Substring(start, Math.Min(end - start, 32)));

    private static string Folded(string words) => TextFolding.Fold(words).ToLowerInvariant();

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '-' || char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
