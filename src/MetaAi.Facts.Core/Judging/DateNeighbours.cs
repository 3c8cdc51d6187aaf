using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;
using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Words beside a date that take a part of it: a length before its preposition, "two days before 5 May 2025", and a noun that its last number counts, "In June 15
/// people left".
/// </summary>
/// <param name="scope">The passage.</param>
internal sealed class DateNeighbours(ReadingScope scope)
{
    private const int MostDigitsOfDay = 2;

    /// <summary>
    /// The date without the preposition before it, where a length before makes that the beginning or the end of another time: "two years after 2019" is no day after
    /// 2019.
    /// </summary>
    /// <param name="found">A date with a bound.</param>
    /// <param name="before">The extents before it.</param>
    /// <param name="bare">The date that the words name.</param>
    public bool TryPart(in Extent found, ExtentList before, out Extent bare)
    {
        bare = found;
        if (found.Figure is not { Kind: FigureKind.Date, Hedge: Hedge.Before or Hedge.MoreThan or Hedge.From } || !IsAfterLength(found, before)
            || !scope.TryMatch(scope.Pack.HedgesBefore, found.Start, out _, out var end))
        {
            return false;
        }

        var start = scope.SkipSpace(end);
        var core = scope.Skip(scope.Pack.Dates.Prefixes, start);
        if (!TryReadTo(core, found.End, out var figure, out var isPlain) && !TryReadTo(core = start, found.End, out figure, out isPlain))
        {
            return false;
        }

        // A bare year is a number where nothing says that it is one, so that it can be quoted as a date and is not listed.
        bare = new(figure, core, found.End) { OuterStart = start, IsOffset = true, Role = isPlain ? FigureRole.Name : FigureRole.Figure };
        return true;
    }

    /// <summary>Where a date ends before a number that counts the noun after it, and is neither its day nor its year.</summary>
    /// <param name="found">A date that ends with digits.</param>
    /// <param name="limit">The end of the date without the number.</param>
    /// <param name="isOpen">Whether the number may as well be the year.</param>
    public bool TryFindCount(in Extent found, out int limit, out bool isOpen)
    {
        (limit, isOpen) = (found.End, false);
        if (found.Figure is not { Kind: FigureKind.Date } || scope.At(found.End) != ' ' || !scope.IsDigit(found.End - 1))
        {
            return false;
        }

        var number = found.End;
        while (number > found.Start && scope.IsDigit(number - 1))
        {
            number--;
        }

        if (number <= found.Start + 1 || scope.At(number - 1) != ' ' || !IsAfterMonth(number, out var month))
        {
            return false;
        }

        limit = number - 1;
        if (found.End - number <= MostDigitsOfDay)
        {
            return IsMonthOnly(month) && LeadsToNoun(found.End + 1);
        }

        if (!MeasureGrammar.TryRead(scope, number, out var measure) || measure.End <= found.End || measure.Unit.IsSymbol)
        {
            return false;
        }

        var isYear = YearDigits.TryRead(scope, number, out var year);
        isOpen = isYear && year % 100 == 0;
        return !isYear || isOpen;
    }

    private bool IsAfterLength(in Extent found, ExtentList before)
    {
        if (before.Count > 0 && before[before.Count - 1] is { Kind: FigureKind.Duration } length && scope.SkipSpace(length.End) == found.OuterStart)
        {
            // "runs for fifteen years from 2027": the length begins with the date, and makes no other of it.
            return !(found.Hedge == Hedge.From && LengthHead.IsOfTerm(scope, length.Start));
        }

        // "the day before 5 May 2025": one by its noun; "every day from 5 May 2025" is no length.
        if (found.OuterStart < 2 || scope.At(found.OuterStart - 1) != ' ' || found.Figure is { Hedge: Hedge.From })
        {
            return false;
        }

        var word = NameSigns.StartOfWordBefore(scope, found.OuterStart);
        return word > 0 && scope.TryMatch(scope.Pack.Units.Durations, word, out _, out var end) && scope.SkipSpace(end) == found.OuterStart
            && scope.TryMatch(scope.Pack.Units.Articles, NameSigns.StartOfWordBefore(scope, word), out _);
    }

    private bool TryReadTo(int start, int end, out Figure figure, out bool isPlain)
    {
        var length = scope.Text.Length;
        scope.Text.Narrow(end);
        scope.Forget();
        var isRead = DateFigure.TryRead(scope, start, out var read) && read.End == end && read.Figure.Hedge is Hedge.Exact or Hedge.Approx;
        (figure, isPlain) = (read.Figure, read.IsOfYears);
        scope.Text.Narrow(length);
        scope.Forget();
        return isRead;
    }

    private bool IsAfterMonth(int number, out int month)
    {
        month = NameSigns.StartOfWordBefore(scope, number);
        return scope.TryMatch(scope.Pack.Dates.Months, month, out _, out var end) && scope.SkipSpace(end) == number;
    }

    /// <summary>"14 new shops", "4 of the shops"; "3 and 4 May" are days.</summary>
    private bool LeadsToNoun(int word) => char.IsLetter(scope.At(word)) && scope.IsLower(word)
        && !scope.TryMatch(scope.Pack.Cues.ShareLinks, word, out _) && !scope.TryMatch(scope.Pack.Dates.RangeConnectors, word, out _);

    /// <summary>"in June", and not "on June": what comes after is no day.</summary>
    private bool IsMonthOnly(int month)
    {
        if (month == 0 || scope.At(month - 1) != ' ')
        {
            return false;
        }

        var word = NameSigns.StartOfWordBefore(scope, month);
        return scope.TryMatch(scope.Pack.Cues.MonthHeads, word, out var end) && scope.SkipSpace(end) == month;
    }
}
