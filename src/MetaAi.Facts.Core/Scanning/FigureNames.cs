using System.Globalization;
using System.Text;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// Suggests what to call the figures of a text, as C# members: by the words that stand nearest in the same sentence, and by the year or the quarter
/// that is said there: <c>DepensesInvestissement2025</c>. Suggestions, and the same ones for the same text on every machine.
/// </summary>
public static class FigureNames
{
    // Members that every type has, or may not have.
    private static readonly string[] Taken = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClose", "ReferenceEquals", "ToString"];

    /// <summary>Suggests names, each for one figure: valid identifiers, none twice.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="figures">What was found in it.</param>
    /// <param name="language">The language of the text, a BCP 47 tag.</param>
    /// <param name="taken">Names that mean something else already.</param>
    /// <exception cref="ArgumentException">No language pack reads the language.</exception>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<ScannedFigure> figures, string language, IEnumerable<string> taken)
    {
        var pack = LanguagePacks.Find(language) ?? throw new ArgumentException($"No language pack reads '{language}'.", nameof(language));
        var words = new NameWordSearch(text, figures, pack);
        var names = new List<string>(figures.Count);
        var used = new HashSet<string>([.. Taken, .. taken], StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < figures.Count; i++)
        {
            var noun = string.Concat(words.Around(i).Select(Identifier));
            noun = noun.Length == 0 ? KindName(figures[i].Reading) : noun;
            var period = PeriodName.Near(text, figures, i);
            var name = noun + period;
            for (var copy = 2; !used.Add(name); copy++)
            {
                name = noun + Letters(copy) + period;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>Words as an identifier in Pascal case: of their letters and digits, without accents. Empty where the words have none.</summary>
    /// <param name="words">Any words.</param>
    public static string Identifier(string words)
    {
        var name = new StringBuilder();
        var isFirst = true;
        foreach (var character in words)
        {
            var letters = LatinComposition.Unmarked(character);
            foreach (var letter in letters)
            {
                name.Append(isFirst ? char.ToUpperInvariant(letter) : letter);
                isFirst = false;
            }

            isFirst |= letters.Length == 0 && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark;
        }

        return name.ToString();
    }

    private static string KindName(in ReadingResult reading) => reading.IsRead ? reading.Figure.Kind.ToString() : "Unread";

    // B for the second, C for the third, and on as the columns of a sheet.
    private static string Letters(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
