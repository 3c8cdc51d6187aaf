using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Shared;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>
/// The noun of what is counted, as written: "centres" in "une quinzaine de centres". A plural directly after the number (after "de" where
/// the number takes it); more words only where a count, and not a bare number, is declared, since nothing else tells a noun from the next phrase.
/// </summary>
internal static class CountGrammar
{
    private const int MostWords = 3;

    public static bool TryRead(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        unit = default;
        if (number.IsArticle && !scope.Prefers(FigureKinds.Count, FigureKinds.Number))
        {
            return false;
        }

        // "a 2.4-litre engine", "five- or six-cylinder": what is counted is in the singular there. "five hundred-megawatt plants" are five or of 500.
        if (scope.At(number.End) == '-' && !number.IsArticle && !number.TakesOf && !(number.IsWords && number.Value >= 100) && scope.TryMatch(scope.Pack.Units.HyphenMeasures, number.End + 1, out var hyphenEnd))
        {
            unit = new UnitSaid(UnitKind.Noun, hyphenEnd) { NounStart = number.End + 1 };
            return true;
        }

        // "une poignée d'hommes": the word before may run together with the noun.
        var isElided = scope.At(number.End - 1) == '\'';
        if (!isElided && scope.At(number.End) != ' ')
        {
            return false;
        }

        var start = isElided ? number.End : number.End + 1;
        if (scope.TryMatch(scope.Pack.Units.OfWords, start, out var ofEnd))
        {
            // "3 milliards de personnes", "12 M d'utilisateurs"; "7 de personnes" is not said.
            if (number.ScalePower == 0 && !number.TakesOf)
            {
                return false;
            }

            start = scope.SkipSpace(ofEnd);
        }
        else if (number.TakesOf)
        {
            return false;
        }

        // "5 bons millions" counts no vouchers.
        if (scope.TryMatch(scope.Pack.Cues.Fillers, start, out var fillerEnd) && scope.TryMatch(scope.Pack.Numbers.Scales, scope.SkipSpace(fillerEnd), out _, out _))
        {
            return false;
        }

        if (TryReadProduct(scope, start, out var end))
        {
            unit = new UnitSaid(UnitKind.Noun, end) { NounStart = start };
            return true;
        }

        var isMeasure = scope.TryMatch(scope.Pack.Units.Measures, start, out var measureEnd);
        if (isMeasure)
        {
            measureEnd = SymbolGrammar.SkipDenominators(scope, measureEnd);
            unit = new UnitSaid(UnitKind.Noun, measureEnd) { NounStart = start };
        }
        else if (!scope.IsEnd(start) && scope.IsUpper(start) && scope.TryMatch(scope.Pack.Units.Peoples, start, out end))
        {
            unit = new UnitSaid(UnitKind.Noun, end) { NounStart = start };
            return true;
        }

        if (!TryReadWord(scope, start, out end) || IsPostcode(scope, number, start, end) || IsName(scope, number, start))
        {
            return isMeasure;
        }

        var hasPlural = IsPlural(scope, start, end);
        end = hasPlural ? SkipPluralAdjective(scope, start, end) : end;
        for (var words = 1; words < MostWords && scope.Prefers(FigureKinds.Count, FigureKinds.Number) && scope.At(end) == ' '; words++)
        {
            var next = scope.Skip(scope.Pack.Units.OfWords, end + 1);
            if (!TryReadWord(scope, next, out var nextEnd))
            {
                break;
            }

            hasPlural |= IsPlural(scope, next, nextEnd);
            end = nextEnd;
        }

        end = SymbolGrammar.SkipDenominators(scope, end);
        var isCounted = hasPlural || number.Value < 2;
        if (isMeasure && (measureEnd >= end || !isCounted))
        {
            return true;
        }

        unit = new UnitSaid(UnitKind.Noun, end) { NounStart = start };
        return isCounted;
    }

    /// <summary>Whether a word that stands at a position looks like the plural of a noun.</summary>
    public static bool IsPluralWord(ReadingScope scope, int start) => TryReadWord(scope, start, out var end) && IsPlural(scope, start, end);

    /// <summary>The name of a unit after a number: "light years" is no length of time, "pound-feet" no money.</summary>
    public static bool TryReadMeasure(ReadingScope scope, in NumberSaid number, out UnitSaid unit)
    {
        var start = UnitGrammar.SkipTo(scope, number);
        var isRead = scope.TryMatch(scope.Pack.Units.Measures, start, out var end);
        unit = isRead ? new UnitSaid(UnitKind.Noun, end) { NounStart = start } : default;
        return isRead;
    }

    /// <summary>Whether the words between two positions are a symbol or the name of a unit.</summary>
    public static bool IsMeasure(ReadingScope scope, int start, int end) =>
        (SymbolGrammar.TryMatch(scope, start, out var unitEnd) && unitEnd == end)
        || (scope.TryMatch(scope.Pack.Units.Measures, start, out unitEnd) && SymbolGrammar.SkipDenominators(scope, unitEnd) == end)
        || (scope.TryMatch(scope.Pack.Units.HyphenMeasures, start, out unitEnd) && unitEnd == end);

    /// <summary>"cartes graphiques": an adjective that shows the noun's plural, where nothing comes after that it might belong to.</summary>
    private static int SkipPluralAdjective(ReadingScope scope, int start, int end) =>
        scope.Pack.Units.HasPluralAdjectives
        && scope.At(end) == ' '
        && TryReadWord(scope, end + 1, out var adjectiveEnd)
        && scope.IsEnd(adjectiveEnd)
        && (scope.IsLower(end + 1) || scope.IsUpper(start))
        && HasPluralEnding(scope, adjectiveEnd)
            ? adjectiveEnd
            : end;

