using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Tells of words that read as a figure that they measure nothing in a text: a score ("3-1"), hours ("9 to 5"), a year before what it describes
/// ("2019 levels"), an age after a name, and what a rate is per ("$20 a month").
/// </summary>
internal static class QuantitySigns
{
    private const int MostScoreDigits = 3;
    private const int MostHourDigits = 2;
    private const int MostNounWords = 3;

    /// <summary>Whether a figure that was read measures nothing in its place.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="found">The figure, or the words that are refused.</param>
    /// <param name="lastEnd">The position after the figure before.</param>
    public static bool AreAround(ReadingScope scope, in Extent found, int lastEnd)
    {
        if (IsScore(scope, found) || (found.Refusal == RefusalReason.ReversedRange && IsHours(scope, found)))
        {
            return true;
        }

        return found is { Kind: FigureKind.Duration, Figure: { } figure } && (IsAge(scope, figure, found) || IsUnitOfRate(scope, found, lastEnd));
    }

    private static bool IsScore(ReadingScope scope, in Extent found)
    {
        var hyphen = scope.EndOfDigits(found.Start);
        return hyphen > found.Start && hyphen - found.Start <= MostScoreDigits && scope.At(hyphen) == '-'
            && scope.EndOfDigits(hyphen + 1) == found.End && found.End - hyphen is > 1 and <= MostScoreDigits + 1;
    }

