using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Looks for the widest extent that holds given words of a passage: starts are tried from the farthest on, at most twelve words before. Both ways it
/// looks no farther than a fixed number of characters, so that the work for one place has a bound whatever the text.
/// </summary>
internal sealed class ExtentSearch(ReadingScope scope)
{
    private const int NoSign = -1;
    private const int MostWords = 12;
    private const int MostNouns = 2;
    private const int Reach = 256;

    // The end of the furthest words that read as a figure but cut a percentage.
    private int cutPercent;

    private readonly int[] starts = new int[(2 * MostWords) + 2];
    private readonly Attempt[] attempts = new Attempt[(2 * MostWords) + 2];
    private readonly SignContext signs = new(scope);
    private readonly FigureWords members = new(scope);

    /// <summary>Which signs of the passage are the figures' own.</summary>
    public SignContext Signs => signs;

    /// <summary>Which words of the passage may be of a figure.</summary>
    public FigureWords Words => members;

    /// <summary>Reads the widest figure around some words, without words before it that change nothing.</summary>
    /// <param name="from">The figure starts here or later.</param>
    /// <param name="start">The first character of the words.</param>
    /// <param name="end">The character after the last one.</param>
    /// <param name="found">The figure; a refusal where the words begin a figure that cannot be.</param>
    /// <returns>False where the words are no part of a figure.</returns>
    public bool TryRead(int from, int start, int end, out Extent found) => TryRead(from, start, end, LimitOf(end), out found);

    /// <summary>Reads the widest figure around some words that ends before a limit.</summary>
    /// <param name="from">The figure starts here or later.</param>
    /// <param name="start">The first character of the words.</param>
    /// <param name="end">The character after the last one.</param>
    /// <param name="limit">The figure ends here or earlier.</param>
    /// <param name="found">The figure; a refusal where the words begin a figure that cannot be.</param>
    /// <returns>False where the words are no part of a figure.</returns>
    public bool TryRead(int from, int start, int end, int limit, out Extent found)
    {
        scope.Text.Narrow(limit);
        scope.Forget();
        scope.ApartSignAt = NoSign;
        cutPercent = 0;
        var count = FindStarts(Math.Max(from, start - Reach), start);
        var isFound = TryReadFrom(count, end, out found) || TryReadLess(count, end, out found);
        scope.Text.Widen();
        return isFound || TryRefuse(end, out found);
    }

    // Numbers in words are long: the reach does not end within them, nor before what is counted.
    private int LimitOf(int end) => Reach + (end + Reach < scope.Text.Length ? Math.Min(members.EndOfRun(end), end + FigureWords.Longest) : end);

    private bool TryRefuse(int end, out Extent found)
    {
        found = default;
        if (scope.Refusals.Furthest is not { } refusal || refusal.End < end || !IsTold(refusal.Reason) || IsPercentAt(refusal.End) || IsTorn(refusal.Start, refusal.End))
        {
            return false;
        }

        found = new(refusal.Reason, refusal.Start, refusal.End);
        return true;
    }

    /// <summary>
    /// "entre 65 et 60 M€" is refused as a whole: that "65" would be a figure by itself is no way out. Digits that only a space joins are, in a table.
    /// </summary>
    private bool IsRefusedAround(int start, int end, bool isDate, out Extent refused)
    {
        refused = default;
        if (scope.Refusals.Furthest is not { } refusal || !IsTold(refusal.Reason) || refusal.Reason is RefusalReason.DigitGrouping or RefusalReason.TooLarge)
        {
            return false;
        }

        // "2012–13 exports" is no range of exports that is turned round, but a date before a noun.
        if (isDate && refusal.Reason == RefusalReason.ReversedRange)
        {
            return false;
        }

        // "EUR 250 000 or 2 %": nor is one that ends within a percentage.
        if (IsPercentAt(refusal.End))
        {
            cutPercent = Math.Max(cutPercent, refusal.End);
            return false;
        }

        // "au moins environ 300": the words that are refused may reach only into the figure.
        var isAround = refusal.Start <= start && refusal.End >= end && refusal.End - refusal.Start > end - start;
        var isInto = refusal.Start < start && refusal.End > start;
        refused = new(refusal.Reason, refusal.Start, Math.Max(refusal.End, end));
        return (isAround || isInto) && !IsTorn(refused.Start, refused.End);
    }