    /// <summary>
    /// "5 Paris", "Seven Sisters": a capital begins a name, unless a count is declared or the words count it plainly ("67 millions de Français").
    /// </summary>
    private static bool IsName(ReadingScope scope, in NumberSaid number, int start) =>
        number is { ScalePower: 0, TakesOf: false }
        && scope.IsUpper(start)
        && scope.IsLower(start + 1)
        && !scope.Prefers(FigureKinds.Count, FigureKinds.Number);

    /// <summary>Five digits without groups before a town ("75008 Paris", "69000 NICE"), unless a count is declared; chips are counted by short acronyms.</summary>
    private static bool IsPostcode(ReadingScope scope, in NumberSaid number, int start, int end)
    {
        const int LongestAcronym = 3;
        var acronymEnd = scope.Cased[end - 1] == 's' ? end - 1 : end;
        return number is { IsPlainDigits: true, Value: >= 10_000 and < 100_000 }
            && scope.IsUpper(start)
            && (acronymEnd > start + LongestAcronym || scope.IsLower(start + 1))
            && !scope.Prefers(FigureKinds.Count, FigureKinds.Number);
    }

    /// <summary>One word of letters that is no other word of a figure.</summary>
    public static bool TryReadWord(ReadingScope scope, int start, out int end)
    {
        end = start;
        while (char.IsLetter(scope.At(end)) || (end > start && scope.At(end) is '-' or '\'' && char.IsLetter(scope.At(end + 1))))
        {
            end++;
        }

        // An apostrophe after one letter elides an article or a preposition: "d'euros" where no "d'" is known.
        return end > start + 1 && scope.At(start + 1) != '\'' && !char.IsDigit(scope.At(end)) && !IsOtherWord(scope, start) && !EndsInCode(scope, start, end) && !IsNumber(scope, start, end);
    }

    /// <summary>"MMUSD": a currency's code after letters that the language does not know as a scale.</summary>
    private static bool EndsInCode(ReadingScope scope, int start, int end) =>
        end > start + 3 && scope.IsUpper(end - 1) && IsoCurrencies.Table.TryMatchStart(scope.Cased.Slice(end - 3), out _, out var length) && length == 3;

    /// <summary>Whether a word is formed as words for numbers are.</summary>
    private static bool IsNumber(ReadingScope scope, int start, int end)
    {
        foreach (var ending in scope.Pack.Units.NumberEndings)
        {
            if (scope.Lower.Slice(start, end - start).EndsWith(ending.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A product that is named by capitals and a number of some size, as chips are: "H100", "GB200s".</summary>
    public static bool TryReadProduct(ReadingScope scope, int start, out int end)
    {
        end = start;
        while (!scope.IsEnd(end) && scope.IsUpper(end))
        {
            end++;
        }

        var digits = end;
        end = scope.EndOfDigits(end);
        var isProduct = digits > start && end >= digits + 3;
        end = isProduct && scope.At(end) == 's' ? end + 1 : end;
        return isProduct && !char.IsLetterOrDigit(scope.At(end));
    }

    private static bool IsOtherWord(ReadingScope scope, int start)
    {
        if (!scope.Text.Can(start, WordRole.Member | WordRole.Uncounted))
        {
            return false;
        }

        var pack = scope.Pack;
        return scope.TryMatch(pack.Units.NotCounted, start, out _)
            || scope.TryMatch(pack.Units.OfWords, start, out _)
            || scope.TryMatch(pack.Units.Articles, start, out _)
            || scope.TryMatch(pack.HedgesAfter, start, out _, out _)
            || scope.TryMatch(pack.HedgesBefore, start, out _, out _)
            || scope.TryMatch(pack.Numbers.Small, start, out _, out _)
            || scope.TryMatch(pack.Numbers.Tens, start, out _, out _)
            || scope.TryMatch(pack.Numbers.Hundreds, start, out _)
            || scope.TryMatch(pack.Numbers.Scales, start, out _, out _)
            || scope.TryMatch(pack.Numbers.Collectives, start, out _, out _)
            || scope.TryMatch(pack.Numbers.Indefinites, start, out _, out _)
            || (scope.TryMatch(pack.Units.Currencies, start, out _, out _) && !MoneyGrammar.IsRatherNoun(scope, start))
            || scope.TryMatch(pack.Units.Durations, start, out _, out _)
            || scope.TryMatch(pack.Units.Denominators, start, out _, out _)
            || scope.TryMatch(pack.Dates.DecadeNames, start, out _, out _)
            || scope.TryMatch(pack.Units.OutOf, start, out _)
            || scope.TryMatch(pack.Dates.Months, start, out _, out _)
            || scope.TryMatch(pack.Dates.Prefixes, start, out _)
            || scope.TryMatch(pack.Dates.PeriodNouns, start, out _, out _)
            || IsConnector(scope, start);
    }

    private static bool IsConnector(ReadingScope scope, int start)
    {
        foreach (var form in scope.Pack.Ranges)
        {
            if (scope.TryMatch(form.Connectors, start, out _) || (form.Openers is { } openers && scope.TryMatch(openers, start, out _)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A plural by its ending or by itself, or an acronym ("GPU", "GPUs").</summary>
    public static bool IsPlural(ReadingScope scope, int start, int end)
    {
        if (HasPluralEnding(scope, end)
            || (scope.TryMatch(scope.Pack.Units.IrregularPlurals, start, out var irregularEnd) && irregularEnd == end))
        {
            return true;
        }

        foreach (var character in scope.Cased.Slice(start, end - start))
        {
            if (!char.IsUpper(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the word that ends at a position has the last letter of a plural.</summary>
    public static bool HasPluralEnding(ReadingScope scope, int end) => scope.Pack.Units.PluralEndings.AsSpan().IndexOf(scope.At(end - 1)) >= 0;
}