    private static bool IsHours(ReadingScope scope, in Extent found)
    {
        var first = scope.EndOfDigits(found.Start);
        var last = found.End;
        while (last > first && scope.IsDigit(last - 1))
        {
            last--;
        }

        if (first - found.Start is < 1 or > MostHourDigits || found.End - last is < 1 or > MostHourDigits || scope.At(first) != ' ')
        {
            return false;
        }

        foreach (var form in scope.Pack.Ranges)
        {
            if (scope.TryMatch(form.Connectors, first + 1, out var end) && scope.SkipSpace(end) == last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what was found is a year before a noun that is of it, also after a hedge: "below 2019 levels". A round number is rather a count.</summary>
    public static bool IsYearBeforeNoun(ReadingScope scope, in Extent found)
    {
        if (found.Kind is not (FigureKind.Count or FigureKind.Number))
        {
            return false;
        }

        var start = found.Start;
        while (start < found.End && !scope.IsDigit(start))
        {
            start++;
        }

        var end = scope.EndOfDigits(start);
        if (!YearDigits.TryRead(scope, start, out _))
        {
            return false;
        }

        return (scope.At(end) == ' ' && (scope.TryMatch(scope.Pack.Names.YearNouns, end + 1, out _) || (found.Unit is not null && (IsAfterHead(scope, found.Start) || IsAfterNoun(scope, found.Start)))))
            || (start == found.Start && end == found.End && IsDescribed(scope, start));
    }

    /// <summary>"after an active 2017 when": an article and an adjective of time before a year; "a modest 1950" is a number.</summary>
    private static bool IsDescribed(ReadingScope scope, int start)
    {
        var word = start > 3 && scope.At(start - 1) == ' ' ? NameSigns.StartOfWordBefore(scope, start) : 0;
        if (word < 2 || scope.At(word - 1) != ' ' || !char.IsLetter(scope.At(start - 2)) || !scope.TryMatch(scope.Pack.Names.YearAdjectives, word, out var end) || end != start - 1)
        {
            return false;
        }

        return scope.TryMatch(scope.Pack.Numbers.OneArticles, NameSigns.StartOfWordBefore(scope, word), out end) && end == word - 1;
    }

    private static bool IsAfterHead(ReadingScope scope, int start)
    {
        if (start < 2 || scope.Pack.Names.YearHeads.IsEmpty)
        {
            return false;
        }

        var word = NameSigns.StartOfWordBefore(scope, start);
        return (scope.TryMatch(scope.Pack.Names.YearHeads, word, out var end) && scope.SkipSpace(end) == start)
            || (scope.At(start - 2) == 's' && scope.At(start - 3) == '\'');
    }

    /// <summary>"les comptes annuels 2023 consolidés": the noun that the year is of stands before it.</summary>
    private static bool IsAfterNoun(ReadingScope scope, int start)
    {
        var word = start;
        for (var words = 0; words < MostNounWords && word > 1 && char.IsLetter(scope.At(word - 2)); words++)
        {
            word = NameSigns.StartOfWordBefore(scope, word);
            if (words == 0 && IsCountVerb(scope, word, start))
            {
                return false;
            }

            if (words > 0 && scope.TryMatch(scope.Pack.Names.YearNounHeads, word, out _))
            {
                return true;
            }

            if (scope.Text.Can(word, WordRole.Member))
            {
                return false;
            }
        }

        return false;
    }

    // "la mine emploie 1950 ouvriers", and not "le compte 2023 consolidé", where an article makes a noun of it.
    private static bool IsCountVerb(ReadingScope scope, int word, int start) =>
        scope.TryMatch(scope.Pack.Names.CountVerbs, word, out var end) && scope.SkipSpace(end) == start
        && !(word > 1 && scope.TryMatch(scope.Pack.Names.YearNounHeads, NameSigns.StartOfWordBefore(scope, word), out end) && scope.SkipSpace(end) == word);

    // "Marie Durand, 52 ans,"
    private static bool IsAge(ReadingScope scope, in Figure figure, in Extent found)
    {
        if (figure.Hedge != Hedge.Exact || figure.Low != figure.High || figure.Low is not { Duration.Unit: DurationUnit.Year } || found.Start < 3
            || scope.At(found.Start - 1) != ' ' || scope.At(found.Start - 2) != ',')
        {
            return false;
        }

        var name = NameSigns.StartOfWordBefore(scope, found.Start);
        return scope.IsUpper(name)
            && (IsEndedByTail(scope, found.End) || scope.At(found.End) is ',' or ')' or '.' or ';' or '\0' || scope.TryMatch(scope.Pack.Names.AgeTails, scope.SkipSpace(found.End), out _));
    }

    private static bool IsEndedByTail(ReadingScope scope, int end) =>
        scope.TryMatch(scope.Pack.Units.DurationTails, NameSigns.StartOfWordBefore(scope, end), out var tailEnd) && tailEnd == end;

    // "$20 a month", "twice a week", "a year earlier".
    private static bool IsUnitOfRate(ReadingScope scope, in Extent found, int lastEnd)
    {
        if (!scope.TryMatch(scope.Pack.Numbers.OneArticles, found.Start, out _))
        {
            return false;
        }

        // "9 billion shekels ($2.4 billion) a year"
        if ((lastEnd > 0 && scope.SkipSpace(scope.At(lastEnd) == ')' ? lastEnd + 1 : lastEnd) == found.Start) || scope.TryMatch(scope.Pack.Names.WhenTails, scope.SkipSpace(found.End), out _))
        {
            return true;
        }

        if (found.Start < 2)
        {
            return false;
        }

        var word = NameSigns.StartOfWordBefore(scope, found.Start);
        return IsBefore(scope, scope.Pack.Names.RateHeads, word, found.Start) || IsBefore(scope, scope.Pack.Units.Times, word, found.Start) || IsPluralUnit(scope, word, found.Start)
            || (scope.TryMatch(scope.Pack.Units.Multiples, word, out _, out var end) && scope.SkipSpace(end) == found.Start);
    }

    // "pennies a day", "hours a week": a unit of which no number is said.
    private static bool IsPluralUnit(ReadingScope scope, int word, int start) =>
        CountGrammar.HasPluralEnding(scope, start - 1)
        && ((scope.TryMatch(scope.Pack.Units.Currencies, word, out _, out var end) && end == start - 1)
            || (scope.TryMatch(scope.Pack.Units.Durations, word, out _, out end) && end == start - 1));

    private static bool IsBefore(ReadingScope scope, PhraseTable<bool> words, int word, int start) =>
        scope.TryMatch(words, word, out var end) && scope.SkipSpace(end) == start;
}