    private bool TryReadFrom(int count, int end, out Extent found)
    {
        found = default;
        for (var i = 0; i < count; i++)
        {
            attempts[i].IsMade = false;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            ref readonly var best = ref AttemptAt(i, end);
            if (!best.IsRead)
            {
                // "EUR 21 or 87%": the number after the currency is no percentage.
                if ((cutPercent > end || (scope.Refusals.Furthest is { Reason: RefusalReason.MixedUnits } mixed && mixed.End > end))
                    && (scope.TryMatchCased(IsoCurrencies.Table, starts[i], out _, out _) || scope.TryMatch(CurrencySigns.Table, starts[i], out _, out _)))
                {
                    return false;
                }

                continue;
            }

            // "à 1500 euros": a date that other words of the same figure end before is none.
            var widest = i;
            for (var next = i - 1; next >= 0 && best.Figure.Kind == FigureKind.Date; next--)
            {
                ref readonly var longer = ref AttemptAt(next, end);
                if (longer.IsRead && longer.Reached > best.Reached && !IsRangeFromYear(starts[next], longer.Figure))
                {
                    best = ref longer;
                    widest = next;
                }
            }

            var (outer, first) = (starts[widest], starts[widest]);
            for (var next = widest - 1; next >= 0 && scope.Text.Can(first, WordRole.Neutral); next--)
            {
                ref readonly var same = ref AttemptAt(next, end);
                if (same.IsRead && same.Reached == best.Reached && same.Figure == best.Figure)
                {
                    first = starts[next];
                }
            }

            if (IsRefusedAround(first, best.Reached, best.Figure.Kind == FigureKind.Date, out found))
            {
                return true;
            }

            // "in 2028 to six euros": what follows, which is none of it, makes a year of digits that are a number alone.
            first = best.Figure.Kind == FigureKind.Date && first > outer && YearDigits.TryRead(scope, first, out _) && !IsReadAlone(first, best.Reached, best.Figure) ? outer : first;
            found = new(best.Figure, first, best.Reached) { OuterStart = outer };
            return true;
        }

        return false;
    }

    /// <summary>
    /// "39 milliards à 60 %" is no range, and two figures, and so is "EUR 250 000 or 2 %": where the units differ, or the words end within a percentage, fewer
    /// words are one.
    /// </summary>
    private bool TryReadLess(int count, int end, out Extent found)
    {
        found = default;
        var shorter = default(Extent?);
        var limit = scope.Refusals.Furthest is { } refusal && (refusal.Reason == RefusalReason.MixedUnits || IsPercentAt(refusal.End)) ? Math.Max(cutPercent, refusal.End) : cutPercent;
        for (var tries = 0; tries < MostWords && LastSpace(limit, end) is var space and >= 0; tries++)
        {
            limit = space;
            scope.Text.Widen();
            if (IsPercentAt(limit) || IsSubunitAt(limit) || EndsWithConnector(limit))
            {
                continue;
            }

            scope.Text.Narrow(limit);
            scope.Forget();
            if (TryReadFrom(count, end, out found))
            {
                if (found.End == limit)
                {
                    return true;
                }

                shorter ??= found;
            }
        }

        found = shorter ?? default;
        return shorter is not null;
    }

