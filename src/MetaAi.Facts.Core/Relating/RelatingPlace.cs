using System.Globalization;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Relating;

/// <summary>
/// Whether words that only relate stand whole in their text: no piece of a figure ("plus" of "plus de 14 millions"), and without a hedge before them or another
/// thing to relate to after them ("à peu près le même montant", "plus que prévu").
/// </summary>
public static class RelatingPlace
{
    // More than a hedge, or a word that goes on.
    private const int Beside = 64;

    /// <summary>What the quote cuts; null where it stands whole.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where the quote stands.</param>
    /// <param name="exact">The quote.</param>
    /// <param name="language">The text's language, a BCP 47 tag.</param>
    public static FactMessage? Problem(FactText text, TextPosition place, string exact, string language)
    {
        if (LanguagePacks.Find(language) is not { } pack)
        {
            return null;
        }

        var context = new ReadingContext { Language = language };
        var judged = text.JudgedIn(pack, context);
        foreach (var words in judged.At(place))
        {
            if (words.Start < place.End && words.End > place.Start)
            {
                var first = Math.Min(words.Start, place.Start);
                return Cut(text.Content.Substring(first, Math.Max(words.End, place.End) - first));
            }
        }

        if (judged.PassageOf(place) is not { } passage)
        {
            return null;
        }

        var (from, until) = (Math.Max(passage.Start, place.Start - Beside), Math.Min(passage.End, place.End + Beside));
        using var scope = ReadingScope.Over(text.Content.AsSpan(from, until - from), pack, context);
        var (start, end) = (scope.Text.PositionOf(place.Start - from), scope.Text.PositionOf(place.End - from));
        for (var position = 0; position < start; position++)
        {
            var isWord = char.IsLetter(scope.At(position)) && (position == 0 ? from == passage.Start : !char.IsLetterOrDigit(scope.At(position - 1)));
            if (isWord && scope.TryMatch(pack.HedgesBefore, position, out var hedge, out var hedgeEnd) && hedge.OfNumbers is not null && scope.SkipSpace(hedgeEnd) == start)
            {
                return Cut(scope.Text.CasedWords(position, end));
            }
        }

        return scope.TryMatch(pack.Relating.Comparisons, scope.SkipSpace(end), out var comparisonEnd) ? Cut(scope.Text.CasedWords(start, comparisonEnd)) : null;

        FactMessage Cut(string larger) => new(FactRules.QuoteCut, exact, larger, text.LineOf(place.Start).ToString(CultureInfo.InvariantCulture));
    }
}
