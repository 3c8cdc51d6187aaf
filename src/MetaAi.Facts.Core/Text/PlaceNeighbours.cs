using System.Text;
using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Text;

/// <summary>For words that stand in several places: what to declare beside them to mean one, as an attribute says it.</summary>
internal static class PlaceNeighbours
{
    // As many as a sentence can name, and as many words as a declaration can bear.
    private const int MostPlaces = 5;
    private const int MostWords = 6;

    /// <summary><c>Prefix = "Elle compte"</c> for each of the first places, as far as few words tell it from all others.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">The places, in folded characters.</param>
    public static EquatableArray<string> Of(FactText text, IReadOnlyList<TextPosition> places) =>
        places.Take(MostPlaces).Select(place => Beside(text, places, place)).OfType<string>().ToEquatableArray();

    private static string? Beside(FactText text, IReadOnlyList<TextPosition> places, TextPosition place)
    {
        var folded = text.Folded.Text;
        var (before, after) = (place.Start, place.End);
        for (var words = 0; words < MostWords; words++)
        {
            before = WordBefore(folded, before);
            if (IsAlone(new(folded.Substring(before, place.Start - before).Trim(), "")))
            {
                return Argument("Prefix", text.Words(before, place.Start));
            }

            after = WordAfter(folded, after);
            if (IsAlone(new("", folded.Substring(place.End, after - place.End).Trim())))
            {
                return Argument("Suffix", text.Words(place.End, after));
            }
        }

        return null;

        bool IsAlone(QuoteNeighbours neighbours) =>
            neighbours.Prefix.Length + neighbours.Suffix.Length > 0 && places.Count(other => neighbours.StandBeside(folded, other.Start, other.End)) == 1;
    }

    private static int WordBefore(string folded, int position)
    {
        var end = position > 0 && folded[position - 1] == ' ' ? position - 1 : position;
        return end == 0 ? 0 : folded.LastIndexOf(' ', end - 1) + 1;
    }

    private static int WordAfter(string folded, int position)
    {
        var start = position < folded.Length && folded[position] == ' ' ? position + 1 : position;
        return folded.IndexOf(' ', Math.Min(start, folded.Length)) is >= 0 and var end ? end : folded.Length;
    }

    private static string Argument(string name, string words) =>
        new StringBuilder(words.Trim()).Replace("\\", "\\\\").Replace("\"", "\\\"").Insert(0, $"{name} = \"").Append('"').ToString();
}