    // What stands before "to" is read without it.
    private bool EndsWithConnector(int end)
    {
        var word = end;
        while (word > 0 && scope.At(word - 1) != ' ')
        {
            word--;
        }

        foreach (var form in scope.Pack.Ranges)
        {
            if (scope.TryMatch(form.Connectors, word, out var connectorEnd) && connectorEnd == end)
            {
                return true;
            }
        }

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

    // Asked for more than once where words before a figure change nothing, and for dates.
    private ref readonly Attempt AttemptAt(int index, int end)
    {
        ref var attempt = ref attempts[index];
        if (!attempt.IsMade)
        {
            attempt.IsMade = true;
            attempt.IsRead = TryReadAt(starts[index], end, out attempt.Figure, out attempt.Reached);
        }

        return ref attempt;
    }

    private bool TryReadAt(int start, int end, out Figure figure, out int reached)
    {
        if (!FigurePrefix.TryRead(scope, start, out figure, out reached) || reached < end)
        {
            return false;
        }

        if (IsTornAfter(reached) && !IsBeforeParticiple(figure, reached))
        {
            cutPercent = scope.At(reached) == '%' ? Math.Max(cutPercent, reached) : cutPercent;
            return false;
        }

        // "$7 or 50 cents": cents end no amount in whole units.
        if (figure.Kind == FigureKind.Percent || !(IsPercentAt(reached) || (figure.Kind == FigureKind.Money && IsSubunitAt(reached))))
        {
            return true;
        }

        cutPercent = Math.Max(cutPercent, reached);
        return false;
    }

    private bool IsPercentAt(int end) => scope.At(end) == ' ' && PercentGrammar.TryMatch(scope, end + 1, out _);

    private bool IsSubunitAt(int end) =>
        scope.At(end) == ' ' && scope.TryMatch(scope.Pack.Units.Currencies, end + 1, out var currency, out _) && currency.IsSubunit;

    // "in 1961 to 5,498 euros": the year that a word before makes one is no bound.
    private bool IsRangeFromYear(int start, in Figure figure) =>
        YearDigits.TryRead(scope, start, out _) && scope.EndOfDigits(start) == start + 4 && figure.Low is { } low && figure.High is { } high && low != high;

    private bool IsReadAlone(int start, int end, in Figure figure)
    {
        var length = scope.Text.Length;
        scope.Text.Narrow(end);
        scope.Forget();
        var isSame = FigurePrefix.TryRead(scope, start, out var alone, out var reached) && reached == end && alone == figure;
        scope.Text.Narrow(length);
        scope.Forget();
        return isSame;
    }

    // "2.0" of "2.0.1", "978-2" of a longer code.
    private bool IsTorn(int start, int end) => IsTornAfter(end) || (start > 0 && QuoteBoundary.TouchesBefore(scope.Cased, start));

    private bool IsTornAfter(int end) => end < scope.Text.Length && QuoteBoundary.TouchesAfter(scope.Cased, end);

    /// <summary>"43.4 percent-owned", "a five-year-old": a hyphen after a unit joins it to the word that it describes, where one after a number may change it ("twenty-odd").</summary>
    private bool IsBeforeParticiple(in Figure figure, int end) =>
        scope.At(end) == '-' && char.IsLetter(scope.At(end + 1)) && char.IsLetter(scope.At(end - 1)) && !scope.Pack.Units.HyphenMeasures.IsEmpty
        && (figure.Kind is FigureKind.Percent or FigureKind.Points or FigureKind.Duration || (figure is { Kind: FigureKind.Count, Unit: { } noun } && CountGrammar.IsMeasure(scope, end - noun.Length, end)))
        && !scope.TryMatch(scope.Pack.HedgesAfter, end + 1, out _, out _) && !scope.TryMatch(scope.Pack.Cues.Fillers, end + 1, out _) && !scope.TryMatch(scope.Pack.Numbers.Scales, end + 1, out _, out _);

    /// <summary>Where a figure that holds the words may start: their own start first, then what stands before them, as long as it may be of a figure.</summary>
    private int FindStarts(int from, int start)
    {
        var count = 0;
        var words = 0;
        var strangers = 0;
        for (var position = start; ;)
        {
            if (scope.At(position) == '-' && scope.At(position + 1) == ' ' && signs.IsOfFigure(position))
            {
                scope.ApartSignAt = position;
            }

            if (count < starts.Length && (position == start || IsStart(position)) && !(position > 0 && QuoteBoundary.TouchesBefore(scope.Cased, position) && !WordsBefore.IsJoinedAdverb(scope, position)))
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

            if (FigureWords.IsMark(scope.At(position)) && !(position >= from && signs.IsOfFigure(position)))
            {
                return count;
            }

            // "un habitant sur quatre": what is shared stands between.
            strangers = scope.TryMatch(scope.Pack.Units.OutOf, position, out _) ? MostNouns : strangers;
            if (!members.IsMember(position) && strangers-- <= 0)
            {
                return count;
            }
        }
    }

    private bool IsStart(int position) => scope.At(position) switch
    {
        '(' or '-' or '+' or FoldedPhrase.Minus or '<' or '>' => signs.IsOfFigure(position),
        var character => scope.IsDigit(position) || (character == scope.Pack.Format.Decimal && scope.IsDigit(position + 1))
            || members.IsStart(position),
    };

    /// <summary>"en 2024. La société" ends a sentence; "approx. US$5" and "sept. 2024" do not: what follows holds a digit or starts small.</summary>
    private bool IsSentenceEnd(int space)
    {
        if (scope.At(space - 1) != '.' || !scope.IsUpper(space + 1))
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
        or RefusalReason.WeekdayContradicts or RefusalReason.FiscalYearContradicts or RefusalReason.TwoHedges or RefusalReason.DigitGrouping or RefusalReason.DoubtfulRange
        or RefusalReason.DoubtfulHedge or RefusalReason.DoubtfulDate or RefusalReason.EqualBounds or RefusalReason.NegativeLength or RefusalReason.TooLarge;

    /// <summary>What was read from a start on.</summary>
    private struct Attempt
    {
        public bool IsMade;
        public bool IsRead;
        public Figure Figure;
        public int Reached;
    }
}
