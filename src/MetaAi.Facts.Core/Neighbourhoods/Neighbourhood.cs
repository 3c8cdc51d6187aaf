using MetaAi.Facts.Collections;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Neighbourhoods;

/// <summary>
/// Tells a person where to look first: what beside the words of a quote has often meant, in other texts, that they say something else. Decides nothing: a quote holds, or not,
/// whatever is found here.
/// </summary>
public static class Neighbourhood
{
    /// <summary>What is doubtful beside words of a text, in the order of <see cref="DoubtKind"/>; of each kind the nearest on either side, the one before them first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the words stand, in UTF-16 units.</param>
    /// <param name="language">The tag of the text's language; where it cannot be read, nothing is known and nothing is doubtful.</param>
    public static EquatableArray<Doubt> DoubtsOf(FactText text, TextPosition place, string? language)
    {
        if (language is null || LanguagePacks.Find(language) is not { } pack)
        {
            return [];
        }

        var context = new ReadingContext { Language = language };
        var passages = text.JudgedIn(pack, context);

        // Words that stand in several passages have a neighbour in the first and one in the last.
        var start = passages.PassageOf(new(place.Start, place.Start + 1))?.Start ?? place.Start;
        var end = passages.PassageOf(new(place.End - 1, place.End))?.End ?? place.End;
        return Beside(start, place.Start, isBefore: true).Concat(Beside(place.End, end, isBefore: false)).OrderBy(doubt => doubt.Kind).ToEquatableArray();

        IEnumerable<Doubt> Beside(int from, int to, bool isBefore)
        {
            using var words = ReadingScope.Over(TurnedLines.WithoutMarks(text.Content.AsSpan(from, to - from)), pack, context);
            return new NeighbourWalk(words, isBefore).Find();
        }
    }
}
