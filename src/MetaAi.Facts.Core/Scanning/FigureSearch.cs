using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Scanning;

/// <summary>
/// Looks for the widest figure that holds given words of a text: starts are tried from the farthest on, at most twelve words before. Both ways it looks
/// no farther than a fixed number of characters, so that the work for one place has a bound whatever the text.
/// </summary>
internal sealed class FigureSearch(ReadingScope scope)
{
    private const int MostWords = 12;
    private const int MostNouns = 2;
    private const int Reach = 160;
    private const string Romans = "IVXLC";
    private const string Walls = "()[]{}«»\"“”„|•*!?;…\u2014\n";

    private readonly int[] starts = new int[(2 * MostWords) + 2];

    /// <summary>Reads the widest figure around some words, without words before it that change nothing.</summary>
    /// <param name="from">The figure starts here or later.</param>
    /// <param name="start">The first character of the words.</param>
    /// <param name="end">The character after the last one.</param>
    /// <param name="found">The figure; a refusal where the words begin a figure that cannot be.</param>
    /// <returns>False where the words are no part of a figure.</returns>
    public bool TryRead(int from, int start, int end, out FoundFigure found)
    {
        scope.Text.Narrow(end + Reach);
        scope.Forget();
        var count = FindStarts(Math.Max(from, start - Reach), start);
        var isFound = TryReadFrom(count, end, out found) || TryReadLess(count, end, out found);
        scope.Text.Widen();
        return isFound || TryRefuse(end, out found);
    }

    private bool TryRefuse(int end, out FoundFigure found)
    {
        found = default;
        if (scope.Refusals.Furthest is not { } refusal || refusal.End < end || !IsTold(refusal.Reason) || IsTorn(refusal.Start, refusal.End))
        {
            return false;
        }

        found = new(null, refusal.Reason, refusal.Start, refusal.End);
        return true;
    }

    /// <summary>
    /// "entre 65 et 60 M€" is refused as a whole: that "65" would be a figure by itself is no way out. Digits that only a space joins are, in a table.
    /// </summary>
    private bool IsRefusedAround(int start, int end, out FoundFigure refused)
    {
        refused = default;
        if (scope.Refusals.Furthest is not { } refusal || !IsTold(refusal.Reason) || refusal.Reason is RefusalReason.DigitGrouping or RefusalReason.TooLarge)
        {
            return false;
        }

        // "au moins environ 300": the words that are refused may reach only into the figure.
        var isAround = refusal.Start <= start && refusal.End >= end && refusal.End - refusal.Start > end - start;
        var isInto = refusal.Start < start && refusal.End > start;
        refused = new(null, refusal.Reason, refusal.Start, Math.Max(refusal.End, end));
        return (isAround || isInto) && !IsTorn(refused.Start, refused.End);
    }

    /// <summary>Reads the two bounds of a change, "de 1,20 € à 1,35 €": each says alone what it says there, so that neither lends the other its unit or its scale.</summary>
    /// <param name="change">The words of both.</param>
    /// <param name="low">The first value.</param>
    /// <param name="high">The second.</param>
    public bool TrySplit(in FoundFigure change, out FoundFigure low, out FoundFigure high)
    {
        (low, high) = (default, default);
        for (var space = change.Start + 1; space < change.End; space++)
        {
            if (scope.At(space) == ' ' && EndOfConnector(space + 1) is > 0 and var connector
                && IsWhole(change.Start, space, out var first)
                && IsWhole(scope.SkipSpace(connector), change.End, out var second)
                && first.Kind == second.Kind && first.Unit == second.Unit
                && (change.Figure is { } range
                    ? first.Low == range.Low && second.High == range.High
                    : HasLetters(change.Start, space) == HasLetters(connector, change.End)))
            {
                low = new(first, null, change.Start, space);
                high = new(second, null, scope.SkipSpace(connector), change.End);
                return true;
            }
        }

        return false;
    }

    private int EndOfConnector(int position)
    {
        foreach (var form in scope.Pack.Ranges)
        {
            if (scope.TryMatch(form.Connectors, position, out var end))
            {
                return end;
            }
        }

        return -1;
    }

    private bool HasLetters(int start, int end)
    {
        while (start < end && !char.IsLetter(scope.At(start)))
        {
            start++;
        }

        return start < end;
    }

    // One value, and nothing else.
    private bool IsWhole(int start, int end, out Figure figure)
    {
        scope.Text.Narrow(end);
        scope.Forget();
        var isWhole = FigurePrefix.TryRead(scope, start, out figure, out var reached) && reached == end && (figure.Low is not { } low || figure.High is not { } high || low == high);
        scope.Text.Widen();
        scope.Forget();
        return isWhole;
    }

    private bool TryReadFrom(int count, int end, out FoundFigure found)
    {
        found = default;
        for (var i = count - 1; i >= 0; i--)
        {
            if (!TryReadAt(starts[i], end, out var figure, out var reached))
            {
                continue;
            }

            var first = starts[i];
            for (var next = i - 1; next >= 0 && scope.Text.Can(first, WordRole.Neutral); next--)
            {
                if (TryReadAt(starts[next], end, out var same, out var sameReached) && sameReached == reached && same == figure)
                {
                    first = starts[next];
                }
            }

            if (IsRefusedAround(first, reached, out found))
            {
                return true;
            }

            found = new(Alone(first, reached) ?? figure, null, first, reached);
            return true;
        }

        return false;
    }

