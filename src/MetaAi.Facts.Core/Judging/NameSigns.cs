using System.Globalization;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Judging;

/// <summary>
/// Tells by what stands around a number that it is no figure but part of a name ("Llama 4"), a label ("article 5"), an address ("304 North Cardinal
/// St."), a telephone number or a time of day. What says its unit or its hedge is a figure all the same.
/// </summary>
internal static class NameSigns
{
    private const int MostLabelWords = 2;
    private const int FewestDigits = 7;
    private const int MostDigits = 15;
    private const int LongestAddress = 256;
    private const int ShortestBrand = 3;

    /// <summary>Whether a figure that was read is none in its place.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="found">The figure, or the words that are refused.</param>
    /// <param name="end">The position after what is no figure.</param>
    public static bool AreAround(ReadingScope scope, in Extent found, out int end)
    {
        var names = scope.Pack.Names;
        end = found.End;
        if (IsInAddress(scope, found.Start, ref end))
        {
            return true;
        }

        if (IsTimeOfDay(scope, names, found))
        {
            end = Math.Max(end, EndOfMinutes(scope, end));
            return true;
        }

        if (found.Kind is not { } kind)
        {
            return TryFindLabel(scope, found.Start, out _)
                || (found.Refusal == RefusalReason.DigitGrouping && IsAfterName(scope, found.Start))
                || IsInTelephoneNumber(scope, found.Start, ref end);
        }

        if (kind == FigureKind.Date)
        {
            return IsCapitalMonth(scope, names, found);
        }

        if (found.Hedge != Hedge.Exact || kind is not (FigureKind.Number or FigureKind.Count))
        {
            return false;
        }

        if (IsThousandName(scope, names, found))
        {
            return true;
        }

        return found.Unit is { } noun
            ? (scope.TryMatch(names.Streets, found.End - noun.Length, out _) && !CountGrammar.IsMeasure(scope, found.End - noun.Length, found.End))
                || (TryFindLabel(scope, found.Start, out var label) && !NumberedNames.IsApart(scope, label))
                || (scope.At(found.Start - 2) != ',' && !IsMeasure(scope, found.End - noun.Length, found.End) && IsAfterName(scope, found.Start) && IsWithinSentence(scope, StartOfWordBefore(scope, found.Start)))
            : IsHomograph(scope, names, found)
                || TryFindLabel(scope, found.Start, out _)
                || IsAfterCode(scope, found.Start)
                || (!found.IsRange && IsRankOrName(scope, names, found.Start))
                || IsBeforeStreet(scope, names, found.End)
                || (!found.IsRange && ((IsAfterName(scope, found.Start) && !IsApart(scope, found)) || IsBeforeName(scope, found)))
                || IsInTelephoneNumber(scope, found.Start, ref end);
    }

    /// <summary>Whether digits in groups start at a position that only a telephone number has.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="start">The first digit.</param>
    /// <param name="end">The position after the groups.</param>
    public static bool IsTelephoneNumber(ReadingScope scope, int start, out int end)
    {
        end = start;
        var (digits, groups, last, beforeLast, hasSpaces) = (0, 0, 0, 0, false);
        for (var position = start; scope.IsDigit(position);)
        {
            end = scope.EndOfDigits(position);
            (beforeLast, last) = (last, end - position);
            digits += last;
            groups++;
            position = end;
            if (digits > MostDigits)
            {
                return false;
            }

            while (scope.At(position) is ' ' or '.' or '-' or ')' or '(' && position - end < 2)
            {
                hasSpaces |= scope.At(position) is not ('-' or '.');
                position++;
            }
        }

        if (digits < FewestDigits || groups < 2)
        {
            return false;
        }

        var isInternational = start > 0 && scope.At(start - 1) is '+' or '(';
        var isNational = scope.At(start) == '0' && groups >= 3;
        return isInternational || isNational || (!hasSpaces && last == 4 && beforeLast == 3);
    }

