using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// Looks for the words that say what a figure is of: those behind it where a link word leads to them ("milliards de dollars de dépenses"), else the
/// nearest before it, else the nearest behind. Words of figures and words that name nothing are passed over.
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
        if (figure.Reading is { IsRead: true, Figure: { Kind: FigureKind.Count, Unit: { } noun } })
        {
            return [noun];
        }

        var (start, end) = (figure.Utf16.Start, figure.Utf16.End);
        var first = index > 0 ? Math.Max(figures[index - 1].Utf16.End, start - Reach) : Math.Max(0, start - Reach);
        var last = Math.Min(text.Length, end + Reach);
        last = index + 1 < figures.Count ? Math.Min(figures[index + 1].Utf16.Start, last) : last;
        first = Sentences.LastEndIn(text, first, start);
        last = Sentences.EndIn(text, end, last) is >= 0 and var stop ? stop : last;
        var behind = IsLinked(end, last) ? Behind(end, last) : [];
        behind = behind.Count > 0 ? behind : Before(first, start);
        return behind.Count > 0 ? behind : Behind(end, last);
    }

    private bool IsLinked(int end, int last)
    {
        var position = end;
        while (position < last && TextFolding.IsSpace(text[position]))
        {
            position++;
        }

        return position > end && pack.Names.NounLinks.TryMatchStart(Folded(position, last).AsSpan(), out _, out _);
    }

    private List<string> Before(int first, int start)
    {
        var words = new List<string>();
        var between = 0;
        for (var position = start; position > first && words.Count < MostWords && between <= MostBetween;)
        {
            var character = text[position - 1];
            if (!char.IsLetter(character))
            {
                if (words.Count > 0 && Walls.AsSpan().IndexOf(character) >= 0)
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

    private List<string> Behind(int end, int last)
    {
        var words = new List<string>();
        var between = 0;
        for (var position = end; position < last && words.Count < MostWords && between <= MostBetween;)
        {
            if (!char.IsLetter(text[position]))
            {
                if (words.Count > 0 && Walls.AsSpan().IndexOf(text[position]) >= 0)
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
