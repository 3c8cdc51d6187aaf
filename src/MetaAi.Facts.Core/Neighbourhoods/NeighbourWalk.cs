using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Neighbourhoods;

/// <summary>Goes over the words on one side of a quote, from the nearest on, to the end of the sentence.</summary>
/// <param name="scope">The words of that side.</param>
/// <param name="isBefore">Whether the quote stands after them.</param>
internal sealed class NeighbourWalk(ReadingScope scope, bool isBefore)
{
    private const int MostWordsToNegation = 8;
    private const int MostWordsBetween = 1;
    private const string Brackets = "()[]{}";
    private const string SentenceEnds = ".!?";
    private const string DigitSeparators = ".,";
    private const NegationTraits Negating = NegationTraits.Negates | NegationTraits.Opens | NegationTraits.Pairs;
    private const WordRole AnyRole = (WordRole)ushort.MaxValue;

    private readonly List<Doubt> found = [];

    /// <summary>The nearest doubt of each kind.</summary>
    public IEnumerable<Doubt> Find()
    {
        var position = isBefore ? scope.Text.Length : 0;
        for (var words = 0; words < MostWordsToNegation && TrySkipMarks(ref position, words); words++)
        {
            var (start, end) = WordAt(position);
            FindNegation(start, end);
            if (words <= MostWordsBetween)
            {
                FindNumberOrWord(start, end, isBeside: words == 0);
            }

            position = isBefore ? start : end;
        }

        return found;
    }

    /// <summary>Goes over what stands before the next word, and finds brackets.</summary>
    /// <returns>False where the sentence ends.</returns>
    private bool TrySkipMarks(ref int position, int words)
    {
        for (; isBefore ? position > 0 : position < scope.Text.Length; position += isBefore ? -1 : 1)
        {
            var place = isBefore ? position - 1 : position;
            var character = scope.At(place);
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }

            if (EndsSentence(place))
            {
                return false;
            }

            if (words <= MostWordsBetween && Brackets.AsSpan().IndexOf(character) >= 0)
            {
                Add(DoubtKind.Bracket, place, place + 1);
            }
        }

        return false;
    }

    // A point before a small letter is one of an abbreviation: "5 M. de plus".
    private bool EndsSentence(int place) =>
        SentenceEnds.AsSpan().IndexOf(scope.At(place)) >= 0
        && (place + 1 == scope.Text.Length || (scope.At(place + 1) == ' ' && !char.IsLower(scope.Cased[place + 2])));

    private (int Start, int End) WordAt(int position)
    {
        var (start, end) = isBefore ? (position - 1, position) : (position, position + 1);
        while (isBefore && GoesOn(start - 1, start))
        {
            start--;
        }

        while (!isBefore && GoesOn(end, end - 1))
        {
            end++;
        }

        return (start, end);
    }

    // "isn't" and "l'usine" are looked at as a whole, and so is "1,250.5".
    private bool GoesOn(int next, int last)
    {
        var (character, beyond) = (scope.At(next), scope.At(next + (next - last)));
        return char.IsLetterOrDigit(character)
            || (character == '\'' && char.IsLetter(beyond))
            || (DigitSeparators.AsSpan().IndexOf(character) >= 0 && scope.IsDigit(last) && char.IsDigit(beyond));
    }

    private void FindNegation(int start, int end)
    {
        for (var part = start; part < end; part++)
        {
            if (scope.TryMatch(scope.Pack.Negations.Chain, part, out var traits, out var after) && (traits & Negating) != 0)
            {
                Add(DoubtKind.Negation, part, Math.Max(after, end));
            }
        }
    }

    private void FindNumberOrWord(int start, int end, bool isBeside)
    {
        var part = LongestPart(start, end);
        if (scope.Lower.Slice(start, end - start).IndexOfAny("0123456789".AsSpan()) >= 0 || IsNumberWord(part))
        {
            Add(DoubtKind.Number, start, end);
        }
        else if (isBeside && !scope.Text.Can(part, AnyRole))
        {
            Add(DoubtKind.Word, start, end);
        }
    }

    // Of "l'usine" the noun, of "isn't" the verb.
    private int LongestPart(int start, int end)
    {
        var (longest, length) = (start, 0);
        for (var part = start; part < end; part++)
        {
            var from = part;
            while (part < end && scope.At(part) != '\'')
            {
                part++;
            }

            (longest, length) = part - from > length ? (from, part - from) : (longest, length);
        }

        return longest;
    }

    private bool IsNumberWord(int start)
    {
        var (numbers, dates) = (scope.Pack.Numbers, scope.Pack.Dates);
        return (scope.TryMatch(numbers.Small, start, out _, out _) && !scope.TryMatch(numbers.OneArticles, start, out _, out _))
            || scope.TryMatch(numbers.Tens, start, out _, out _) || scope.TryMatch(numbers.Hundreds, start, out _, out _)
            || scope.TryMatch(numbers.Scales, start, out _, out _) || scope.TryMatch(numbers.Collectives, start, out _, out _)
            || (scope.TryMatch(dates.Months, start, out _, out _) && !(scope.Pack.Names.HasCapitalDates && char.IsLower(scope.Cased[start])));
    }

    private void Add(DoubtKind kind, int start, int end)
    {
        if (!found.Exists(doubt => doubt.Kind == kind))
        {
            found.Add(new(kind, scope.Cased.Slice(start, end - start).ToString()));
        }
    }
}
