using System.Globalization;
using System.Text;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Drafting;

/// <summary>
/// Suggests what to call the figures of a text, as C# members: by the words that stand nearest in the same sentence, and by the year or the quarter
/// that is said there: <c>DepensesInvestissement2025</c>. Suggestions, and the same ones for the same text on every machine.
/// </summary>
public static class FigureNames
{
    // Members that every type has, or may not have.
    private static readonly string[] Taken = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Suggests names, each for one figure: valid identifiers, none twice. A date's name says that it is one.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    /// <param name="figures">What was found in it.</param>
    /// <param name="periods">The period that is declared for each, or null: a name without it says none.</param>
    /// <param name="language">The language of the text, a BCP 47 tag.</param>
    /// <param name="taken">Names that mean something else already.</param>
    /// <param name="isNamed">Whether the figure at an index needs a name; the others get the empty text. All need one where it is left out.</param>
    /// <exception cref="ArgumentException">No language pack reads the language.</exception>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<ScannedFigure> figures, IReadOnlyList<FigurePeriod?> periods, string language, IEnumerable<string> taken, Predicate<int>? isNamed = null)
    {
        var pack = LanguagePacks.Find(language) ?? throw new ArgumentException($"No language pack reads '{language}'.", nameof(language));
        var words = new NameWordSearch(text, figures, pack);
        var names = new List<string>(figures.Count);
        var used = new HashSet<string>([.. Taken, .. taken], StringComparer.OrdinalIgnoreCase);
        var copies = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < figures.Count; i++)
        {
            if (isNamed is not null && !isNamed(i))
            {
                names.Add("");
                continue;
            }

            var noun = Noun(words.Around(i), figures[i].Reading);
            var period = figures[i].Reading is { IsRead: true, Known.Kind: FigureKind.Date } ? PeriodName.Of(figures[i]) : periods[i] is { } said ? PeriodName.Of(said.Date) : "";
            var name = noun + period;
            if (!used.Add(name))
            {
                var first = name;
                var copy = copies.TryGetValue(first, out var last) ? last : 1;
                do
                {
                    copy++;
                    name = noun + Letters(copy) + period;
                }
                while (!used.Add(name));
                copies[first] = copy;
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

    /// <summary>Whether a name is one that every type has, or may not have.</summary>
    /// <param name="name">An identifier.</param>
    public static bool IsTaken(string name) => Taken.Contains(name, StringComparer.OrdinalIgnoreCase);

    // The day on which something was is not the thing: the plain name is left to the figure that the same words stand beside.
    private static string Noun(IReadOnlyList<string> words, in ReadingResult reading)
    {
        var noun = string.Concat(words.Select(Identifier));
        var kind = KindName(reading);
        return noun.Length == 0 ? kind
            : reading is { IsRead: true, Known.Kind: FigureKind.Date } && !noun.EndsWith(kind, StringComparison.Ordinal) ? noun + kind
            : noun;
    }

    private static string KindName(in ReadingResult reading) => reading.IsRead ? reading.Known.Kind.ToString() : "Unread";

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