    /// <summary>Whether the word of a label stands directly before a position: "article", "Phase".</summary>
    /// <param name="scope">The text.</param>
    /// <param name="start">The position.</param>
    /// <param name="label">Where the label starts.</param>
    public static bool TryFindLabel(ReadingScope scope, int start, out int label)
    {
        label = start;
        for (var words = 0; words < MostLabelWords && label > 1; words++)
        {
            label = StartOfWordBefore(scope, label);
            if (scope.TryMatch(scope.Pack.Names.Labels, label, out var end) && scope.SkipSpace(end) == start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the word before a position starts, with what touches it; an elided one too, as the "d'" of "d'un".</summary>
    public static int StartOfWordBefore(ReadingScope scope, int start)
    {
        var position = scope.At(start - 1) is ' ' or '-' or '\'' ? start - 1 : start;
        while (position > 0 && scope.At(position - 1) is not (' ' or '\n' or '(' or '\'' or '"'))
        {
            position--;
        }

        return position;
    }

    private static bool IsInTelephoneNumber(ReadingScope scope, int start, ref int end)
    {
        if (!IsTelephoneNumber(scope, start, out var after))
        {
            return false;
        }

        end = Math.Max(end, after);
        return true;
    }

    // "a 4K TV", "un écran 4K"
    private static bool IsThousandName(ReadingScope scope, NameWords names, in Extent found)
    {
        var letter = scope.EndOfDigits(found.Start);
        return letter > found.Start && letter <= found.Start + 2 && scope.At(letter) == 'k' && scope.Cased[letter] == 'K'
            && (scope.TryMatch(names.ThousandNames, scope.SkipSpace(letter + 1), out _)
                || (found.Start > 0 && scope.TryMatch(names.ThousandNames, StartOfWordBefore(scope, found.Start), out var before) && before == found.Start - 1));
    }

    // "https://…", "www.…", "name@…": what stands between spaces is one name.
    private static bool IsInAddress(ReadingScope scope, int start, ref int end)
    {
        var first = start;
        while (first > 0 && start - first < LongestAddress && scope.At(first - 1) is not (' ' or '\n'))
        {
            first--;
        }

        var last = start;
        while (last - start < LongestAddress && scope.At(last) is not (' ' or '\n' or '\0'))
        {
            last++;
        }

        var token = scope.Lower.Slice(first, last - first);
        var at = token.IndexOf('@');
        if (token.IndexOf("://".AsSpan()) < 0
            && token.IndexOf("www.".AsSpan()) < 0
            && !(at > 0 && at + 1 < token.Length && char.IsLetterOrDigit(token[at - 1]) && char.IsLetter(token[at + 1])))
        {
            return false;
        }

        end = Math.Max(end, last);
        return true;
    }

    // "Mars" is a planet where months are written small; the first word of a sentence may be either.
    private static bool IsCapitalMonth(ReadingScope scope, NameWords names, in Extent found) =>
        !names.HasCapitalDates
        && scope.IsUpper(found.Start)
        && scope.TryMatch(scope.Pack.Dates.Months, found.Start, out _, out var end) && end == found.End
        && IsWithinSentence(scope, found.Start);

    // There a capital says that a word is a name: "Llama 4 models", but "Les 4 modèles" where a sentence starts.
    private static bool IsWithinSentence(ReadingScope scope, int word) =>
        word > 1 && (scope.At(word - 1) == '\'' || (scope.At(word - 1) == ' ' && (char.IsLetterOrDigit(scope.At(word - 2)) || scope.At(word - 2) is ',' or '%' or '€' or ')')));

    // "COP 28"
    private static bool IsAfterCode(ReadingScope scope, int start) => start > 0
        && StartOfWordBefore(scope, start) is var word && scope.TryMatchCased(IsoCurrencies.Table, word, out var code, out var end) && scope.SkipSpace(end) == start
        && IsoCurrencies.IsAlsoName(code.Text);

    // "À Lyon, 300 sont venus", and not "Marie Durand, 52, dit" or "Lille, 2024.".
    private static bool IsApart(ReadingScope scope, in Extent found) =>
        scope.At(found.Start - 2) == ',' && scope.At(found.End) == ' ' && scope.At(found.End + 1) is not ('(' or '-') && !YearDigits.TryRead(scope, found.Start, out _);

    // "the top 10", "its bottom three", "Europe's top 5", "Top 10"; "the Big 12". "Deaths top 1,000" is a verb.
    private static bool IsRankOrName(ReadingScope scope, NameWords names, int start)
    {
        if (scope.At(start - 1) != ' ')
        {
            return false;
        }

        var word = StartOfWordBefore(scope, start);
        return (scope.TryMatch(names.RankHeads, word, out var end) && end == start - 1 && IsNounOfRank(scope, names, word)) || (scope.IsUpper(word) && NumberedNames.TryFindKnown(scope, start, out _));
    }

    private static bool IsNounOfRank(ReadingScope scope, NameWords names, int word)
    {
        if (scope.IsUpper(word) || (word > 2 && scope.At(word - 1) == ' ' && (scope.At(word - 2) == '\'' || (scope.At(word - 2) == 's' && scope.At(word - 3) == '\''))))
        {
            return true;
        }

        return word > 1 && scope.TryMatch(names.RankDeterminers, StartOfWordBefore(scope, word), out var end) && end == word - 1;
    }

    // "14 h 30"
    private static int EndOfMinutes(ReadingScope scope, int end)
    {
        var start = scope.SkipSpace(end);
        var after = scope.EndOfDigits(start);
        return after - start == 2 && !char.IsLetter(scope.At(after)) ? after : end;
    }

    private static bool IsHomograph(ReadingScope scope, NameWords names, in Extent found) =>
        scope.TryMatch(names.Homographs, found.Start, out var end) && end == found.End;

    private static bool IsBeforeStreet(ReadingScope scope, NameWords names, int end)
    {
        var position = scope.At(end) == ',' ? end + 1 : end;
        return scope.TryMatch(names.Streets, scope.SkipSpace(position), out _);
    }

    private static bool IsAfterName(ReadingScope scope, int start)
    {
        if (start < 2 || scope.At(start) == '(' || scope.At(start - 1) is not (' ' or '-') || scope.At(start - 2) is '.' or '%' || char.GetUnicodeCategory(scope.At(start - 2)) == UnicodeCategory.CurrencySymbol)
        {
            return false;
        }

        var word = StartOfWordBefore(scope, start);
        return (scope.IsUpper(word) || IsBrand(scope, word, start - 1))
            && !(WordsBefore.IsAtStart(scope, word) && scope.TryMatch(scope.Pack.Units.NotCounted, word, out var otherEnd) && otherEnd == start - 1)
            && !(scope.Text.Can(word, WordRole.Member) && IsOneWord(scope, word, start - 1) && !(word == start - 2 && IsWithinSentence(scope, word)));
    }

    // "Tylenol 500mg", "Berkshire 550 megawatt farms": a unit says what the number measures; one letter may be of a name, "Canon 5 D".
    private static bool IsMeasure(ReadingScope scope, int noun, int end) => end > noun + 1 && CountGrammar.IsMeasure(scope, noun, end);

    // "iPhone", "macOS": a capital within a word. "pH", "kWh" are no names.
    private static bool IsBrand(ReadingScope scope, int word, int end)
    {
        var capital = word;
        while (capital < end && char.IsLetter(scope.At(capital)) && !scope.IsUpper(capital))
        {
            capital++;
        }

        return capital > word && capital < end && end >= word + ShortestBrand && scope.IsUpper(capital) && !SymbolGrammar.TryMatch(scope, word, out _);
    }

    // "S&P" is more than its first letter.
    private static bool IsOneWord(ReadingScope scope, int start, int end)
    {
        while (start < end && (char.IsLetter(scope.At(start)) || scope.At(start) == '.'))
        {
            start++;
        }

        return start == end;
    }

    private static bool IsBeforeName(ReadingScope scope, in Extent found) =>
        scope.At(found.End) == ' ' && found.End + 1 < scope.Text.Length && scope.IsUpper(found.End + 1) && !IsGrouped(scope, found) && !IsBeforeAdjective(scope, found);

    // "63,150 Model 3s": no name has a comma in its number.
    private static bool IsGrouped(ReadingScope scope, in Extent found) => scope.Lower.Slice(found.Start, found.End - found.Start).IndexOf(',') > 0;

    // "seven European countries", "5 Indian cities", and not "the 787 Dreamliner jets": a number in words, or one before an adjective, counts the noun.
    private static bool IsBeforeAdjective(ReadingScope scope, in Extent found)
    {
        var end = found.End + 1;
        while (char.IsLetter(scope.At(end)) || (scope.At(end) == '-' && char.IsLetter(scope.At(end + 1))))
        {
            end++;
        }

        return scope.At(end) == ' ' && end + 1 < scope.Text.Length && scope.IsLower(end + 1) && CountGrammar.IsPluralWord(scope, end + 1)
            && (!scope.IsDigit(found.Start) || IsAdjective(scope, found.End + 1, end));
    }

    private static bool IsAdjective(ReadingScope scope, int start, int end)
    {
        foreach (var ending in scope.Pack.Names.AdjectiveEndings)
        {
            if (scope.Lower.Slice(start, end - start).EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTimeOfDay(ReadingScope scope, NameWords names, in Extent found)
    {
        if (IsClockTail(scope, names, found.End))
        {
            return true;
        }

        if (found.Kind != FigureKind.Duration)
        {
            return false;
        }

        // "à 14 h 30", and not "en 2 h 30".
        var sign = found.Start;
        while (sign < found.End && !scope.TryMatch(names.ClockSigns, sign, out _))
        {
            sign++;
        }

        if (sign == found.End)
        {
            return false;
        }

        // "dès 2 h 30": what bounds a length of time may as well bound a time of day.
        if (scope.TryMatch(scope.Pack.HedgesBefore, found.Start, out var hedge, out _) && hedge.OfDates is { } ofDates && hedge.OfNumbers is { } ofNumbers && ofDates != ofNumbers)
        {
            return true;
        }

        return found.Start > 1 && scope.TryMatch(names.ClockHeads, StartOfWordBefore(scope, found.Start), out var end) && scope.SkipSpace(end) == found.Start;
    }

    // "5 p.m." reads as five pence until its next letter.
    private static bool IsClockTail(ReadingScope scope, NameWords names, int end)
    {
        var position = end;
        while (position > 0 && char.IsLetter(scope.At(position - 1)))
        {
            position--;
        }

        return scope.TryMatch(names.ClockTails, scope.SkipSpace(position), out _);
    }
}
