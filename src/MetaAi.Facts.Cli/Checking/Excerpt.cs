using System.Globalization;
using MetaAi.Facts.Text;
using Spectre.Console;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>The words around a quote, on one line: <c>… il valait &gt;&gt;39 milliards de dollars&lt;&lt;, et sa part …</c>.</summary>
internal static class Excerpt
{
    // Of either side; where a word is cut, so many columns fewer will do.
    private const int Columns = 60;
    private const int LongestCutWord = 20;

    // White space and what is not seen take room in the text and none in the line.
    private const int MostCharacters = 1024;

    public static string Of(FactText text, TextPosition place)
    {
        var (before, words, after) = PartsOf(text, place);
        return $"{before}>>{words}<<{after}";
    }

    /// <summary>The words, and what stands before and after them.</summary>
    public static (string Before, string Words, string After) PartsOf(FactText text, TextPosition place)
    {
        var content = text.Content;
        var (start, end) = (Math.Max(0, place.Start - MostCharacters), Math.Min(content.Length, place.End + MostCharacters));
        return (Before(content[start..place.Start], start > 0), SeenWords.Of(content[place.Start..place.End]), After(content[place.End..end], end < content.Length));
    }

    /// <summary>The start of words, on one line.</summary>
    public static string StartOf(string words) => After(words, isCut: false);

    private static string Before(string words, bool isCut)
    {
        var line = SeenWords.Of(words).TrimStart(' ');
        var elements = StringInfo.ParseCombiningCharacters(line);
        var (first, columns) = (elements.Length, 0);
        while (first > 0 && columns + Width(line, elements, first - 1) is var wider && wider <= Columns)
        {
            (first, columns) = (first - 1, wider);
        }

        if (first == 0)
        {
            return isCut ? "… " + line : line;
        }

        var kept = line[(first < elements.Length ? elements[first] : line.Length)..];
        var space = line[elements[first - 1]] == ' ' ? 0 : kept.IndexOf(' ', 0, Math.Min(LongestCutWord, kept.Length));
        return "… " + (space < 0 ? kept : kept[space..].TrimStart(' '));
    }

    private static string After(string words, bool isCut)
    {
        var line = SeenWords.Of(words).TrimEnd(' ');
        var elements = StringInfo.ParseCombiningCharacters(line);
        var (count, columns) = (0, 0);
        while (count < elements.Length && columns + Width(line, elements, count) is var wider && wider <= Columns)
        {
            (count, columns) = (count + 1, wider);
        }

        if (count == elements.Length)
        {
            return isCut ? line + " …" : line;
        }

        var kept = line[..elements[count]];
        var from = Math.Max(0, kept.Length - LongestCutWord);
        var space = line[elements[count]] == ' ' ? kept.Length : kept.LastIndexOf(' ', kept.Length - 1, kept.Length - from);
        return (space < 0 ? kept : kept[..space].TrimEnd(' ')) + " …";
    }

    // What a screen shows as one sign may be many characters.
    private static int Width(string line, int[] elements, int index) =>
        line[elements[index]..(index + 1 < elements.Length ? elements[index + 1] : line.Length)].GetCellWidth();
}
