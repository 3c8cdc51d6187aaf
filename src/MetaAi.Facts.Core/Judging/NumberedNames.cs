using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>
/// The number that ends a name or a label before a noun, and counts nothing: "Phase 3 trials", "Windows 11 users", "les patients de groupe 2 traités". One that
/// follows its own preposition, comma or verb counts.
/// </summary>
internal static class NumberedNames
{
    private const int FewestCapitals = 2;
    private const int MostNameWords = 4;

    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        if (figure is not { Unit: { } noun, Hedge: Hedge.Exact } || figure.Low != figure.High || found.Start < 2 || scope.At(found.Start - 1) != ' '
            || !(scope.IsDigit(found.Start) || char.IsUpper(scope.Cased[found.Start])) || SymbolGrammar.TryMatch(scope, found.End - noun.Length, out _))
        {
            return null;
        }

        // "The Big Four firms"
        var word = NameSigns.StartOfWordBefore(scope, found.Start);
        if (!scope.IsDigit(found.Start))
        {
            return char.IsUpper(scope.Cased[word]) && !WordsBefore.IsAtStart(scope, word) ? NoFigures.Cue(scope, CueKind.Name, word, found.Start) : null;
        }

        if (NameSigns.TryFindLabel(scope, found.Start, out var label))
        {
            return IsApart(scope, label) ? null : NoFigures.Cue(scope, CueKind.Name, label, found.Start);
        }

        if (TryFindKnown(scope, found.Start, out var name))
        {
            return NoFigures.Cue(scope, CueKind.Name, name, found.Start);
        }

        return IsName(scope, word, found.Start - 1, found.End - noun.Length) ? NoFigures.Cue(scope, CueKind.Name, word, found.Start) : null;
    }

    /// <summary>Whether the word of a label is another word there: "each day 12 trains", "to track 12 ships".</summary>
    public static bool IsApart(ReadingScope scope, int label) => char.IsLower(scope.Cased[label]) && WordsBefore.TryMatch(scope, scope.Pack.KeptOut.ApartHeads, label, out _);

    private static bool TryFindKnown(ReadingScope scope, int position, out int start)
    {
        start = position;
        for (var words = 0; words < MostNameWords && start > 1 && scope.At(start - 1) == ' '; words++)
        {
            start = NameSigns.StartOfWordBefore(scope, start);
            if (scope.TryMatchCased(scope.Pack.KeptOut.NumberedNames, start, out _, out var end) && end == position - 1)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(ReadingScope scope, int word, int end, int noun)
    {
        var capitals = 0;
        for (var i = word; i < end; i++)
        {
            if (!char.IsLetterOrDigit(scope.At(i)) && scope.At(i) is not ('-' or '&' or '.'))
            {
                return false;
            }

            capitals += char.IsUpper(scope.Cased[i]) ? 1 : 0;
        }

        // "iPhone", "NASA": capitals that no sentence gives.
        var isMarked = capitals >= FewestCapitals || (capitals > 0 && !char.IsUpper(scope.Cased[word]));
        if (capitals == 0 || (isMarked && char.IsUpper(scope.Cased[noun + 1])) || scope.Text.Can(word, WordRole.Member)
            || scope.TryMatch(scope.Pack.Names.Fillers, word, out _) || scope.TryMatch(scope.Pack.Units.NotCounted, word, out _))
        {
            return false;
        }

        if (WordsBefore.IsAtStart(scope, word))
        {
            return isMarked;
        }

        // "the new Boeing 737 jets"; "Lyon 300 people, Paris 200 people" is a list, and so may "Lyon 300 people and Paris 200 people" be.
        var first = StartOfName(scope, word);
        return first > 1 && scope.At(first - 1) == ' ' && char.IsLetter(scope.At(first - 2)) && !IsBehindHead(scope, first);
    }

    // "in Ohio 12 plants", "selon la CGT 300 personnes"
    private static bool IsBehindHead(ReadingScope scope, int name) =>
        WordsBefore.TryMatch(scope, scope.Pack.KeptOut.NameHeads, name, out _)
        || (WordsBefore.TryMatch(scope, scope.Pack.Units.Articles, name, out var article) && WordsBefore.TryMatch(scope, scope.Pack.KeptOut.NameHeads, article, out _));

    // "Call of Duty": the capitals before.
    private static int StartOfName(ReadingScope scope, int word)
    {
        for (var words = 0; words < MostNameWords && word > 1 && scope.At(word - 1) == ' ' && char.IsLetter(scope.At(word - 2)); words++)
        {
            var before = NameSigns.StartOfWordBefore(scope, word);
            if (!char.IsUpper(scope.Cased[before]) || WordsBefore.TryMatch(scope, scope.Pack.KeptOut.NameHeads, word, out _) || WordsBefore.IsAtStart(scope, before))
            {
                return word;
            }

            word = before;
        }

        return word;
    }
}
