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
    private const int MostListed = 4;

    public static OpenCue? Find(ReadingScope scope, in Extent found, in Figure figure)
    {
        if (figure is not { Unit: { } noun, Hedge: Hedge.Exact } || found.Start < 2 || scope.At(found.Start - 1) != ' '
            || !(scope.IsDigit(found.Start) || scope.IsUpper(found.Start)) || SymbolGrammar.TryMatch(scope, found.End - noun.Length, out _)
            || scope.TryMatch(scope.Pack.Units.Measures, found.End - noun.Length, out _))
        {
            return null;
        }

        // "The Big Four firms"
        var word = NameSigns.StartOfWordBefore(scope, found.Start);
        if (!scope.IsDigit(found.Start))
        {
            return scope.IsUpper(word) && !WordsBefore.IsAtStart(scope, word) ? NoFigures.Cue(scope, CueKind.Name, word, found.Start) : null;
        }

        var first = StartOfList(scope, found.Start);
        if (NameSigns.TryFindLabel(scope, first, out var label))
        {
            return IsApart(scope, label) ? null : NoFigures.Cue(scope, CueKind.Name, label, found.Start);
        }

        if (TryFindKnown(scope, first, out var name))
        {
            return NoFigures.Cue(scope, CueKind.Name, name, found.Start);
        }

        return figure.Low == figure.High && IsName(scope, word, found.Start - 1, found.End - noun.Length) ? NoFigures.Cue(scope, CueKind.Name, word, found.Start) : null;
    }

    /// <summary>Whether the word of a label is another word there: "each day 12 trains", "to track 12 ships".</summary>
    public static bool IsApart(ReadingScope scope, int label) => scope.IsLower(label) && WordsBefore.TryMatch(scope, scope.Pack.KeptOut.ApartHeads, label, out _);

    // "Phase 2 and 3 trials", "Tier 1, 2 and 3 firms": the first number of the list.
    private static int StartOfList(ReadingScope scope, int start)
    {
        for (var numbers = 0; numbers < MostListed; numbers++)
        {
            var end = numbers > 0 && scope.At(start - 2) == ',' ? start - 2 : start;
            if (end == start)
            {
                var joiner = NameSigns.StartOfWordBefore(scope, start);
                if (joiner < 2 || !((scope.TryMatch(scope.Pack.Cues.ShareLinks, joiner, out var joinerEnd) || scope.TryMatch(scope.Pack.Cues.RangeJoiners, joiner, out joinerEnd)) && joinerEnd == start - 1))
                {
                    return start;
                }

                end = joiner - 1;
            }

            var number = end;
            while (scope.IsDigit(number - 1))
            {
                number--;
            }

            if (number == end || scope.At(number - 1) != ' ')
            {
                return start;
            }

            start = number;
        }

        return start;
    }

    /// <summary>Whether a name of the table stands directly before a position: "the Big 12".</summary>
    /// <param name="scope">The text.</param>
    /// <param name="position">The position.</param>
    /// <param name="start">Where the name starts.</param>
    public static bool TryFindKnown(ReadingScope scope, int position, out int start)
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

            capitals += scope.IsUpper(i) ? 1 : 0;
        }

        // "iPhone", "NASA": capitals that no sentence gives.
        var isMarked = capitals >= FewestCapitals || (capitals > 0 && !scope.IsUpper(word));
        if (capitals == 0 || (isMarked && scope.IsUpper(noun + 1)) || scope.Text.Can(word, WordRole.Member)
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
        return first > 1 && scope.At(first - 1) == ' ' && char.IsLetterOrDigit(scope.At(first - 2)) && !IsAfterHead(scope, first);
    }

    // "in Ohio 12 plants", "selon la CGT 300 personnes"
    private static bool IsAfterHead(ReadingScope scope, int name) =>
        WordsBefore.TryMatch(scope, scope.Pack.KeptOut.NameHeads, name, out _)
        || (WordsBefore.TryMatch(scope, scope.Pack.Units.Articles, name, out var article) && WordsBefore.TryMatch(scope, scope.Pack.KeptOut.NameHeads, article, out _));

    // "Call of Duty": the capitals before.
    private static int StartOfName(ReadingScope scope, int word)
    {
        for (var words = 0; words < MostNameWords && word > 1 && scope.At(word - 1) == ' ' && char.IsLetter(scope.At(word - 2)); words++)
        {
            var before = NameSigns.StartOfWordBefore(scope, word);
            if (!scope.IsUpper(before) || WordsBefore.TryMatch(scope, scope.Pack.KeptOut.NameHeads, word, out _) || WordsBefore.IsAtStart(scope, before))
            {
                return word;
            }

            word = before;
        }

        return word;
    }
}