    /// <summary>What the words say alone: "2024" of "2024 1" is the number that it is elsewhere, though no number is read where digits follow. Once a figure.</summary>
    private Figure? Alone(int start, int end)
    {
        if (scope.At(end) != ' ' || !scope.IsDigit(end + 1))
        {
            return null;
        }

        var length = scope.Text.Length;
        scope.Text.Narrow(end);
        scope.Forget();
        Figure? alone = TryReadAt(start, end, out var figure, out _) ? figure : null;
        scope.Text.Narrow(length);
        scope.Forget();
        return alone;
    }

    /// <summary>"39 milliards à 60 %" is no range, and two figures: where the units differ, fewer words are one.</summary>
    private bool TryReadLess(int count, int end, out FoundFigure found)
    {
        while (scope.Refusals.Furthest is { Reason: RefusalReason.MixedUnits } mixed && LastSpace(mixed.End, end) is var space and >= 0)
        {
            scope.Text.Narrow(space);
            scope.Forget();
            if (TryReadFrom(count, end, out found))
            {
                return true;
            }
        }

        found = default;
        return false;
    }

    private int LastSpace(int before, int end)
    {
        for (var i = before - 1; i >= end; i--)
        {
            if (scope.At(i) == ' ')
            {
                return i;
            }
        }

        return -1;
    }

    private bool TryReadAt(int start, int end, out Figure figure, out int reached) =>
        FigurePrefix.TryRead(scope, start, out figure, out reached) && reached >= end && !IsTornBehind(reached);

    // "2.0" of "2.0.1", "978-2" of a longer code.
    private bool IsTorn(int start, int end) => IsTornBehind(end) || (start > 0 && QuoteBoundary.TouchesBefore(scope.Cased, start));

    private bool IsTornBehind(int end) => end < scope.Text.Length && QuoteBoundary.TouchesAfter(scope.Cased, end);

    /// <summary>Where a figure that holds the words may start: their own start first, then what stands before them, as long as it may be of a figure.</summary>
    private int FindStarts(int from, int start)
    {
        var count = 0;
        var words = 0;
        var strangers = 0;
        for (var position = start; ;)
        {
            if (count < starts.Length && (position == start || IsStart(position)) && !(position > 0 && QuoteBoundary.TouchesBefore(scope.Cased, position)))
            {
                starts[count++] = position;
            }

            var end = position > from && scope.At(position - 1) == ' ' ? position - 1 : position;
            if (end <= from || (end < position && (++words > MostWords || IsSentenceEnd(end))))
            {
                return count;
            }

            position = end - 1;
            while (position > from && char.IsLetterOrDigit(scope.At(position)) && char.IsLetterOrDigit(scope.At(position - 1)))
            {
                position--;
            }

            if (!CharacterForms.IsLetter(scope.At(position)) && Walls.AsSpan().IndexOf(scope.At(position)) >= 0)
            {
                return count;
            }

            // "un habitant sur quatre": what is shared stands between.
            strangers = scope.TryMatch(scope.Pack.Units.OutOf, position, out _) ? MostNouns : strangers;
            if (!IsMember(position) && strangers-- <= 0)
            {
                return count;
            }
        }
    }

    private bool IsMember(int position) => !CharacterForms.IsLetter(scope.At(position)) || scope.Text.Can(position, WordRole.Member) || IsRoman(position);

    // "XXIe siècle"
    private bool IsRoman(int position)
    {
        var end = position;
        while (end < scope.Text.Length && Romans.AsSpan().IndexOf(scope.Cased[end]) >= 0)
        {
            end++;
        }

        return end > position && (!char.IsLetter(scope.At(end)) || !char.IsUpper(scope.Cased[end]));
    }

    private bool IsStart(int position) =>
        scope.IsDigit(position) || scope.At(position) is '(' or '+' or '-' or FoldedPhrase.Minus || scope.Text.Can(position, WordRole.Start) || IsRoman(position);

    /// <summary>"en 2024. La société" ends a sentence; "approx. US$5" and "sept. 2024" do not: what follows holds a digit or starts small.</summary>
    private bool IsSentenceEnd(int space)
    {
        if (scope.At(space - 1) != '.' || !char.IsUpper(scope.Cased[space + 1]))
        {
            return false;
        }

        for (var i = space + 1; !scope.IsEnd(i) && scope.At(i) != ' '; i++)
        {
            if (scope.IsDigit(i))
            {
                return false;
            }
        }

        return true;
    }

    // The reasons that say more than that the words are no figure.
    private static bool IsTold(RefusalReason reason) => reason is RefusalReason.CurrencyUndeclared or RefusalReason.IssuedMissing
        or RefusalReason.FiscalYearStartMissing or RefusalReason.DayMonthOrder or RefusalReason.ReversedRange or RefusalReason.ImpossibleDate
        or RefusalReason.WeekdayContradicts or RefusalReason.TwoHedges or RefusalReason.DigitGrouping or RefusalReason.DoubtfulRange
        or RefusalReason.DoubtfulHedge or RefusalReason.DoubtfulDate or RefusalReason.EqualBounds or RefusalReason.NegativeLength or RefusalReason.TooLarge;
}
