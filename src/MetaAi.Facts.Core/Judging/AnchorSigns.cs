using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Whether an anchor that shows nothing alone stands beside a word with which it does: "dernier" in "trimestre dernier", and not in "ce dernier a dit".</summary>
internal static class AnchorSigns
{
    private const int MostNeutrals = 4;
    private const int LongestGap = 2;

    /// <summary>Whether an anchor shows that a figure is near.</summary>
    /// <param name="scope">The passage.</param>
    /// <param name="position">Where the word starts.</param>
    public static bool IsShown(ReadingScope scope, int position)
    {
        var companions = scope.Pack.Companions;
        var word = scope.Text.KeyAt(position);
        if (!companions.AreNeededBy(word))
        {
            return !IsElided(scope, position);
        }

        return companions.IsAfter(word, scope.Text.KeyAt(WordBefore(scope, position)))
            || companions.IsBefore(word, scope.Text.KeyAt(WordAfter(scope, position)))
            || (scope.Text.Can(position, WordRole.DateName) && scope.Text.Can(WordAfter(scope, position), WordRole.DateName))
            || (scope.TryMatch(scope.Pack.Dates.RelativeTails, position, out _, out _) && scope.Text.Can(WordBefore(scope, position), WordRole.DateName))
            || (companions.IsPeriod(word) && IsAfterPart(scope, position))
            || (companions.IsUnit(word) && IsAfterNumber(scope, WordBefore(scope, position)));
    }

    // "une journée", "demi-heure"; "deux bonnes semaines" is found by its number.
    private static bool IsAfterNumber(ReadingScope scope, int before) =>
        before >= 0 && (scope.IsDigit(before) || IsOne(scope, before) || (scope.Text.Can(before, WordRole.MeasureStart) && !scope.Text.Can(before, WordRole.Neutral)));

    // "fin de l'année", "cette année".
    private static bool IsAfterPart(ReadingScope scope, int position)
    {
        for (var words = 0; words < MostNeutrals; words++)
        {
            position = WordBefore(scope, position);
            if (position < 0 || IsOne(scope, position) || !scope.Text.Can(position, WordRole.Neutral))
            {
                break;
            }
        }

        return position >= 0 && (scope.IsDigit(position) || scope.Text.Can(position, WordRole.Member));
    }

    private static bool IsOne(ReadingScope scope, int position) => scope.TryMatch(scope.Pack.Numbers.OneArticles, position, out _);

    // "s'ouvrira" has no second.
    private static bool IsElided(ReadingScope scope, int position) => scope.At(position + 1) == '\'' && char.IsLetter(scope.At(position)) && char.IsLetter(scope.At(position + 2));

    // Over a space, an apostrophe, a hyphen, the point of an abbreviation.
    private static int WordBefore(ReadingScope scope, int position)
    {
        var end = position;
        while (end > 0 && position - end < LongestGap && !char.IsLetterOrDigit(scope.At(end - 1)))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(scope.At(start - 1)))
        {
            start--;
        }

        return start < end ? start : scope.IsDigit(end - 1) ? end - 1 : -1;
    }

    private static int WordAfter(ReadingScope scope, int position)
    {
        while (char.IsLetter(scope.At(position)))
        {
            position++;
        }

        for (var i = 0; i < LongestGap && !char.IsLetter(scope.At(position)); i++)
        {
            position++;
        }

        return position;
    }
}
